import { flushSync, tick } from 'svelte';
import { isFramed } from './framed.ts';

/** How a page stood when something in it was pressed that may have led away. */
interface Place {
  /** Of the document: it tells one page from another. */
  readonly title: string;
  readonly folds: readonly boolean[];
  /** What was pressed, by its number among all that can be, and how far below the top of the window. */
  readonly pressed: number;
  readonly top: number;
}

/** By the depth of the entry in the history. In memory alone: a page that is loaded anew has none. */
const places: (Place | undefined)[] = [];
/** A frame grows to its content within so long. */
const GROWS_WITHIN_MS = 1_000;

const pressable = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('main :is(a, button, summary)'),
];
const folds = (): HTMLDetailsElement[] => [...document.querySelectorAll('details')];
const depthHere = (): number => Number((history.state as { depth?: unknown } | null)?.depth);

/**
 * Brings a person who goes back to where they were in a page: with the same parts unfolded, and with
 * the focus on what they pressed. The browser knows where its own page stood, but neither that of a
 * frame as high as its content, nor what was unfolded.
 */
export function keepPlaces(): void {
  addEventListener('click', ({ target }) => note(target as Element), { capture: true });
  addEventListener('popstate', () => void tick().then(comeBack));
}

function note(target: Element): void {
  const all = pressable();
  const pressed = all.find((one) => one.contains(target));
  const depth = depthHere();
  if (!pressed || Number.isNaN(depth)) return;
  places.splice(depth + 1);
  places[depth] = {
    title: document.title,
    folds: folds().map(({ open }) => open),
    pressed: all.indexOf(pressed),
    top: pressed.getBoundingClientRect().top,
  };
}

function comeBack(): void {
  const depth = depthHere();
  const place = places[depth];
  // What lay above is left for good, or found at its top.
  places.splice(depth + 1);
  if (place?.title !== document.title) return;
  place.folds.forEach((isOpen, nth) => fold(nth, isOpen));
  const pressed = pressable()[place.pressed];
  if (!pressed) return;
  pressed.focus({ preventScroll: !isFramed() });
  if (isFramed()) keepInSight(pressed);
  // Only now has the browser itself gone back to where it stood, in a page that may have been lower.
  else requestAnimationFrame(() => scrollBy(0, pressed.getBoundingClientRect().top - place.top));
}

/**
 * Folds or unfolds one of the page. What is drawn only where it is unfolded is drawn at once, so that
 * those within it have their numbers.
 */
function fold(nth: number, isOpen: boolean): void {
  const details = folds()[nth];
  if (!details || details.open === isOpen) return;
  details.open = isOpen;
  // The browser tells of it later than it must be known.
  details.dispatchEvent(new Event('toggle'));
  flushSync();
}

/** While the frame grows from the height of the page before, and the page around moves it. */
function keepInSight(element: HTMLElement): void {
  const observer = new IntersectionObserver(([seen]) => {
    if (!seen?.isIntersecting) element.scrollIntoView({ block: 'center' });
    // Whoever begins to observe is told at once: a frame that grows twice changes nothing it would tell.
    observer.unobserve(element);
    observer.observe(element);
  });
  observer.observe(element);
  setTimeout(() => observer.disconnect(), GROWS_WITHIN_MS);
}
