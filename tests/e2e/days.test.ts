// @engines all in test:all
import { expect, it } from 'vitest';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import { useGuide } from './harness.ts';
import { firstThree, onDagpenge, withACourse } from './people.ts';
import { da, filled } from './words.ts';

const openGuide = useGuide();
const TODAY = '22. november 2026';
const banner = (date: string): string => filled(da.note.on, { date, today: TODAY });
/** What the note of rules past their review day says, up to its dates. */
const OVERDUE = 'Spørg, før du regner med dem.';

it('says that the rules are those of another day, and that they are overdue', async () => {
  const guide = await openGuide({ address: '?on=2027-01-01', kept: onDagpenge });
  await guide.note(banner('1. januar 2027')).waitFor();
  expect(await guide.note(OVERDUE).count()).toBe(0);
  await guide.link(da.start['go-on']).click();
  expect(await guide.results()).toHaveLength(SCHEMES_IN_OVERVIEW);
  expect(da.result.overdue).toContain(OVERDUE);
  await guide.note(OVERDUE).waitFor();
  await guide.note(banner('1. januar 2027')).waitFor();
  await guide.hasNoHoles();
  await guide.page.evaluate(() => (location.hash = '#/job-rotation'));
  await guide.page.locator('[data-scheme="job-rotation"]').waitFor();
  await guide.note(OVERDUE).waitFor();
});

it('says nothing of the day today, and nothing of overdue rules', async () => {
  for (const query of ['', '?on=2026-11-22']) {
    const guide = await openGuide({ address: `${query}#/overview`, kept: onDagpenge });
    await guide.showsResult();
    expect(await guide.page.getByRole('note').count()).toBe(0);
  }
});

it('shows the rules of today when it cannot use the day in the address, and tells its editor', async () => {
  const guide = await openGuide({ mayComplain: /Vejviser:/ });
  for (const day of ['2026-02-30', '2015-06-28', 'tomorrow']) {
    await guide.page.goto(new URL(`?on=${day}#/embed`, guide.page.url()).href);
    await guide.note(filled(da.note['on-wrong'], { first: '29. juni 2015' })).waitFor();
    await guide.page.goto(new URL(`?on=${day}#/overview`, guide.page.url()).href);
    await guide.asks('benefit');
    expect(await guide.page.getByRole('note').count()).toBe(0);
    // Answers that ended in 2025 are not offered today.
    expect(await guide.field('benefit', 'uddannelseshjaelp').count()).toBe(0);
  }
});

it('shows the rules of a day in 2020, whose texts have no holes', async () => {
  const guide = await openGuide({ address: '?on=2020-05-01#/six-week-course' });
  await guide.note(banner('1. maj 2020')).waitFor();
  expect(await guide.field('benefit', 'uddannelseshjaelp').count()).toBe(1);
  await guide.answerAll(withACourse, () => guide.hasNoHoles());
  expect(await guide.resultOf('six-week-course')).toBe('entitled (right)');
  const overview = await openGuide({ address: '?on=2020-05-01#/overview', kept: onDagpenge });
  await overview.answerAll(onDagpenge, () => overview.hasNoHoles());
  expect(await overview.resultOf('shortage-pool')).not.toContain('ended');
  expect(await overview.resultOf('job-rotation')).not.toContain('ended');
});

it('leads from the rules of another day to those of today, at the same question', async () => {
  const guide = await openGuide({ address: '?on=2020-05-01' });
  await guide.link(da.start.go).click();
  await guide.answerAll(firstThree);
  await guide.asks('education-used');
  await guide.button(da.note['on-today']).click();
  await guide.page.waitForURL((url) => !url.search.includes('on='));
  await guide.asks('education-used');
  expect(await guide.page.getByRole('note').count()).toBe(0);
  expect(JSON.parse((await guide.stored())!)).toMatchObject({ answers: firstThree });
});
