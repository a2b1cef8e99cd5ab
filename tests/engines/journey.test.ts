import { expect, it } from 'vitest';
import { onDagpenge, resultsOnDagpenge } from '../e2e/people.ts';
import { da, en } from '../e2e/words.ts';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import { useEngine } from './harness.ts';

const openGuide = useEngine();

it('leads through a whole visit, from the start to the answers deleted', async () => {
  const { guide } = await openGuide();
  await guide.link(da.start.go).click();
  await guide.answerAll(onDagpenge, () => guide.hasNoHoles());
  const results = await guide.results();
  expect(
    Object.fromEntries(results.map((one) => [one.scheme, `${one.outcome} (${one.verdict})`])),
  ).toEqual(resultsOnDagpenge);

  await guide.page.locator('a[href="#/six-week-course"]').first().click();
  await guide.answerAll({
    'part-time-job': 'no',
    'side-business': 'no',
    'six-week-use': 'unused',
    'course-list': 'unknown',
  });
  expect(await guide.results()).toHaveLength(1);
  expect(await guide.resultOf('six-week-course')).toBe('pick-a-course (right)');

  await guide.openAnswers();
  await guide.button(`${da.answers.edit} ${da.questions['six-week-use'].title}`).click();
  await guide.asks('six-week-use');
  await guide.headingHasFocus();
  expect(await guide.chosen()).toBe('unused');
  await guide.page.goBack();
  await guide.heading(da.answers.title).waitFor();
  await guide.button(`${da.answers.edit} ${da.questions['course-list'].title}`).click();
  await guide.answer('course-list', 'on-list');
  await guide.form().waitFor();
  const question = await guide.question();

  await guide.page.reload();
  await guide.asks(question);
  await guide.openAnswers();
  expect(await guide.text()).toContain(da.questions['course-list'].answers['on-list'].label);

  await guide.button(da.answers.delete).click();
  await guide.heading(da.start.title).waitFor();
  expect(await guide.stored()).toBeNull();
  await guide.page.goBack();
  await guide.heading().waitFor();
  expect(await guide.page.locator('[data-scheme], input:checked').count()).toBe(0);
});

it('changes to English in the middle, and leads on in it', async () => {
  const { guide } = await openGuide({ address: '#/overview' });
  await guide.answer('benefit', 'dagpenge');
  await guide.pick('34');
  await guide.changeLanguage(en.languageName);
  await guide.heading(en.questions.age.title).waitFor();
  expect(await guide.chosen()).toBe('34');
  await guide.answerAll(onDagpenge, () => guide.hasNoHoles());
  await guide.heading(en.result['overview-title']).waitFor();
  expect(await guide.results()).toHaveLength(SCHEMES_IN_OVERVIEW);
  expect(await guide.page.locator('html').getAttribute('lang')).toBe('en');
});
