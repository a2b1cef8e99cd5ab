import { tellParent, type Message } from '../embed/messages.ts';

/** What shows in the guide, as far as the page around it is concerned. */
export interface Shown {
  /** Tells one question, or result, from another. */
  readonly what: string;
  /** What is told of it, once; nothing of a page that is neither. */
  readonly message: Message | undefined;
}

/**
 * Tells the page around the guide that it has started, each question and result that shows, and how
 * high the guide stands.
 * @param shownNow what shows, read from the state of the page
 */
export function tellHost(shownNow: () => Shown): void {
  tellParent({ type: 'started' });
  const tellHeight = heightTeller();
  tellHeight();
  let shown = '';
  $effect.root(() => {
    $effect(() => {
      const { what, message } = shownNow();
      // The same question is computed anew when the machines come, and when the language changes.
      if (what === shown) return;
      if (message || what === '') shown = what;
      if (!message) return;
      tellParent(message);
      tellHeight();
    });
  });
}

/**
 * Tells the height of the content whenever it changes, at most once a frame. What it returns tells
 * it at once: a browser observes nothing in a frame that is out of sight.
 */
function heightTeller(): () => void {
  const page = document.documentElement;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    // In a frame that its host has hidden, nothing has a height.
    if (height === 0 || height === told) return;
    // What is awaited has its height soon: the page around must not jump up meanwhile, and back.
    if (height < told && page.querySelector('[data-awaited]')) return;
    told = height;
    tellParent({ type: 'height', px: height });
  };
  // In the next frame: told at once, WebKit takes a scroll bar that comes or goes for a loop.
  new ResizeObserver(() => requestAnimationFrame(tell)).observe(page);
  return tell;
}
