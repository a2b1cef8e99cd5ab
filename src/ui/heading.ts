import type { Attachment } from 'svelte/attachments';

let isFirstPage = true;

/**
 * What had the focus is gone with its page. While Orca works through what went, it takes a focus that
 * comes for the old one's, in silence: a sixth of a second with a long page on a slow machine.
 */
const UNTIL_HEARD_MS = 300;

/**
 * Moves the focus to a page's heading, so that a screen reader reads where one has come to. Not on
 * the first page of a visit: there the browser begins at the top.
 */
export const focusHeading: Attachment<HTMLElement> = (heading) => {
  if (isFirstPage) {
    isFirstPage = false;
    return;
  }
  scrollTo(0, 0);
  const before = document.activeElement;
  const waiting = setTimeout(() => {
    // Who has gone on meanwhile, or back to where they were, stays there.
    const { activeElement, body } = document;
    if (activeElement === before || activeElement === body) heading.focus({ preventScroll: true });
  }, UNTIL_HEARD_MS);
  return () => clearTimeout(waiting);
};
