import { within } from './within.ts';

/** A browser that asks the person first, or never answers, does not leave the press without a word. */
const COPYING_TAKES_MS = 2_000;

/** Puts a text on the clipboard. Whether the browser let it: in a frame it may refuse. */
export function copyText(text: string): Promise<boolean> {
  const copy = async (): Promise<boolean> => {
    await navigator.clipboard.writeText(text);
    return true;
  };
  return within(COPYING_TAKES_MS, copy(), false);
}
