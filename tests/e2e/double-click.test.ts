// @engines chromium: it counts clicks
import { expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { firstThree } from './people.ts';

const openGuide = useGuide();

/** Clicks "Næste" twice, as many do; the second click falls on the button of the next question. */
async function doubleClickNext({ page, nextButton }: Guide): Promise<void> {
  for (const clickCount of [1, 2]) {
    await nextButton().scrollIntoViewIfNeeded();
    const box = (await nextButton().boundingBox())!;
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
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
