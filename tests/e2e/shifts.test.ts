// @engines chromium
import { expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { onDagpenge } from './people.ts';
import { withVoices } from './voices.ts';
import { da } from './words.ts';

const openGuide = useGuide();
/** What comes late to a page comes within so many milliseconds. */
const LATE = 200;

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

declare global {
  var shiftsSoFar: () => readonly string[];
}

/**
 * Counts every shift in the page, also those that a browser excuses since they follow a click. Only
 * the frame that draws another page is left out: there nothing moves, something else is shown.
 */
function countShifts(): void {
  const pages: { from: number; to: number }[] = [];
  const shifts: Shift[] = [];
  let heading: Element | null = null;
  new MutationObserver(() => {
    const now = document.querySelector('h1');
    if (now === heading) return;
    heading = now;
    const page = { from: performance.now(), to: Infinity };
    pages.push(page);
    requestAnimationFrame(() => requestAnimationFrame(() => (page.to = performance.now())));
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]))).observe({
    type: 'layout-shift',
    buffered: true,
  });
  const isNewPage = ({ startTime }: Shift): boolean =>
    pages.some(({ from, to }) => from <= startTime && startTime < to);
  globalThis.shiftsSoFar = () =>
    shifts
      .filter((shift) => !isNewPage(shift))
      .map(({ value, sources }) =>
        [value, ...sources.map(({ node }) => node?.textContent?.slice(0, 40))].join(' / '),
      );
}

it.each([320, 1280])('moves nothing once it is drawn, up to the result, %d wide', async (width) => {
  const { guide } = await withVoices(openGuide)(['da-DK'], { address: '', width });
  const { page } = guide;
  await page.evaluate(countShifts);
  await guide.link(da.start.go).click();
  await guide.answerAll(onDagpenge, () => page.waitForTimeout(LATE));
  await page.waitForTimeout(LATE);
  expect(await page.evaluate(() => shiftsSoFar())).toEqual([]);
});
