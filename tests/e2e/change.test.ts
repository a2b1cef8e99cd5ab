// @engines all in test:all
import { expect, it } from 'vitest';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { onDagpenge, withACourse } from './people.ts';
import { da } from './words.ts';

const openGuide = useGuide();
type QuestionId = keyof typeof da.questions;

/** All that the person on dagpenge says, save of their education. */
const withoutEducation = Object.fromEntries(
  Object.entries(onDagpenge).filter(([question]) => !question.startsWith('education')),
);

/** Presses "Redigér" at a question in the list of answers. */
async function edit(guide: Guide, question: QuestionId): Promise<void> {
  await guide.openAnswers();
  await guide.button(`${da.answers.edit} ${da.questions[question].title}`).click();
  await guide.asks(question);
}

/** The answers in the list, in order, by what is asked. */
const listed = (guide: Guide): Promise<string[]> => guide.page.locator('main dt').allInnerTexts();

it('changes one answer and returns to the result; the others stay in the list', async () => {
  const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
  expect(await guide.resultOf('basic-skills-course')).toBe('not-relevant (no)');
  await edit(guide, 'reading-difficulty');
  await guide.headingHasFocus();
  expect(await guide.chosen()).toBe('no');
  await guide.pick('yes');
  await guide.goOn();
  expect(await guide.resultOf('basic-skills-course')).toBe('test-right (right)');
  expect(await guide.resultOf('six-week-course')).toBe('likely (right)');
  await guide.openAnswers();
  await guide.headingHasFocus();
  expect(await listed(guide)).toHaveLength(Object.keys(onDagpenge).length);
  const text = await guide.text();
  expect(text).toContain(da.questions.benefit.answers.dagpenge.label);
  expect(text).toContain(`34 ${da.questions.age.unit_other}`);
});

it('no longer counts an answer that the change makes irrelevant, and counts it again after', async () => {
  const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
  const used = da.questions['education-used'].short;
  await edit(guide, 'education');
  await guide.pick('primary');
  await guide.goOn();
  const changed = await guide.results();
  const fresh = await openGuide({
    address: '#/overview',
    kept: { ...withoutEducation, education: 'primary' },
  });
  expect(changed).toEqual(await fresh.results());
  await edit(guide, 'education');
  await guide.button(da.question.back).click();
  await guide.heading(da.answers.title).waitFor();
  expect(await listed(guide)).not.toContain(used);
  await edit(guide, 'education');
  await guide.pick('vocational');
  await guide.goOn();
  expect(await guide.resultOf('education-lift')).toBe('outdated-education (right)');
  await guide.openAnswers();
  expect(await listed(guide)).toContain(used);
});

it('asks what a changed answer opens, and nothing else anew', async () => {
  const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
  await edit(guide, 'benefit');
  await guide.pick('kontanthjaelp');
  await guide.goOn();
  expect(await guide.answerAll({ ...onDagpenge, 'work-duty': 'no' })).toEqual(['work-duty']);
  expect(await guide.results()).toHaveLength(SCHEMES_IN_OVERVIEW);
});

it("returns from a scheme's answers to that scheme's result", async () => {
  const guide = await openGuide({ address: '#/six-week-course', kept: withACourse });
  expect(await guide.resultOf('six-week-course')).toBe('entitled (right)');
  await edit(guide, 'course-weeks');
  await guide.pick('7');
  await guide.goOn();
  expect(await guide.results()).toEqual([
    { scheme: 'six-week-course', outcome: 'longer-than-six-weeks', verdict: 'ask' },
  ]);
  await guide.openAnswers();
  await guide.link(da.answers.result).click();
  expect(await guide.resultOf('six-week-course')).toBe('longer-than-six-weeks (ask)');
});

it('leads from the list of answers on to the open question', async () => {
  const guide = await openGuide({ address: '#/overview', kept: { benefit: 'dagpenge', age: 34 } });
  await guide.asks('education');
  await edit(guide, 'benefit');
  await guide.goOn();
  await guide.asks('education');
  await guide.openAnswers();
  await guide.link(da.answers['go-on']).click();
  await guide.asks('education');
});
