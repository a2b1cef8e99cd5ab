import { holdsDanish, runsIn, type Run } from '../text/danish-in.ts';
import { DANISH } from '../text/known-languages.ts';

/** Elements that were marked here, and may lose the mark again. */
const marked = new WeakSet<Element>();
/** What was put behind a text that is Danish in part. */
const behind = new WeakMap<Text, readonly ChildNode[]>();
const followed = new WeakSet<Element>();

/**
 * Marks the Danish texts in a page of another language, now and whenever the page changes. Svelte
 * goes on to own the text nodes: they stay where they are.
 */
export function markDanishIn(page: Element): void {
  if (followed.has(page)) return;
  followed.add(page);
  markBelow(page);
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes, removedNodes } of changes) {
      if (type === 'characterData') mark(target as Text);
      removedNodes.forEach(forget);
      addedNodes.forEach(markBelow);
    }
    // What was done here is no change of the page's.
    observer.takeRecords();
  });
  observer.observe(page, { childList: true, subtree: true, characterData: true });
}

function markBelow(node: Node): void {
  if (node instanceof Text) return mark(node);
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  texts.forEach(mark);
}

function forget(node: Node): void {
  if (!node.isConnected && !isTranslated(node as Text)) takeFrom(node as Text);
}

/** A browser that translates the page put its own words in place of the text: what is behind stays. */
const isTranslated = (text: Text): boolean =>
  behind.get(text)?.[0]?.previousSibling?.nodeName === 'FONT';

function takeFrom(text: Text): void {
  behind.get(text)?.forEach((node) => node.remove());
  behind.delete(text);
}

function mark(text: Text): void {
  takeFrom(text);
  const parent = text.parentElement;
  if (!parent) return;
  if (marked.delete(parent)) unmark(parent);
  if (!holdsDanish(text.data)) return;
  const runs = runsIn(text.data);
  const said = runs.filter((run) => run.text.trim());
  if (said.length === 1 && said[0]!.isDanish && isAlone(text, parent)) {
    markAs(said[0]!, parent);
    marked.add(parent);
  } else {
    splitUp(text, runs);
  }
}

function markAs({ isName }: Run, element: HTMLElement): void {
  element.lang = DANISH;
  // The property is younger than the floor.
  if (isName) element.setAttribute('translate', 'no');
}

function unmark(element: Element): void {
  element.removeAttribute('lang');
  element.removeAttribute('translate');
}

const isAlone = (text: Text, { childNodes }: Element): boolean =>
  [...childNodes].every((node) => node === text || !node.textContent?.trim() || isComment(node));

const isComment = ({ nodeType }: Node): boolean => nodeType === Node.COMMENT_NODE;

/** What comes before the first Danish run stays in the text itself; the rest is put behind it. */
function splitUp(text: Text, runs: readonly Run[]): void {
  const isFirst = runs[0]!.isDanish;
  const nodes = (isFirst ? runs : runs.slice(1)).map((run) => {
    if (!run.isDanish) return document.createTextNode(run.text);
    const piece = document.createElement('bdi');
    markAs(run, piece);
    piece.textContent = run.text;
    return piece;
  });
  text.data = isFirst ? '' : runs[0]!.text;
  text.after(...nodes);
  behind.set(text, nodes);
}
