import { followSight, type Sight } from './sight.ts';

/** Where somebody scrolls, the bar comes to its place so soon after. */
const LOOK_EVERY_MS = 250;
/** As in styles.css: a window that shows less has no room for a bar over what is read. */
const LEAST_PX = 480;

/**
 * Keeps the way on (`.next`) in sight in a frame that is as high as its content, where nothing scrolls
 * and nothing sticks: `--below` says how much of the frame lies below the window.
 */
export const keepInReach = (): void => followSight(place, LOOK_EVERY_MS);

function place({ top, bottom }: Sight): void {
  const page = document.documentElement;
  const isRoomy = innerHeight - top - bottom >= LEAST_PX;
  const below = isRoomy && !coversFocus(innerHeight - bottom) ? `${Math.round(bottom)}px` : '';
  if (page.style.getPropertyValue('--below') !== below) page.style.setProperty('--below', below);
}

/** Whether a bar that ends there would lie over what has the focus: the page around scrolls for that. */
function coversFocus(barEnd: number): boolean {
  const bar = document.querySelector<HTMLElement>('.next');
  const focused = document.activeElement;
  if (!bar || !focused?.closest('form') || bar.contains(focused)) return false;
  const { top, bottom } = focused.getBoundingClientRect();
  return bottom > barEnd - bar.offsetHeight && top < barEnd;
}
