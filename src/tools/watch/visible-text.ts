import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What a page holds and nobody reads. */
const UNSEEN = ['head', 'script', 'style', 'noscript', 'template', 'svg', 'iframe'];

/** The words of a page, in order, one space between them: what a layout or a script changes is left out. */
export function visibleText(html: string): string {
  const words: string[] = [];
  const read = (node: Node): void => {
    if ('value' in node) words.push(node.value);
    if ('childNodes' in node && !isUnseen(node)) node.childNodes.forEach(read);
  };
  parse(html).childNodes.forEach(read);
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

const isUnseen = (node: DefaultTreeAdapterTypes.ParentNode): boolean =>
  UNSEEN.includes(node.nodeName) ||
  ('attrs' in node && node.attrs.some(({ name }) => name === 'hidden'));

const DIGITS = 16;

/** Tells what a page says from anything else: of HTML its words, of all else every byte. */
export function digestOfPage(body: Uint8Array, contentType: string): string {
  const isHtml = contentType.includes('html');
  return createHash('sha256')
    .update(isHtml ? visibleText(decoded(body, contentType)) : body)
    .digest('hex')
    .slice(0, DIGITS);
}

/** By the character set that the server names, or the page at its beginning. */
function decoded(body: Uint8Array, contentType: string): string {
  const utf8 = new TextDecoder().decode(body);
  const named = /charset=["']?([\w-]+)/i;
  const [, charset = 'utf-8'] = named.exec(contentType) ?? named.exec(utf8.slice(0, 1024)) ?? [];
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return utf8; // a character set that nobody knows
  }
}
