import { isHostPresence } from '../embed/messages.ts';

/** The part of the page that the window shows, in pixels from the page's own top and bottom. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Tells what the window shows of a frame, again and again while it is in sight. A frame as high as its
 * content never scrolls: the browser alone knows where the page around it stands.
 */
export function followSight(tell: (sight: Sight) => void, everyMs = 1_000): void {
  const page = document.documentElement;
  const observer = new IntersectionObserver((entries) => {
    observer.unobserve(page);
    for (const { intersectionRect: seen } of entries)
      if (seen.height > 0) tell({ top: seen.top, bottom: innerHeight - seen.bottom });
  });
  const look = (): void => {
    if (document.hidden) return;
    // Whoever begins to observe is told at once; a frame wholly within the window would tell no more.
    observer.unobserve(page);
    observer.observe(page);
  };
  setInterval(look, everyMs);
  // A frame that has grown shows as much as before, and hides more.
  addEventListener('resize', look);
}

/** Hears the page around say that somebody is there: it alone knows its own keys and wheel. */
export function hearHost(onpresence: () => void): void {
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && isHostPresence(data)) onpresence();
  });
}
