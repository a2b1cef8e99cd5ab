// @engines all in test:all
import { expect, it } from 'vitest';
import daNotes from '../../locales/da/notes.json' with { type: 'json' };
import { schemeOf } from '../../src/rules/schemes.ts';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import type { ShownResult } from './guide.ts';
import { useGuide } from './harness.ts';
import { onDagpenge, resultsOnDagpenge } from './people.ts';
import { da } from './words.ts';

const openGuide = useGuide();

/** Of little use to the person: it does not fit, or it is of use to so few that a line is enough. */
const isAside = ({ scheme, verdict }: ShownResult): boolean =>
  ['no', 'ended'].includes(verdict) || schemeOf(scheme).isAside === true;

it('leads a person on dagpenge from the start to all schemes of the overview, the best first', async () => {
  const guide = await openGuide();
  await guide.link(da.start.go).click();
  await guide.answerAll(onDagpenge, () => guide.hasNoHoles());
  await guide.heading(da.result['overview-title']).waitFor();
  const results = await guide.results();
  const found = results.map((one) => [one.scheme, `${one.outcome} (${one.verdict})`]);
  expect(Object.fromEntries(found)).toEqual(resultsOnDagpenge);
  expect(found).toHaveLength(SCHEMES_IN_OVERVIEW);
  const order = ['right', 'possible', 'ask', 'later'];
  const aside = results.filter(isAside);
  const verdicts = results.slice(0, -aside.length).map(({ verdict }) => verdict);
  expect(verdicts).toEqual(verdicts.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(results.slice(-aside.length), 'of little use: last').toEqual(aside);
});

it('moves the focus to the heading, changes the title and counts down at each step', async () => {
  const guide = await openGuide();
  await guide.link(da.start.go).click();
  const titles = new Set<string>();
  const left: number[] = [];
  await guide.answerAll(onDagpenge, async () => {
    await guide.headingHasFocus();
    const title = await guide.page.title();
    expect(title).toContain((await guide.heading().innerText()).trim());
    expect(titles).not.toContain(title);
    titles.add(title);
    const progress = /Spørgsmål (\d+) · (.+)/.exec(await guide.text());
    if (!progress) return;
    expect(Number(progress[1])).toBe(titles.size);
    left.push(progress[2] === da.question.left_zero ? 0 : Number(/\d+/.exec(progress[2]!)?.[0]));
  });
  const asked = Object.keys(onDagpenge).length;
  expect(titles.size).toBe(asked + 1);
  expect(left).toHaveLength(asked);
  expect(left, 'it never grows').toEqual(left.toSorted((a, b) => b - a));
  left.forEach((count, i) => expect(count).toBeGreaterThanOrEqual(left.length - 1 - i));
});

it('shows the first result, and folds away what does not fit', async () => {
  const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
  await guide.showsResult();
  const seen = (): Promise<string[]> =>
    guide.page
      .locator('[data-scheme]')
      .evaluateAll((all: HTMLElement[]) =>
        all.filter((one) => one.checkVisibility()).map(({ dataset }) => dataset['scheme']!),
      );
  const all = await guide.results();
  const aside = all.filter(isAside).map(({ scheme }) => scheme);
  const rights = all.filter(({ verdict }) => verdict === 'right').map(({ scheme }) => scheme);
  expect(await seen()).toEqual(expect.arrayContaining(rights));
  expect((await seen()).filter((scheme) => aside.includes(scheme))).toEqual([]);
  for (const more of await guide.page.locator('details:has([data-scheme]) > summary').all())
    await more.click();
  expect(await seen()).toEqual(all.map(({ scheme }) => scheme));
});

it('carries the answers into a scheme that a person looks closer at', async () => {
  const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
  const card = guide.page.locator('[data-scheme="six-week-course"]');
  await card.locator('a[href="#/six-week-course"]').click();
  await guide.asks('side-business');
  await guide.headingHasFocus();
  const asked = await guide.answerAll({
    'side-business': 'no',
    'six-week-use': 'unused',
    'course-list': 'unknown',
  });
  expect(asked).toEqual(['side-business', 'six-week-use', 'course-list']);
  expect(await guide.results()).toEqual([
    { scheme: 'six-week-course', outcome: 'pick-a-course', verdict: 'right' },
  ]);
});

it('counts on from the overview, and not what it has asked', async () => {
  const guide = await openGuide({ address: '#/six-week-course', kept: onDagpenge });
  await guide.asks('side-business');
  await guide.page.getByText('Spørgsmål 1 ·').waitFor();
  await guide.answer('side-business', 'no');
  await guide.page.getByText('Spørgsmål 2 ·').waitFor();
});

it('knows of a part-time job before it calls the six weeks a right', async () => {
  const kept = { ...onDagpenge, 'part-time-job': 'yes' };
  const guide = await openGuide({ address: '#/overview', kept });
  expect(await guide.resultOf('six-week-course')).toBe('counts-as-employed (no)');
  expect(await guide.resultOf('education-lift')).toBe('outdated-education (right)');
});

it('asks nothing that is known, also where a scheme asks it after something new', async () => {
  const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
  await guide.showsResult();
  await guide.unfoldAll();
  await guide.page.locator('a[href="#/adult-apprenticeship"]').first().click();
  await guide.asks('apprentice-age');
  expect(await guide.chosen(), 'the age is offered').toBe('34');
  expect(await guide.answerAll({ 'apprentice-age': 35, 'apprentice-list': 'no' })).not.toContain(
    'benefit',
  );
  expect(await guide.results()).toHaveLength(1);
});

it.each(['other', 'job'] as const)(
  'says above the next question what it does not know for "%s"',
  async (benefit) => {
    const guide = await openGuide({ address: '#/overview' });
    await guide.answer('benefit', benefit);
    await guide.asks('age');
    const text = daNotes.benefit[benefit];
    await guide.note(text).waitFor();
    const [note, heading] = await Promise.all([
      guide.note(text).boundingBox(),
      guide.heading().boundingBox(),
    ]);
    expect(note!.y).toBeLessThan(heading!.y);
    await guide.answer('age', 40);
    await guide.form().waitFor();
    expect(await guide.note(text).count()).toBe(0);
  },
);
