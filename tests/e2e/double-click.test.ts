// @engines chromium: it counts clicks
import { expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { firstThree } from './people.ts';

const openGuide = useGuide();

/** Where "Næste" is, which stays in sight; the question may change while one looks for it. */
async function placeOfNext(guide: Guide): Promise<{ x: number; y: number }> {
  const found = await guide
    .nextButton()
    .boundingBox()
    .catch(() => null);
  return found ?? placeOfNext(guide);
}

/** Clicks "Næste" twice, as many do; the second click falls on the button of the next question. */
async function doubleClickNext(guide: Guide): Promise<void> {
  const { mouse } = guide.page;
  for (const clickCount of [1, 2]) {
    const { x, y } = await placeOfNext(guide);
    await mouse.move(x + 5, y + 5);
    await mouse.down({ clickCount });
    await mouse.up({ clickCount });
  }
}

it('does not pass over a question when "Næste" is double clicked', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.answerAll({ ...firstThree, 'education-used': 'no' });
  await guide.page.goBack();
  await guide.page.goBack();
  await guide.asks('education');
  await doubleClickNext(guide);
  await guide.asks('education-used');
  expect(await guide.chosen()).toBe('no');
});

it('complains of no missing answer when "Næste" is double clicked', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.asks('benefit');
  await guide.pick('dagpenge');
  await doubleClickNext(guide);
  await guide.asks('age');
  expect(await guide.summary().count()).toBe(0);
  await guide.answer('age', 34);
  await guide.asks('education');
});
