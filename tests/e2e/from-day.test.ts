// @engines all in test:all
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import type { Answers } from './people.ts';
import { da, en, filled } from './words.ts';

const openGuide = useGuide();
const fromDay = da['from-day'];
const texts = da.questions['weeks-unemployed'];
const skilled: Answers = { age: 34, education: 'vocational', 'education-used': 'no' };
const onDagpenge: Answers = { benefit: 'dagpenge', ...skilled };
const told = (counted: string): string => filled(fromDay.counted, { counted });

/** The guide at the question of weeks out of work, with the fields of a day unfolded. */
async function openAtWeeks(kept: Answers = onDagpenge, address = '#/overview'): Promise<Guide> {
  const guide = await openGuide({ address, kept });
  await guide.asks('weeks-unemployed');
  await unfold(guide);
  return guide;
}

const unfold = (guide: Guide): Promise<void> => guide.page.getByText(fromDay.open).click();
const part = (guide: Guide, name: string): Locator => guide.page.getByLabel(name, { exact: true });
const status = (guide: Guide): Locator => guide.page.getByRole('status');

async function writeDay(guide: Guide, day: string, month: string, year: string): Promise<void> {
  await part(guide, fromDay.parts.day).fill(day);
  await part(guide, fromDay.parts.month).fill(month);
  await part(guide, fromDay.parts.year).fill(year);
}

it('writes the weeks since a day into the field, says so, and sends nothing', async () => {
  const guide = await openAtWeeks();
  // As it is written in Danish, with the dot of an ordinal.
  await writeDay(guide, '13.', '9', '2026');
  await guide.button(fromDay.count).click();
  await status(guide).getByText(told('10 uger')).waitFor();
  expect(await guide.chosen()).toBe('10');
  await guide.asks('weeks-unemployed');
  expect(await guide.stored()).not.toContain('weeks-unemployed');
  await guide.goOn();
  expect(JSON.parse((await guide.stored())!)).toMatchObject({
    answers: { 'weeks-unemployed': 10 },
  });
});

it('counts on Enter in any of the three fields, and never sends the answer', async () => {
  const guide = await openAtWeeks();
  await guide.pick('3');
  await writeDay(guide, '15', '11', '2026');
  const before = await guide.historyLength();
  for (const name of Object.values(fromDay.parts)) {
    await guide.pick('3');
    await part(guide, name).press('Enter');
    await expect.poll(() => guide.chosen()).toBe('1');
  }
  await guide.asks('weeks-unemployed');
  expect(await status(guide).innerText()).toBe(told('1 uge'));
  expect(await guide.historyLength()).toBe(before);
  expect(await guide.stored()).not.toContain('weeks-unemployed');
});

it('tells beside the fields what to write instead, and leaves the number alone', async () => {
  const guide = await openAtWeeks();
  await guide.pick('7');
  const mistakes = [
    [['30', '2', '2026'], fromDay.errors['no-day']],
    [['', '', ''], fromDay.errors['no-day']],
    [['23', '11', '2026'], filled(fromDay.errors.future, { today: '22. november 2026' })],
    [['1', '1', '2006'], filled(fromDay.errors['out-of-range'], { most: '520 uger' })],
  ] as const;
  for (const [[day, month, year], message] of mistakes) {
    await writeDay(guide, day, month, year);
    await guide.button(fromDay.count).click();
    await guide.page.getByText(message).waitFor();
    const field = guide.page.locator('input:focus');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const described = await field.getAttribute('aria-describedby');
    expect(await guide.page.locator(`#${described}`).innerText()).toContain(message);
    expect(await status(guide).innerText()).toBe('');
    expect(await guide.chosen()).toBe('7');
  }
  await writeDay(guide, '22', '11', '2026');
  await guide.button(fromDay.count).click();
  await status(guide).getByText(told('0 uger')).waitFor();
  expect(await guide.page.locator('[aria-invalid]').count()).toBe(0);
});

it('keeps the counted number, as a written one, when the language changes', async () => {
  const guide = await openAtWeeks();
  await writeDay(guide, '13', '9', '2026');
  await guide.button(fromDay.count).click();
  await guide.changeLanguage(en.languageName);
  await guide.heading(en.questions['weeks-unemployed'].title).waitFor();
  expect(await guide.chosen()).toBe('10');
});

it('leaves the form of the question as it was: one named field, one button that sends', async () => {
  const guide = await openAtWeeks();
  expect(await guide.form().locator('input[name]').count()).toBe(1);
  expect(await guide.nextButton().count()).toBe(1);
  expect(await guide.field('weeks-unemployed').count()).toBe(1);
});

it('says whom it fits: one text on dagpenge, another on other benefits', async () => {
  const onFund = await openAtWeeks();
  expect(await onFund.text()).toContain(texts['from-day']['help-by'].benefit.dagpenge);
  const onOther = await openAtWeeks({ benefit: 'kontanthjaelp', 'work-duty': 'no', ...skilled });
  expect(await onOther.text()).toContain(texts['from-day']['help-by'].benefit.kontanthjaelp);
});

it('counts the days since a job to the day whose rules are shown', async () => {
  const guide = await openGuide({
    address: '?on=2026-12-01#/dismissal-upskilling',
    kept: {
      ...onDagpenge,
      'collective-dismissal': 'yes',
      'dismissal-search-weeks': 0,
      'dismissal-course-weeks': 0,
    },
  });
  await guide.asks('days-since-leaving');
  await unfold(guide);
  await writeDay(guide, '30', '10', '2026');
  await part(guide, fromDay.parts.year).press('Enter');
  await status(guide).getByText(told('32 dage')).waitFor();
  expect(await guide.chosen()).toBe('32');
});

it('is not there where no day can be counted from', async () => {
  const guide = await openGuide({ address: '#/overview', kept: { benefit: 'dagpenge' } });
  await guide.asks('age');
  expect(await guide.page.getByText(fromDay.open).count()).toBe(0);
});
