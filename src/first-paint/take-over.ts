import { routeAddresses } from '../views/addresses.ts';

/**
 * Whoever skips to the content of the built first question leaves its address: the link leads to a
 * place in the page. boot.js has noted which of the two stood there, so the guide opens the same one.
 */
export function stayAtTheQuestion(): void {
  if (document.documentElement.dataset['opens'] !== 'question') return;
  if (!location.hash.startsWith('#/')) history.replaceState(null, '', routeAddresses.overview);
}

/** The built page, while the guide is drawn in its place. */
interface BuiltPage {
  /** Does in the guide, once it is drawn, what a person did in the built page. */
  readonly handOver: () => void;
  /** Brings it back: it works, and a guide that throws while it is drawn does not. */
  readonly putBack: () => void;
}

/** Tells boot.js, which knows what the built page can do without the guide. */
export const tellThatGuideFailed = (): boolean => dispatchEvent(new Event('guide-failed'));

/** Takes away what was built into the page, to make room for the guide. */
export function clearBuiltPage(target: HTMLElement): BuiltPage {
  const built = [...target.childNodes];
  const chosen = target.querySelector('.first-question input:checked');
  const focused = target.contains(document.activeElement) ? document.activeElement : null;
  target.replaceChildren();
  delete document.documentElement.dataset['opens'];
  return {
    handOver: () => {
      sameInGuide(target, chosen)?.click();
      sameInGuide(target, focused)?.focus();
    },
    putBack: () => target.replaceChildren(...built),
  };
}

/** The guide draws the same elements anew: they are told by their id, or else by their text. */
const sameInGuide = (target: HTMLElement, built: Element | null): HTMLElement | undefined =>
  [...target.querySelectorAll<HTMLElement>('main, a, button, input, summary')].find(
    ({ id, textContent }) =>
      built && (built.id === '' ? built.textContent === textContent : built.id === id),
  );
