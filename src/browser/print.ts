import { isFramed } from './framed.ts';

/**
 * Prints the page once its font is there, without which a sheet takes more room. From a frame, a
 * phone prints the page around it: there the sheet opens in a window of its own.
 * @param address where the sheet opens in a window of its own
 */
export async function printSheet(address: string): Promise<void> {
  if (isFramed()) {
    window.open(address, '_blank', 'noopener');
    return;
  }
  await document.fonts.ready;
  window.print();
}
