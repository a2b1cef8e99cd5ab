import type { Page } from 'playwright-core';

interface SeenText {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What the eye finds in a page, in the order of the document, which is that of hearing. */
export interface Sight {
  readonly seen: readonly SeenText[];
  /** What is there for the ear alone, and the visible text of what it belongs to. */
  readonly hidden: readonly { readonly text: string; readonly beside: string }[];
}

export const sightOf = (page: Page): Promise<Sight> => page.evaluate(look);

/** Run in the page. */
function look(): Sight {
  /** What a text that is hidden belongs to. */
  const WHOLES = 'a, button, summary, label, legend, p, li, dt, dd, td, h1, h2, h3, h4, figcaption';
  const root = document.querySelector('dialog[open]') ?? document.body;
  const clean = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  const isClipped = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
  /** A picture of time is heard as the list of its days, which follows it. */
  const isToldAsList = (element: Element): boolean => {
    const picture = element.closest('.timeline > [aria-hidden=true]');
    const next = picture?.nextElementSibling ?? picture?.parentElement?.nextElementSibling;
    return next?.matches('ul') === true && next.children.length > 0;
  };
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const seen: SeenText[] = [];
  const hidden: { text: string; whole: Element }[] = [];
  const visible = new Map<Element, string>();
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement!;
    const text = clean(texts.currentNode.textContent ?? '');
    if (!/[\p{L}\p{N}]/u.test(text) || !parent.checkVisibility({ visibilityProperty: true }))
      continue;
    if (isToldAsList(parent)) continue;
    const whole = parent.closest(WHOLES) ?? parent;
    if (isClipped(parent)) {
      hidden.push({ text, whole });
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const { top, bottom, left, right, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    seen.push({ text, top, bottom, left, right });
    visible.set(whole, `${visible.get(whole) ?? ''} ${text}`);
  }
  return {
    seen,
    hidden: hidden.map(({ text, whole }) => ({ text, beside: visible.get(whole) ?? '' })),
  };
}
