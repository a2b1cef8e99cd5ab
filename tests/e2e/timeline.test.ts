// @engines chromium: it prints, and changes the colours
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { onDagpenge, type Answers } from './people.ts';
import { plan } from './words.ts';

const openGuide = useGuide();

/** Has three windows ahead: one that has opened, one that opens, one for which an employer waits. */
const withThreeWindows = onDagpenge;
/** Has been dismissed with many others, and may say when the last day is. */
const dismissed: Answers = {
  benefit: 'notice',
  age: 41,
  education: 'vocational',
  'education-used': 'no',
  'notice-course': 'no',
  'collective-dismissal': 'yes',
  'skills-test': 'not-tested',
  'reading-difficulty': 'no',
  newcomer: 'no',
  'single-parent': 'no',
};

const picture = ({ page }: Guide): Locator => page.locator('.timeline');
const rowsOf = (guide: Guide): Locator => picture(guide).locator('[data-row]');
const lastDay = ({ page }: Guide): Locator => page.locator('#last-day');
const lastDayError = ({ page }: Guide): Locator => page.locator('#last-day-error');

/** The days that are drawn: a dot, a ring or a stroke for each. */
const marksIn = (guide: Guide): Promise<number> =>
  rowsOf(guide)
    .locator('.mark')
    .evaluateAll(
      (paths) => paths.flatMap((path) => path.getAttribute('d')?.match(/M/g) ?? []).length,
    );

async function openOverview(kept: Answers, width = 1280): Promise<Guide> {
  const guide = await openGuide({ address: '#/overview', kept, width });
  await guide.answerAll(kept);
  await guide.showsResult();
  return guide;
}

describe('the picture of time', () => {
  it('has as many days as the list of those who do not see it, and says which', async () => {
    const guide = await openOverview(withThreeWindows);
    const facts = await picture(guide).locator('li').allTextContents();
    expect(facts.length).toBeGreaterThanOrEqual(3);
    expect(await marksIn(guide)).toBe(facts.length);
    expect(await rowsOf(guide).count()).toBe(3);
    const told = await picture(guide).ariaSnapshot();
    for (const fact of facts) expect(told).toContain(fact.slice(0, fact.indexOf(':')));
    expect(told, 'a picture is not read out').not.toContain(plan.da.timeline.today);
  });

  it('takes little of a phone’s screen', async () => {
    const guide = await openOverview(withThreeWindows, 390);
    expect((await picture(guide).boundingBox())!.height).toBeLessThanOrEqual(180);
  });

  it('stands on a scheme’s own result, with that scheme’s days alone', async () => {
    const guide = await openGuide({
      address: '#/wage-subsidy',
      kept: withThreeWindows,
    });
    await guide.answerAll({ ...withThreeWindows, 'part-time-job': 'no', 'side-business': 'no' });
    await guide.showsResult();
    const ids = await rowsOf(guide).evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-row')),
    );
    expect(ids).toEqual(['wage-subsidy']);
  });

  it('is not there where there is no date', async () => {
    const guide = await openOverview({ ...dismissed, 'collective-dismissal': 'no' });
    expect(await picture(guide).count()).toBe(0);
  });

  it('begins at the side where one begins to read', async () => {
    const guide = await openOverview(withThreeWindows, 390);
    const isAtStart = async (): Promise<boolean[]> =>
      rowsOf(guide)
        .locator('.open')
        .evaluateAll((paths) =>
          paths.flatMap((path) => {
            const line = path.parentElement!.getBoundingClientRect();
            const { left, right } = path.getBoundingClientRect();
            const [before, after] = [left - line.left, line.right - right];
            return Math.abs(before - after) < 1 ? [] : [before < after];
          }),
        );
    const leftToRight = await isAtStart();
    expect(leftToRight).toContain(false);
    await guide.page.evaluate(() => (document.documentElement.dir = 'rtl'));
    expect(await isAtStart()).toEqual(leftToRight.map((isStart) => !isStart));
  });

  it('is black on white on paper, also where the screen is dark', async () => {
    const guide = await openOverview(withThreeWindows);
    await guide.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const strokes = await rowsOf(guide)
      .locator('path:not(.whole)')
      .evaluateAll((all) => all.map((path) => getComputedStyle(path).stroke));
    expect([...new Set(strokes)].toSorted()).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(await picture(guide).isVisible()).toBe(true);
  });

  it('is drawn in the colours that a person has chosen for all pages', async () => {
    const guide = await openOverview(withThreeWindows);
    await guide.page.emulateMedia({ forcedColors: 'active' });
    const [ink, ground] = await guide.page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    const strokes = await rowsOf(guide)
      .locator('path')
      .evaluateAll((all) => all.map((path) => getComputedStyle(path).stroke));
    expect([...new Set(strokes)].toSorted()).toEqual([ink, ground].toSorted());
  });
});

describe('the last day at work', () => {
  it('is asked of those under notice alone', async () => {
    expect(await lastDay(await openOverview(onDagpenge)).count()).toBe(0);
    expect(await lastDay(await openOverview(dismissed)).count()).toBe(1);
  });

  it('is drawn, said and kept, and changes no verdict', async () => {
    const guide = await openOverview(dismissed);
    const before = await guide.results();
    await lastDay(guide).fill('2027-01-31');
    await picture(guide).locator('[data-row="last-day"]').waitFor();
    expect(await picture(guide).locator('li').allTextContents()).toContain(
      'Din sidste arbejdsdag: 31. januar 2027',
    );
    expect(await guide.text()).toContain('Senest 31. januar 2027, din sidste arbejdsdag.');
    expect(await guide.results()).toEqual(before);
    await guide.page.reload();
    await guide.showsResult();
    expect(await lastDay(guide).inputValue()).toBe('2027-01-31');
    expect(await picture(guide).locator('[data-row="last-day"]').count()).toBe(1);
  });

  it('stays in its field where it is past, with what is wrong beside it, and is not used', async () => {
    const guide = await openOverview(dismissed);
    await lastDay(guide).fill('2026-10-31');
    await lastDayError(guide).filter({ hasText: plan.da['last-day']['not-in-order'] }).waitFor();
    expect(await lastDay(guide).inputValue()).toBe('2026-10-31');
    expect(await lastDay(guide).getAttribute('aria-describedby')).toContain('last-day-error');
    expect(await picture(guide).count()).toBe(0);
    await lastDay(guide).fill('2027-01-31');
    await picture(guide).waitFor();
    expect(await lastDayError(guide).count()).toBe(0);
  });

  it('that is half a date is said to be none', async () => {
    const guide = await openOverview(dismissed);
    await lastDay(guide).focus();
    await guide.page.keyboard.type('31');
    await guide.heading().click();
    await lastDayError(guide).filter({ hasText: plan.da['last-day']['not-a-day'] }).waitFor();
    expect(await guide.results()).not.toHaveLength(0);
  });

  it('counts no more where the person is under notice no more', async () => {
    const guide = await openOverview(dismissed);
    await lastDay(guide).fill('2027-01-31');
    await picture(guide).locator('[data-row="last-day"]').waitFor();
    await guide.openAnswers();
    await guide.page.locator('.edit').first().click();
    await guide.answer('benefit', 'dagpenge');
    await guide.answerAll({
      ...onDagpenge,
      'days-since-leaving': 30,
      'collective-dismissal': 'no',
    });
    await guide.showsResult();
    expect(await lastDay(guide).count()).toBe(0);
    expect(await guide.text()).not.toContain('31. januar 2027');
    expect(await picture(guide).locator('[data-row="last-day"]').count()).toBe(0);
  });
});

describe('the first day of an illness', () => {
  const ill = {
    ...onDagpenge,
    benefit: 'sygedagpenge',
    'still-employed': 'no',
    'part-time-job': 'no',
  };
  const sickDay = ({ page }: Guide): Locator => page.locator('#first-sick-day');

  it('dates when to have talked to the municipality, and is kept', async () => {
    const guide = await openOverview(ill);
    await sickDay(guide).fill('2026-10-01');
    await picture(guide).locator('[data-row="reassessment"]').waitFor();
    expect(await guide.page.locator('.plan .by').first().textContent()).toMatch(/^Før /);
    await guide.page.reload();
    await guide.showsResult();
    expect(await sickDay(guide).inputValue()).toBe('2026-10-01');
    expect(await picture(guide).locator('[data-row="reassessment"]').count()).toBe(1);
  });

  it('that is still to come is said to be so, and is not used', async () => {
    const guide = await openOverview(ill);
    await sickDay(guide).fill('2099-01-01');
    const error = guide.page.locator('#first-sick-day-error');
    await error.filter({ hasText: plan.da['first-sick-day']['not-in-order'] }).waitFor();
    expect(await picture(guide).locator('[data-row="reassessment"]').count()).toBe(0);
  });
});

it('the page of a scheme says what the plan says nowhere else', async () => {
  const guide = await openGuide({ address: '#/six-week-course', kept: dismissed });
  await guide.showsResult();
  const acts = await guide.page.locator('.plan .act').allTextContents();
  expect(acts.length).toBeGreaterThan(1);
  const rest = await guide.page.locator('main ol:not(.plan ol) li').allTextContents();
  for (const act of acts) expect(rest).not.toContain(act);
});
