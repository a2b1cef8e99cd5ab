// @engines chromium
import { describe, expect, it } from 'vitest';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { tag, useMunicipality } from './municipality.ts';
import { firstThree, onDagpenge, withACourse } from './people.ts';
import { da, takeAlong } from './words.ts';

const openGuide = useGuide();
const openMunicipality = useMunicipality();
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** As a tab that the browser restores after a while: what it kept has grown old. */
async function restoreAfter(
  { page }: Guide,
  ms: number,
  grown: readonly string[] = ['given', 'touched'],
): Promise<void> {
  await page.evaluate(
    ([passed, times]) => {
      const key = document.documentElement.dataset['keptAs']!;
      const stored = JSON.parse(sessionStorage.getItem(key)!);
      for (const time of times) stored[time] -= passed;
      // The page that is left keeps its own time once more as it goes.
      addEventListener('pagehide', () => sessionStorage.setItem(key, JSON.stringify(stored)));
    },
    [ms, grown] as const,
  );
  await page.reload();
}

/** The page as the browser kept it, shown again on Back. */
const comeBack = ({ page }: Guide): Promise<unknown> =>
  page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

const at = async (guide: Guide, hash: string): Promise<void> => {
  await guide.page.evaluate((to) => (location.hash = to), hash);
};

describe('answers that were left behind', () => {
  it('are deleted in a tab that is restored after hours, and it says so', async () => {
    const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
    await guide.showsResult();
    await restoreAfter(guide, 3 * HOUR);
    await guide.heading(da.start.title).waitFor();
    await guide.page.getByRole('alert').filter({ hasText: da.note['left-alone'] }).waitFor();
    expect(await guide.stored()).toBeNull();
    expect(await guide.text()).not.toContain(da.start['go-on']);
  });

  it('stay where the tab is restored soon', async () => {
    const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
    await guide.showsResult();
    await restoreAfter(guide, HOUR / 4);
    expect(await guide.results()).toHaveLength(SCHEMES_IN_OVERVIEW);
  });

  it('are asked again where weeks have moved them under somebody who is there, and it says so', async () => {
    const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
    await guide.showsResult();
    await restoreAfter(guide, 13 * WEEK, ['given']);
    await guide.asks('weeks-unemployed');
    const [why] = da.note['stored-moved'].split('{{');
    await guide.note(why!).filter({ hasText: da.questions['weeks-unemployed'].short }).waitFor();
    expect(await guide.chosen()).toBe('10');
    await guide.answerAll({ ...onDagpenge, 'weeks-unemployed': 23 });
    expect(await guide.results()).toHaveLength(SCHEMES_IN_OVERVIEW);
    expect(await guide.note(why!).count()).toBe(0);
  });

  it('do not come back with a page that the browser kept', async () => {
    const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
    await guide.showsResult();
    await comeBack(guide);
    await guide.showsResult();
    await guide.page.evaluate(() => sessionStorage.clear());
    await comeBack(guide);
    await guide.asks('benefit');
    expect(await guide.chosen()).toBe('');
    expect(await guide.page.locator('[data-scheme]').count()).toBe(0);
  });

  it('are deleted where one comes back, and the first question is asked', async () => {
    const guide = await openGuide({ kept: onDagpenge });
    await guide.button(da.start.anew).click();
    await guide.asks('benefit');
    expect(await guide.stored()).toBeNull();
    await guide.answerAll(onDagpenge);
    // Whoever answered here is the one who reads: the foot of the page is soon enough.
    expect(await guide.button(da.start.anew).count()).toBe(0);
  });

  it('are deleted at the top of the result that is met first', async () => {
    const municipality = await openMunicipality(tag, { isOwnSite: true, kept: onDagpenge });
    const guide = await municipality.guide();
    await guide.showsResult();
    const first = guide.button(da.start.anew);
    const top = await first.evaluate((button) => button.getBoundingClientRect().top);
    expect(top).toBeLessThan(400);
    await first.click();
    await guide.asks('benefit');
    expect(await guide.stored()).toBeNull();
  });

  it('are deleted at the result of one scheme too, which then begins anew', async () => {
    const guide = await openGuide({ address: '#/six-week-course', kept: withACourse });
    await guide.showsResult();
    await guide.button(da.start.anew).click();
    await guide.form().waitFor();
    expect(new URL(guide.page.url()).hash).toBe('#/six-week-course');
    expect(await guide.stored()).toBeNull();
  });
});

it('shares no answer between a preview and its page', async () => {
  const guide = await openGuide({
    kept: firstThree,
    mayComplain: /404|Vejviser:|sandbox/,
  });
  await at(guide, '#/embed');
  const element = await guide.page.locator('iframe').elementHandle();
  const preview = new Guide((await element!.contentFrame()) as never);
  await preview.asks('benefit');
  await preview.answer('benefit', 'other');
  expect(await preview.note(da.note['no-storage']).count()).toBe(0);
  await preview.button(da.answers.delete).click();
  await preview.heading(da.start.title).waitFor();
  await guide.page.reload();
  await at(guide, '#/overview');
  await guide.asks('education-used');
});

it('deletes the answers in a window that was opened from the guide, too', async () => {
  const municipality = await openMunicipality(tag, { width: 390 });
  const guide = await municipality.guide();
  await guide.answerAll(onDagpenge);
  const [window] = await Promise.all([
    municipality.page.context().waitForEvent('page'),
    guide.button(takeAlong.da.print).click(),
  ]);
  const own = new Guide(window);
  await own.heading(takeAlong.da['print-title']).waitFor();
  await own.page.waitForTimeout(500);
  await guide.button(da.answers.delete).click();
  await own.heading(da.start.title).waitFor();
  expect(await own.stored()).toBeNull();
});

it('says that the clock is years behind, and counts with the day of its rules', async () => {
  const guide = await openGuide({
    before: () => {
      window.Date = class extends Date {
        constructor(...given: [] | [number | string]) {
          super(...((given.length === 0 ? ['2019-01-01'] : given) as [number]));
        }
      } as DateConstructor;
    },
  });
  await guide.note('1. december 2026').waitFor();
});

it('shares no answer between two tags on one page, whatever other frames come and go', async () => {
  const municipality = await openMunicipality(
    (files) => `<iframe title="" srcdoc=""></iframe>${tag(files)}${tag(files)}`,
    { isOwnSite: true, width: 390 },
  );
  const [first, second] = [await municipality.guide(1), await municipality.guide(2)];
  await first.answer('benefit', 'dagpenge');
  await first.asks('age');
  await municipality.page.evaluate(() => document.querySelector('iframe')!.remove());
  for (const { page } of [first, second])
    await page.evaluate(() => void setTimeout(() => location.reload()));
  await first.asks('age');
  await second.tookOver();
  await second.asks('benefit');
  await expect.poll(() => second.stored().catch(() => 'reloading')).toBeNull();
});
