// @engines all
import { expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { onDagpenge, withACourse } from './people.ts';
import { da } from './words.ts';

const openGuide = useGuide();
const PHONE = 320;

it('asks for the six weeks on a small phone, and no page of it scrolls sideways', async () => {
  const guide = await openGuide({ width: PHONE });
  await guide.fits(PHONE);
  await guide.page.locator('a[href="#/six-week-course"]').click();
  await guide.answerAll(withACourse, () => guide.fits(PHONE));
  expect(await guide.results()).toEqual([
    { scheme: 'six-week-course', outcome: 'entitled', verdict: 'right' },
  ]);
  expect(await guide.text()).toContain('6 ugers jobrettet uddannelse');
  await guide.openAnswers();
  await guide.fits(PHONE);
});

it('shows the overview, a mistake and the way back on a small phone', async () => {
  const guide = await openGuide({ width: PHONE, address: '?on=2027-01-01#/overview' });
  await guide.asks('benefit');
  await guide.next();
  await guide.summary().waitFor();
  await guide.fits(PHONE);
  await guide.page.evaluate(() => (location.hash = '#/nonsense'));
  await guide.heading(da['not-found'].title).waitFor();
  await guide.fits(PHONE);
  const done = await openGuide({
    width: PHONE,
    address: '?on=2027-01-01#/overview',
    kept: onDagpenge,
  });
  await done.showsResult();
  await done.fits(PHONE);
});

it('has targets that a thumb can hit', async () => {
  const guide = await openGuide({ width: PHONE, address: '#/overview' });
  await guide.answerAll(onDagpenge, async () => {
    await guide.page
      .locator('main details')
      .evaluateAll((folded) => folded.forEach((one) => one.setAttribute('open', '')));
    const targets = guide.page.locator('main :is(label, button, input[type=text], summary)');
    const heights: (number | undefined)[] = [];
    for (const target of await targets.all()) {
      // The label above a field that is written in is no target of its own: the field is.
      if (await target.evaluate((element) => element.matches('label:not(.choice label)'))) continue;
      if (await target.isVisible()) heights.push((await target.boundingBox())?.height);
    }
    // An answer and the way on, at the least.
    expect(heights.length).toBeGreaterThanOrEqual(2);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(44);
  });
});
