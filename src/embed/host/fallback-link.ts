/** The slot of the link to the guide, which is there until the guide is. */
export const LINK_SLOT = 'link';

/**
 * Finds the link that the snippet holds, and gives it its slot. A tag that was left open, or closed in
 * itself, holds the rest of the host's page as well: only what comes first, leads to the guide, and
 * says nothing more, is that link.
 * @param folder of the guide
 */
export function slotLink(tag: Element, folder: string): void {
  const first = [...tag.children].find(({ localName }) => localName !== 'br');
  const link = first?.localName === 'a' ? first : first?.querySelector('a');
  if (!first || !link || !(link as HTMLAnchorElement).href.startsWith(folder)) return;
  if (first.textContent!.trim() === link.textContent!.trim()) first.slot = LINK_SLOT;
}
