import type { Attachment } from 'svelte/attachments';

let isFirstPage = true;

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
  heading.focus();
};
