// @engines all in test:all
import { expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { firstThree } from './people.ts';
import { da, filled } from './words.ts';

const openGuide = useGuide();
const { age, education } = da.questions;
const RANGE = { from: 15, to: 99 };

const WRONG_AGES = [
  ['', age.errors.empty],
  ['14', filled(age.errors['out-of-range'], RANGE)],
  ['100', filled(age.errors['out-of-range'], RANGE)],
  ['-34', filled(age.errors['out-of-range'], RANGE)],
  ['fyrre', age.errors['not-a-number']],
  ['34 måneder', filled(da.error['not-alone'], { unit: 'år' })],
  ['34,5', age.errors['not-whole']],
  ['1.000', age.errors['not-whole']],
] as const;

/** The summary has the focus, stands above the heading, and names the mistake in a link. */
async function tellsOf(guide: Guide, message: string): Promise<void> {
  await guide.page.locator('.summary:focus').waitFor();
  expect(await guide.summary().getByRole('heading').innerText()).toBe(da.error.summary);
  expect(await guide.summary().getByRole('link').allInnerTexts()).toEqual([message]);
  const [summary, heading] = await Promise.all([
    guide.summary().boundingBox(),
    guide.heading().boundingBox(),
  ]);
  expect(summary!.y).toBeLessThan(heading!.y);
  expect(await guide.page.title()).toMatch(/^Fejl: /);
}

/** What a screen reader says of the element beyond its name. */
const describedBy = (guide: Guide, selector: string): Promise<string> =>
  guide.page.locator(selector).evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? `no element #${id}`)
      .join(' '),
  );

it('tells what is wrong with a number, keeps what was written, and lets it be mended', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.answer('benefit', 'dagpenge');
  for (const [written, message] of WRONG_AGES) {
    await guide.pick(written);
    await guide.next();
    await guide.summary().getByText(message, { exact: true }).waitFor();
    await tellsOf(guide, message);
    expect(await guide.chosen()).toBe(written);
    expect(await guide.field('age').getAttribute('aria-invalid')).toBe('true');
    expect(await describedBy(guide, 'input[name="age"]')).toContain(
      `${da.error.prefix} ${message}`,
    );
    await guide.summary().getByRole('link').click();
    await guide.page.locator('input[name="age"]:focus').waitFor();
  }
  await guide.answer('age', 34);
  await guide.asks('education');
  await guide.headingHasFocus();
  expect(await guide.summary().count()).toBe(0);
  expect(await guide.page.title()).not.toContain('Fejl');
});

it('asks for a missing choice, and loses nothing', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.answerAll({ benefit: 'dagpenge', age: 34 });
  await guide.asks('education');
  await guide.next();
  await tellsOf(guide, education.error);
  expect(await describedBy(guide, 'fieldset')).toContain(`${da.error.prefix} ${education.error}`);
  await guide.summary().getByRole('link').click();
  await guide.page.locator('input[name="education"]:focus').first().waitFor();
  expect(await guide.chosen()).toBe('');
  await guide.answer('education', 'vocational');
  await guide.asks('education-used');
  await guide.openAnswers();
  const edits = guide.page.getByRole('button', { name: da.answers.edit });
  expect(await edits.count()).toBe(Object.keys(firstThree).length);
});

it('focuses the summary again when the same mistake is made again', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.next();
  await tellsOf(guide, da.questions.benefit.error);
  await guide.field('benefit').first().focus();
  await guide.next();
  await tellsOf(guide, da.questions.benefit.error);
});

it('says no more of a mistake once the question is left', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.answerAll({ benefit: 'dagpenge', age: 34 });
  await guide.next();
  await tellsOf(guide, education.error);
  await guide.page.goBack();
  await guide.asks('age');
  expect(await guide.page.title()).not.toContain('Fejl');
  expect(await guide.summary().count()).toBe(0);
  expect(await guide.field('age').getAttribute('aria-invalid')).toBeNull();
});

it('takes "24,5" and "24.5" for the same way to school; it neither rounds nor guesses', async () => {
  const kept = {
    benefit: 'dagpenge',
    'support-for': 'offer',
    'disability-transport': 'no',
    'staying-away': 'no',
  };
  const guide = await openGuide({ address: '#/transport-allowance', kept });
  for (const written of ['1.000', '24,55', '24.55']) {
    await guide.asks('daily-km');
    await guide.pick(written);
    await guide.next();
    await tellsOf(guide, da.questions['daily-km'].errors['not-whole']);
    expect(await guide.chosen()).toBe(written);
  }
  for (const written of ['24,5', '24.5', ' 24,5 ']) {
    await guide.answer('daily-km', written);
    expect(await guide.resultOf('transport-allowance')).toBe('per-km (right)');
    expect(JSON.parse((await guide.stored())!)).toMatchObject({ answers: { 'daily-km': 24.5 } });
    await guide.openAnswers();
    await guide.button(`${da.answers.edit} ${da.questions['daily-km'].title}`).click();
    await guide.asks('daily-km');
    expect(await guide.chosen()).toBe('24,5');
  }
});
