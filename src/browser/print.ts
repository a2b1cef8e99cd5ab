import { isFramed } from './framed.ts';
import { within } from './within.ts';

/** Without its font a sheet takes more room, and is better than none. */
const FONT_TAKES_MS = 1_000;

/**
 * Prints the page once its font is there. From a frame, a phone prints the page around it: there the
 * sheet opens in a window of its own.
 * @param address where the sheet opens in a window of its own
 * @returns whether the browser does it: some have no printing, and a frame may open no window
 */
export async function printSheet(address: string): Promise<boolean> {
  // Without `noopener`, which would hide whether the window came: it is the guide itself.
  if (isFramed()) return window.open(address, '_blank') !== null;
  await within<unknown>(FONT_TAKES_MS, document.fonts.ready, undefined);
  // Browsers within other apps have none.
  if (typeof window.print !== 'function') return false;
  window.print();
  return true;
}
