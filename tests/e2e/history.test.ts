// @engines all in test:all
import { expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import {
  askedBesides,
  askedInOverview,
  lastInOverview,
  onDagpenge,
  withACourse,
} from './people.ts';
import { da } from './words.ts';

const openGuide = useGuide();
const FIRST_FOUR = ['benefit', 'age', 'education', 'education-used'];

/** Answers the first four questions of the overview; the fifth is on the page. */
async function openAtFifth(): Promise<Guide> {
  const guide = await openGuide({ address: '#/overview' });
  for (const question of FIRST_FOUR) await guide.answer(question, onDagpenge[question]!);
  await guide.asks('weeks-unemployed');
  return guide;
}

/** Goes through the first four questions in this order, and finds each answer as it was given. */
async function passesBy(guide: Guide, order: string[], step: () => Promise<unknown>) {
  for (const question of order) {
    await step();
    await guide.asks(question);
    expect(await guide.chosen()).toBe(String(onDagpenge[question]));
  }
}

it('goes back four questions in the page and on again, each answer still chosen', async () => {
  const guide = await openAtFifth();
  await passesBy(guide, FIRST_FOUR.toReversed(), () => guide.button(da.question.back).click());
  await passesBy(guide, FIRST_FOUR.slice(1), () => guide.goOn());
  await guide.goOn();
  await guide.asks('weeks-unemployed');
});

it("goes back and forward with the browser's own buttons, each answer still chosen", async () => {
  const guide = await openAtFifth();
  await passesBy(guide, FIRST_FOUR.toReversed(), () => guide.page.goBack());
  await passesBy(guide, FIRST_FOUR.slice(1), () => guide.page.goForward());
  await guide.page.goForward();
  await guide.asks('weeks-unemployed');
  await guide.headingHasFocus();
});

it('goes back from the result to the last question, and out of the guide past the first', async () => {
  const guide = await openGuide();
  await guide.link(da.start.go).click();
  await guide.answerAll(onDagpenge);
  await guide.button(da.question.back).click();
  await guide.asks(lastInOverview);
  expect(await guide.chosen()).toBe('no');
  for (let i = askedInOverview.length - 1; i > 0; i--) await guide.page.goBack();
  await guide.asks('benefit');
  await guide.button(da.question.back).click();
  await guide.heading(da.start.title).waitFor();
});

it('goes back question by question where nothing lies below, as in a frame that was loaded anew', async () => {
  const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
  await guide.showsResult();
  const entries = await guide.historyLength();
  await guide.button(da.question.back).click();
  await guide.asks(lastInOverview);
  await passesBy(guide, askedInOverview.toReversed().slice(1), () =>
    guide.button(da.question.back).click(),
  );
  expect(await guide.historyLength()).toBe(entries);
  await guide.button(da.question.back).click();
  await guide.heading(da.start.title).waitFor();
});

it('goes back from a sheet that was opened in a window of its own to the result', async () => {
  const guide = await openGuide({ address: '#/print', kept: onDagpenge });
  await guide.page.locator('.sheet article').first().waitFor();
  await guide.button(da.question.back).click();
  await guide.heading(da.result['overview-title']).waitFor();
});

it('goes back from a scheme that one looked closer at, question by question, to the overview', async () => {
  const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
  await guide.page.locator('a[href="#/six-week-course"]').first().click();
  const [first, second] = askedBesides as [string, string];
  await guide.answer(first, withACourse[first]!);
  await guide.answer(second, withACourse[second]!);
  await guide.button(da.question.back).click();
  await guide.asks(second);
  await guide.button(da.question.back).click();
  await guide.asks(first);
  expect(await guide.chosen()).toBe(String(withACourse[first]));
  await guide.button(da.question.back).click();
  await guide.heading(da.result['overview-title']).waitFor();
});

it('keeps question and answers over a reload in the middle', async () => {
  const guide = await openAtFifth();
  await guide.page.reload();
  await guide.asks('weeks-unemployed');
  await guide.button(da.question.back).click();
  await guide.asks('education-used');
  await guide.button(da.question.back).click();
  await guide.asks('education');
  await guide.page.reload();
  await guide.asks('education');
  expect(await guide.chosen()).toBe('vocational');
  await guide.goOn();
  await guide.asks('education-used');
  expect(await guide.chosen()).toBe('no');
  await guide.goOn();
  await guide.asks('weeks-unemployed');
});

it('leaves the address alone while it asks, and no answer in the history', async () => {
  const guide = await openGuide({ address: '#/overview' });
  const address = guide.page.url();
  const holdsNumbersAlone = async (): Promise<void> => {
    expect(guide.page.url()).toBe(address);
    const state = await guide.page.evaluate(() => history.state as Record<string, unknown>);
    const { depth, position = 0, changing = true, ...more } = state;
    expect(more).toEqual({});
    expect([typeof depth, typeof position, typeof changing]).toEqual([
      'number',
      'number',
      'boolean',
    ]);
    expect(Math.max(Number(depth), Number(position))).toBeLessThan(20);
  };
  await guide.answerAll(onDagpenge, holdsNumbersAlone);
  await guide.openAnswers();
  await guide.button(`${da.answers.edit} ${da.questions.age.title}`).click();
  await guide.asks('age');
  await holdsNumbersAlone();
});

it('takes two clicks at the same moment for one', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.asks('benefit');
  await guide.pick('dagpenge');
  await guide.nextButton().evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await guide.asks('age');
  expect(await guide.chosen()).toBe('');
  expect(await guide.summary().count()).toBe(0);
  expect(JSON.parse((await guide.stored())!)).toMatchObject({ answers: { benefit: 'dagpenge' } });
});
