import { tellParent } from '../embed/messages.ts';
import type { Session } from '../visit/session.svelte.ts';

/**
 * Tells the page around the guide that it has started, each question and result that shows, and how
 * high the guide stands.
 */
export function tellHost(session: Session): void {
  tellParent({ type: 'started' });
  const tellHeight = heightTeller();
  tellHeight();
  let shown = '';
  $effect.root(() => {
    $effect(() => {
      const { route, run, standing } = session;
      const shows = route.page === 'run' ? JSON.stringify({ run, ...standing }) : '';
      // The same question is computed anew when the machines come, and when the language changes.
      if (shows === shown) return;
      shown = shows;
      if (shows === '' || standing.shows === 'loading') return;
      if (standing.shows === 'result') tellParent({ type: 'result' });
      else tellParent({ type: 'step', number: standing.index + 1 });
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
    told = height;
    tellParent({ type: 'height', px: height });
  };
  // In the next frame: told at once, WebKit takes a scroll bar that comes or goes for a loop.
  new ResizeObserver(() => requestAnimationFrame(tell)).observe(page);
  return tell;
}
