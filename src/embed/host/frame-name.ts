/** The tags that stand in the page, and what their frames are called. */
const names = new Map<Element, string>();

/**
 * A name for the frame of a tag, under which the guide keeps its answers (src/first-paint/boot.js):
 * two tags never share them, and a tag that is put in the same page again finds its own.
 * @param asks what the tag leads to: a page of the host with one tag less must not give its answers
 *   to another
 */
export function nameOfFrame(tag: Element, asks: string): string {
  names.delete(tag);
  const taken = new Set(names.values());
  let nth = 1;
  while (taken.has(nameOf(asks, nth))) nth += 1;
  names.set(tag, nameOf(asks, nth));
  return nameOf(asks, nth);
}

const nameOf = (asks: string, nth: number): string => `vejviser ${asks} ${nth}`;

/** The tag was taken out of the page. */
export const freeName = (tag: Element): boolean => names.delete(tag);
