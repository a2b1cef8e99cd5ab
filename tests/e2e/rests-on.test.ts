// @engines all in test:all
import { expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { withACourse } from './people.ts';
import { da } from './words.ts';

const openGuide = useGuide();

it("folds up the answers that decide a scheme's result, and changes one of them from there", async () => {
  const guide = await openGuide({ address: '#/six-week-course', kept: withACourse });
  expect(await guide.resultOf('six-week-course')).toBe('entitled (right)');
  const change = guide.button(`${da.answers.edit} ${da.questions['course-weeks'].title}`);
  expect(await change.isVisible()).toBe(false);
  await guide.page.getByText(da.result['rests-on']).click();
  const names = await guide.page.locator('[data-scheme] dt').allInnerTexts();
  expect(names).toContain(da.questions['course-weeks'].short);
  expect(names, 'the course ends in time at any age').not.toContain(da.questions.age.short);
  expect(await guide.page.locator('[data-scheme] dd').allInnerTexts()).toContain(
    `${withACourse['course-weeks']} ${da.questions['course-weeks'].unit_other}`,
  );
  await change.click();
  await guide.asks('course-weeks');
  expect(await guide.chosen()).toBe(String(withACourse['course-weeks']));
  await guide.pick(7);
  await guide.goOn();
  expect(await guide.resultOf('six-week-course')).toBe('longer-than-six-weeks (ask)');
});
