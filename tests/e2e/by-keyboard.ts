import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Guide } from './guide.ts';
import type { Answers } from './people.ts';

export const MOST_STOPS = 60;

/** Presses Tab until the element has the focus. */
export async function tabTo(guide: Guide, target: Locator): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await guide.page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${target}`);
}

/** Chooses with Space and the arrow keys, as a radio group is used; or writes the number. */
export async function pickByKeyboard(
  guide: Guide,
  question: string,
  answers: Answers,
): Promise<void> {
  const value = String(answers[question]);
  const first = guide.field(question).first();
  await tabTo(guide, first);
  if ((await first.getAttribute('type')) !== 'radio') return guide.page.keyboard.type(value);
  await guide.page.keyboard.press('Space');
  const options = await guide.field(question).count();
  for (let i = 0; i < options && (await guide.chosen()) !== value; i++)
    await guide.page.keyboard.press('ArrowDown');
  expect(await guide.chosen()).toBe(value);
}
