// @engines all in test:all
import { expect, it } from 'vitest';
import { SCHEMES } from '../project-guide.ts';
import { useGuide } from './harness.ts';
import { firstThree } from './people.ts';
import { da } from './words.ts';

const openGuide = useGuide();

it('says that there is no such page, and leads to the start', async () => {
  const guide = await openGuide();
  for (const address of ['#/nonsense', '#/six-week-course/nonsense', '#/toString']) {
    await guide.page.evaluate((hash) => (location.hash = hash), address);
    await guide.heading(da['not-found'].title).waitFor();
    expect(await guide.page.title()).toContain(da['not-found'].title);
    await guide.link(da['not-found'].start).click();
    await guide.heading(da.start.title).waitFor();
  }
});

it('keeps the answers when an address leads nowhere', async () => {
  const guide = await openGuide({ address: '#/overview', kept: firstThree });
  await guide.asks('education-used');
  await guide.page.evaluate(() => (location.hash = '#/nonsense'));
  await guide.heading(da['not-found'].title).waitFor();
  await guide.headingHasFocus();
  await guide.page.goBack();
  await guide.asks('education-used');
});

it('goes to a place in the page without a new entry in the history', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.answer('benefit', 'dagpenge');
  await guide.asks('age');
  const entries = await guide.historyLength();
  const address = guide.page.url();
  await guide.link(da.skip).focus();
  await guide.page.keyboard.press('Enter');
  await guide.page.locator('main:focus').waitFor();
  await guide.next();
  await guide.summary().getByRole('link').click();
  await guide.page.locator('input[name="age"]:focus').waitFor();
  expect(await guide.historyLength()).toBe(entries);
  expect(guide.page.url()).toBe(address);
});

it('takes an address with a place in the page for the start', async () => {
  const guide = await openGuide({ address: '#content' });
  await guide.heading(da.start.title).waitFor();
});

it('opens the first question of the flow that ?flow= names; a route wins over it', async () => {
  const named = await openGuide({ address: '?flow=danish-education' });
  await named.form().waitFor();
  expect(new URL(named.page.url()).hash).toBe('#/danish-education');
  const routed = await openGuide({ address: '?flow=danish-education#/overview' });
  await routed.asks('benefit');
  const wrong = await openGuide({ address: '?flow=nonsense', mayComplain: /Vejviser:/ });
  await wrong.heading(da.start.title).waitFor();
  expect(await wrong.page.getByRole('note').count()).toBe(0);
});

it('leads from the start page to every scheme', async () => {
  const guide = await openGuide();
  const links = guide.page.locator('main li a[href^="#/"]');
  const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  expect(new Set(addresses).size).toBe(SCHEMES);
  for (const address of addresses) {
    await guide.page.evaluate((hash) => (location.hash = hash), address);
    await guide.page.locator('form[data-question], [data-scheme]').first().waitFor();
    await guide.hasNoHoles();
  }
});
