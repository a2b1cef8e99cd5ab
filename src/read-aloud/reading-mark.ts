import type { Sentence } from './read-aloud.ts';

/** The name of the highlight, and of the class where the browser knows no highlights. */
const READING = 'reading';

/** Marks what is being read, and moves it into sight where it is not. The page's text stays as it is. */
export function mark({ range, element }: Sentence): void {
  unmark();
  // A browser's translation takes the text away that the range was in.
  if ('highlights' in CSS && !range.collapsed) CSS.highlights.set(READING, new Highlight(range));
  else element.classList.add(READING);
  element.scrollIntoView({ block: 'nearest' });
}

/** Takes the mark away. */
export function unmark(): void {
  if ('highlights' in CSS) CSS.highlights.delete(READING);
  for (const element of document.querySelectorAll(`.${READING}`)) element.classList.remove(READING);
}
