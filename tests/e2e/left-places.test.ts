// @engines chromium in test:all
import { describe, expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { tag, useMunicipality } from './municipality.ts';
import { onDagpenge } from './people.ts';
import { da } from './words.ts';

const openGuide = useGuide();
const openMunicipality = useMunicipality();

/** Two folds deep: the last link in the last line of what does not fit. */
const LINE = 'details.folded article:last-child';
const closer = ({ page }: Guide) => page.locator(`${LINE} a`).last();
const below = async (guide: Guide): Promise<number> => (await closer(guide).boundingBox())!.y;

/** Unfolds what does not fit and follows the last link in it. @returns where in the window it stood */
async function lookCloser(guide: Guide): Promise<number> {
  await guide.showsResult();
  await guide.page.locator('details.folded > summary').click();
  await guide.page.locator(`${LINE} summary`).click();
  await closer(guide).scrollIntoViewIfNeeded();
  const y = await below(guide);
  await closer(guide).click();
  await guide.heading(da.result['overview-title']).waitFor({ state: 'detached' });
  return y;
}

/** What was unfolded is so again, and the focus is on the link that was followed. */
async function isWhereTheyWere(guide: Guide): Promise<void> {
  await guide.heading(da.result['overview-title']).waitFor();
  await expect
    .poll(() => closer(guide).evaluate((link) => link === document.activeElement))
    .toBe(true);
  expect(await guide.page.locator('main details[open]').count()).toBe(2);
}

describe('back in a result, a person is where they were in it', () => {
  it.each(['own', 'browser'] as const)('with the %s button', async (button) => {
    const guide = await openGuide({ address: '#/overview', kept: onDagpenge, width: 390 });
    const y = await lookCloser(guide);
    if (button === 'browser') await guide.page.goBack();
    else await guide.button(da.question.back).click();
    await isWhereTheyWere(guide);
    await expect.poll(async () => Math.abs((await below(guide)) - y)).toBeLessThan(2);
    await guide.page.goForward();
    await guide.headingHasFocus();
  });

  it('in a frame as high as its content, too', async () => {
    const municipality = await openMunicipality(tag, {
      isOwnSite: true,
      kept: onDagpenge,
      width: 390,
    });
    const guide = await municipality.guide();
    await lookCloser(guide);
    await guide.button(da.question.back).click();
    await isWhereTheyWere(guide);
    const inWindow = municipality.page.frameLocator('iframe').locator(`${LINE} a`).last();
    const isSeen = async (): Promise<boolean> => {
      const box = (await inWindow.boundingBox())!;
      return box.y >= 0 && box.y + box.height <= 800;
    };
    await expect.poll(isSeen).toBe(true);
    expect(await municipality.heightOf()).toBeGreaterThan(3_000);
  });
});

it('opens at its top what is opened anew', async () => {
  const guide = await openGuide({ address: '#/overview', kept: onDagpenge, width: 390 });
  await lookCloser(guide);
  await guide.page.goBack();
  await isWhereTheyWere(guide);
  await closer(guide).click();
  await guide.headingHasFocus();
});
