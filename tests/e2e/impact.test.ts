// @engines chromium
import { expect, it } from 'vitest';
import { drafts } from '../../flows/drafts.ts';
import impact from '../../locales/da/impact.json' with { type: 'json' };
import review from '../../locales/da/review.json' with { type: 'json' };
import { useGuide } from './harness.ts';

const openGuide = useGuide();
const [id, draft] = Object.entries(drafts)[0]!;
const DONE = { state: 'detached' } as const;

it('counts scheme by scheme whom the next day hits, and shows three of them', async () => {
  const guide = await openGuide({ address: '?on=2026-01-31&with=2026-02-01#/review/impact' });
  await guide.page.getByRole('heading', { name: impact.title }).waitFor();
  const scheme = guide.page.locator('section', { hasText: 'Jobrotation' });
  await scheme.waitFor();
  await guide.page.getByText('Regner:').waitFor(DONE);
  expect(await scheme.locator('strong').innerText()).toContain('3000 af 3000');
  await scheme.locator('summary').click();
  expect(await scheme.locator('dl').count()).toBe(3);
  await guide.hasNoHoles();
});

it('holds a day of the calendar against the one before at one press, and leads back to the desk', async () => {
  const guide = await openGuide({ address: '?on=2026-11-22#/review/impact' });
  await guide.page.getByText(review.days.changes, { exact: true }).click();
  await guide.button('1. januar 2027').click();
  await guide.page.getByText('Reglerne 31. december 2026').waitFor();
  await guide.page.getByText('Regner:').waitFor(DONE);
  await guide.page.goto(guide.page.url().replace('impact', 'upcoming'));
  await guide.link(review.all).click();
  await guide.heading(review.title).waitFor();
});

it('holds a draft against the law of the same day, under the banner', async () => {
  const guide = await openGuide({ address: `?on=${draft.from}&draft=${id}#/review/impact` });
  await guide.page.locator('.draft-banner').waitFor();
  const hit = guide.page.locator('h3', { hasText: 'Vejledning og opkvalificering' }).first();
  await hit.waitFor();
  await guide.page.getByText('Regner:').waitFor(DONE);
  await guide.hasNoHoles();
});
