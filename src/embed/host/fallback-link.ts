/** The slot of the link to the guide, which is there until the guide is. */
const NAME = 'link';

/**
 * Finds the link that the snippet holds, and gives it its slot. A tag that was left open, or closed in
 * itself, holds the rest of the host's page as well: only what comes first, leads to the guide, and
 * says nothing more, is that link.
 * @param folder of the guide
 */
export function slotLink(tag: Element, folder: string): void {
  // Editors put empty paragraphs and lines around it.
  const [first, next] = [...tag.childNodes].filter((node) => textOf(node) !== '');
  if (!(first instanceof HTMLElement)) return;
  const link = first instanceof HTMLAnchorElement ? first : first.querySelector('a');
  const isAll = !!link && textOf(link) === textOf(first) && !(next instanceof Text);
  first.slot = isAll && link.href.startsWith(folder) ? NAME : '';
}

/** Comments say nothing to a reader. */
const textOf = (node: Node): string =>
  node instanceof Comment ? '' : (node.textContent ?? '').trim();

/**
 * The place of the link, which holds one of the tag's own where the host wrote none.
 * @param address of the guide with the tag's settings
 */
export function newLinkSlot(address: string, text: string): HTMLElement {
  const slot = document.createElement('slot');
  slot.name = NAME;
  const link = slot.appendChild(document.createElement('a'));
  link.href = address;
  link.textContent = text;
  return slot;
}
