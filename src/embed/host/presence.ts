import { HOST_PRESENCE } from '../messages.ts';

const SIGNS = ['pointermove', 'touchmove', 'wheel', 'keydown', 'scroll'];
/** Oftener, nobody needs to be told. */
const EVERY_MS = 5_000;

/**
 * Tells the guide that somebody uses the page around it: in the frame nobody hears that. Nothing is
 * told of what they do.
 * @returns ends it
 */
export function tellPresence(guide: () => Window | null | undefined): () => void {
  let toldAt = -Infinity;
  const tell = ({ timeStamp }: Event): void => {
    if (timeStamp - toldAt < EVERY_MS) return;
    toldAt = timeStamp;
    guide()?.postMessage(HOST_PRESENCE, '*');
  };
  const options = { passive: true, capture: true };
  for (const sign of SIGNS) addEventListener(sign, tell, options);
  return () => {
    for (const sign of SIGNS) removeEventListener(sign, tell, options);
  };
}
