// @engines chromium: it prints to a file
import { describe, expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { linkOf } from './link-of.ts';
import { printed } from './pdf.ts';
import { onDagpenge, withACourse, type Answers } from './people.ts';
import { da, filled, takeAlong } from './words.ts';
import daCaseworker from '../../locales/da/caseworker.json' with { type: 'json' };
import enCaseworker from '../../locales/en/caseworker.json' with { type: 'json' };

const openGuide = useGuide();

/** Many who meet a caseworker. */
const many: Readonly<Record<string, Answers>> = {
  'on dagpenge': onDagpenge,
  'on kontanthjælp': { ...onDagpenge, benefit: 'kontanthjaelp', 'work-duty': 'no', children: 'no' },
  'on sick pay': { ...onDagpenge, benefit: 'sygedagpenge', 'still-employed': 'no', children: 'no' },
  'on ledighedsydelse': { ...onDagpenge, benefit: 'ledighedsydelse' },
};

/** The page of somebody's answers, as it stands in the guide. */
async function seenOf(answers: Answers, { run = 'overview', query = '', width = 1280 } = {}) {
  const guide = await openGuide({ address: `${query}#/${run}`, kept: answers, width });
  await guide.showsResult();
  await guide.page.evaluate(() => (location.hash = '#/caseworker'));
  await guide.page.locator('.caseworker tbody tr').first().waitFor();
  return guide;
}

/** Tab and Enter, until the link or button was pressed. */
async function pressByKeyboard({ page }: Guide, name: string): Promise<void> {
  const target = page.getByText(name, { exact: true });
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((one) => one === document.activeElement))
      return page.keyboard.press('Enter');
  }
  throw new Error(`Tab does not reach ${name}`);
}

describe('the page for a caseworker', () => {
  it('is reached from an opened link by the keyboard, and holds no answer in its address', async () => {
    const guide = await openGuide({ address: `#/link/${linkOf()}` });
    await guide.showsResult();
    await pressByKeyboard(guide, takeAlong.da.caseworker);
    await guide.heading(daCaseworker.title).waitFor();
    await guide.headingHasFocus();
    expect(new URL(guide.page.url()).hash).toBe('#/caseworker');
    expect(await guide.text()).toContain(takeAlong.da.unchecked);
    await guide.hasNoHoles();
    await pressByKeyboard(guide, daCaseworker.citizen);
    await guide.showsResult();
    expect(new URL(guide.page.url()).hash).toBe('#/overview');
  });

  it('is reached from what is taken along, and says of those answers too that nobody checked them', async () => {
    const guide = await openGuide({ address: '#/six-week-course', kept: withACourse });
    await guide.showsResult();
    await guide.link(takeAlong.da['caseworker-page']).click();
    await guide.heading(daCaseworker.title).waitFor();
    expect(await guide.page.locator('.caseworker tbody tr').count()).toBe(1);
    expect(await guide.text()).toContain(takeAlong.da.unchecked);
    await guide.button(da.question.back).click();
    await guide.showsResult();
  });

  it('says what came out otherwise on the day of the link, once, and shows that day', async () => {
    const guide = await openGuide({ address: `#/caseworker/${linkOf({ made: '2026-11-17' })}` });
    await guide.heading(daCaseworker.title).waitFor();
    expect(new URL(guide.page.url()).hash).toBe('#/caseworker');
    expect(await guide.text()).toContain('17. november 2026');
    expect(await guide.page.getByRole('note').count()).toBe(0);
    await guide.button(filled(takeAlong.da['show-that-day'], { day: '17. november 2026' })).click();
    await guide.note('17. november 2026').waitFor();
    await guide.heading(daCaseworker.title).waitFor();
  });

  it('says which answers are asked again, where time has moved one that matters', async () => {
    const guide = await openGuide({ address: `#/caseworker/${linkOf({ made: '2026-11-10' })}` });
    await guide.heading(daCaseworker['nothing-yet']).waitFor();
    const questions = da.questions['weeks-unemployed'].short;
    expect(await guide.text()).toContain(filled(takeAlong.da.moved, { questions }));
  });

  it.each(Object.entries(many))('is one screen of a laptop: %s', async (_, answers) => {
    const guide = await seenOf(answers);
    const bottom = await guide.page
      .locator('.caseworker')
      .evaluate((page) => page.getBoundingClientRect().bottom + scrollY);
    expect(bottom).toBeLessThanOrEqual(800);
    await guide.fits(1280);
  });

  it('is stacked on a phone', async () => {
    const guide = await seenOf(onDagpenge, { width: 320 });
    await guide.fits(320);
  });

  it.each(Object.entries(many))('is printed on one page: %s', async (_, answers) => {
    const guide = await seenOf(answers);
    const { pages, isTagged } = await printed(guide.page);
    expect(pages).toHaveLength(1);
    expect(isTagged).toBe(true);
    expect(pages[0]).toContain(daCaseworker.answers);
    expect(pages[0]).not.toContain(daCaseworker.print);
  });

  it('speaks English', async () => {
    const guide = await seenOf(onDagpenge, { query: '?lang=en' });
    await guide.heading(enCaseworker.title).waitFor();
    expect(await guide.text()).toContain(enCaseworker.verdict.right);
    expect(await guide.text()).not.toContain(daCaseworker['rests-on']);
  });

  it('says that there is no result before all is answered', async () => {
    const guide = await openGuide({ address: '#/caseworker' });
    await guide.heading(daCaseworker['nothing-yet']).waitFor();
  });
});
