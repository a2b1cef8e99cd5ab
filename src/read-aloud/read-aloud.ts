import { sentencesIn, type Span } from './sentences.ts';

/** What is said in one breath, and where it stands in the page. */
export interface Sentence {
  readonly text: string;
  /** Of the words, as the page marks it: an official name is Danish on every page. */
  readonly language: string;
  readonly range: Range;
  /** The paragraph, label or heading that it stands in. */
  readonly element: Element;
}

/** What is no text of the page: its controls, pictures, where one stands in the run, and what just happened. */
const LEFT_OUT =
  'button, [aria-hidden="true"], .progress, .hidden, [role="alert"], [role="status"], details:not([open]) > :not(summary)';

/**
 * The sentences that a page shows, in the order of the screen. They are short, since Chromium goes
 * silent when it has said one text for fifteen seconds.
 */
export function sentencesOn(page: Element): readonly Sentence[] {
  return passagesOf(page).flatMap(({ element, language, nodes }) => {
    const text = nodes.map(({ data }) => data).join('');
    return sentencesIn(text).map((span) => ({
      text: text.slice(span.from, span.to).replaceAll(/\s+/g, ' '),
      language,
      element,
      range: rangeOf(nodes, span),
    }));
  });
}

/** Text in one element and one language, however many nodes it lies in. */
interface Passage {
  readonly element: Element;
  readonly language: string;
  readonly nodes: Text[];
}

function passagesOf(page: Element): readonly Passage[] {
  const passages: Passage[] = [];
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (parent.closest(LEFT_OUT)) continue;
    const element = blockAround(parent);
    const language = parent.closest('[lang]')?.getAttribute('lang') ?? '';
    const last = passages[passages.length - 1];
    if (last?.element === element && last.language === language) last.nodes.push(node);
    else passages.push({ element, language, nodes: [node] });
  }
  return passages;
}

/** A sentence runs on through what stands in its line, such as the `font` of a translated page. */
function blockAround(element: Element): Element {
  const { display } = getComputedStyle(element);
  return display.startsWith('inline') && element.parentElement
    ? blockAround(element.parentElement)
    : element;
}

function rangeOf(nodes: readonly Text[], { from, to }: Span): Range {
  const range = document.createRange();
  let start = 0;
  for (const node of nodes) {
    const end = start + node.length;
    if (start <= from && from < end) range.setStart(node, from - start);
    if (start < to && to <= end) range.setEnd(node, to - start);
    start = end;
  }
  return range;
}
