// @engines all in test:all
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { drafts } from '../../flows/drafts.ts';
import { useGuide } from './harness.ts';
import offer from '../../locales/da/upskilling-offer.json' with { type: 'json' };
import { draftLaw } from './words.ts';

const openGuide = useGuide();
const [id, draft] = Object.entries(drafts)[0]!;
const banner = draftLaw.title;
/** A young person on kontanthjælp without a trade, whom the draft concerns. */
const young = { benefit: 'kontanthjaelp', age: 22, education: 'primary', 'work-duty': 'no' };
const ofDraft = (url: string): boolean => /draft-of-law/.test(url);

it('is in no file that a citizen loads, and in none that is kept for when there is no network', async () => {
  const guide = await openGuide({ address: '#/overview' });
  const loaded = (): Promise<readonly string[]> =>
    guide.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  await expect.poll(loaded).toContainEqual(expect.stringContaining('/assets/other-pages-'));
  expect((await loaded()).filter(ofDraft)).toEqual([]);
});

it('is named in no built file but its own', () => {
  const dist = new URL('../../dist/', import.meta.url).pathname;
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|html|json|css|txt)$/.test(file),
  );
  const naming = files.filter((file) => readFileSync(join(dist, file), 'utf8').includes(id));
  expect(naming).not.toEqual([]);
  expect(naming.filter((file) => !ofDraft(file))).toEqual([]);
});

it('holds only while the address names it, under a banner', async () => {
  const row = (query: string) => openGuide({ address: `${query}#/upskilling-offer`, kept: young });
  const asLaw = offer.outcomes['toward-education'].verdict;
  const asDraft = offer.outcomes.unemployed.verdict;

  const guide = await row(`?on=${draft.from}&draft=${id}`);
  await guide.page.getByText(banner).waitFor();
  await guide.page.getByText(asDraft, { exact: true }).first().waitFor();
  expect(await guide.page.getByText(asLaw, { exact: true }).count()).toBe(0);
  const kept = await guide.page.evaluate(() =>
    JSON.stringify({ ...sessionStorage, ...localStorage }),
  );
  expect(kept).toContain('kontanthjaelp');
  expect(kept).not.toContain(id);

  await guide.page.getByText(draftLaw.leave).click();
  await guide.page.getByText(asLaw, { exact: true }).first().waitFor();
  expect(await guide.page.getByText(banner).count()).toBe(0);
  expect(guide.page.url()).not.toContain('draft');
});

it('goes into no link', async () => {
  const guide = await openGuide({
    address: `?on=${draft.from}&draft=${id}#/upskilling-offer`,
    kept: young,
  });
  await guide.page.getByText(banner).waitFor();
  await guide.page.evaluate(() => (location.hash = '#/print'));
  await guide.page.locator('.sheet').waitFor();
  await guide.page.getByText(banner).waitFor();
  expect(await guide.page.locator('.sheet').innerText()).not.toContain('draft=');
  const links = await guide.page.evaluate(() =>
    [...document.querySelectorAll('.sheet a')].map(String),
  );
  expect(links.filter((link) => link.includes('draft'))).toEqual([]);
});

it('says of a draft that it does not know', async () => {
  const guide = await openGuide({
    address: '?draft=other#/overview',
    mayComplain: /draft in .* is not known/,
  });
  await guide.note(draftLaw.unknown).waitFor();
  expect(await guide.page.getByText(banner).count()).toBe(0);
});
