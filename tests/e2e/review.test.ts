// @engines chromium: it prints to a file
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import daReview from '../../locales/da/review.json' with { type: 'json' };
import enReview from '../../locales/en/review.json' with { type: 'json' };
import { useGuide } from './harness.ts';
import { printed } from './pdf.ts';
import { filled } from './words.ts';

const openGuide = useGuide();
const DESK_FILES = /\/assets\/desk\//;

describe("the editors' desk", () => {
  it('comes only when it is opened, and leads from the list to a scheme', async () => {
    const asked: string[] = [];
    const { page } = await openGuide({
      address: '#/rules',
      prepare: async (one) => void one.on('request', (request) => asked.push(request.url())),
    });
    await page.locator('a[href="#/review"]').waitFor();
    expect(asked.filter((url) => DESK_FILES.test(url))).toEqual([]);
    await page.locator('a[href="#/review"]').click();
    await page.locator('a[href="#/review/six-week-course"]').click();
    await page.locator('.review .rows li').first().waitFor();
    expect(asked.some((url) => DESK_FILES.test(url))).toBe(true);
    expect(await page.locator('.review').innerText()).toContain(daReview.signed.unsigned);
  });

  it.each([
    ['#/review', daReview.data.rules, 'rules.schema.json'],
    ['#/review/igu', daReview.data.table, 'hitPolicy="FIRST"'],
  ])('gives the rules away as data: %s', async (address, name, holds) => {
    const { page } = await openGuide({ address });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain(holds);
  });

  it('has each row with its source, linked where that has an address, and each persona', async () => {
    const { page } = await openGuide({ address: '#/review/six-week-course' });
    const rows = page.locator('.review .rows').first().locator(':scope > li');
    await page.locator('.personas > li').first().waitFor();
    const count = await rows.count();
    expect(count).toBeGreaterThan(20);
    expect(await rows.locator('.sourced .standing').count()).toBeGreaterThanOrEqual(count);
    const links = rows.locator('.sourced a[href^="https://"]');
    expect(await links.count()).toBeGreaterThan(0);
    await page.locator('.personas details summary').first().press('Enter');
    await page.locator('.personas details[open] p').first().waitFor();
    const toRow = page.locator('.personas a').first();
    const row = await toRow.innerText();
    await toRow.click();
    expect(await page.locator(':focus .number').innerText()).toMatch(new RegExp(`^${row}\\b`, 'u'));
  });

  it('shows what an answer leaves, by the keyboard alone, and takes it back', async () => {
    const { page } = await openGuide({ address: '#/review/six-week-course' });
    const left = page.locator('.remains [role=status]');
    const all = filled(daReview.picture.left_other, { left: '3.000', all: '3.000' });
    await expect.poll(() => left.innerText()).toContain(all);
    const out = page.locator('.lane.out');
    // A row that the rows above it leave nobody, whatever is answered.
    const never = await out.count();
    const answer = page.locator('.lanes .chips button').first();
    await answer.press('Enter');
    await expect.poll(() => out.count()).toBeGreaterThan(never);
    expect(await answer.getAttribute('aria-pressed')).toBe('true');
    expect(await out.first().innerText()).toContain(daReview.picture['out-of-reach']);
    await answer.press(' ');
    await expect.poll(() => out.count()).toBe(never);
    await expect.poll(() => left.innerText()).toContain(all);
  });

  it('shows two days side by side, and what differs alone', async () => {
    const { page } = await openGuide({
      address: '?on=2017-02-28&with=2017-03-01&lang=en#/review/six-week-course',
    });
    const found = page.locator('.differences');
    await found.waitFor();
    expect(await found.locator('li.removed .mark').first().innerText()).toContain(
      enReview.differences.removed,
    );
    expect(await found.locator('li.changed').count()).toBeGreaterThan(0);
    expect(await page.locator('.review .rows, .review .lanes').count()).toBe(0);
    await page.locator('.days input').nth(1).fill('');
    await page.locator('.days button').click();
    await page.locator('.review .rows li').first().waitFor();
    expect(page.url()).not.toContain('with=');
  });

  it('is printed on A4 with a line to sign, and without anything to press', async () => {
    const { page } = await openGuide({ address: '#/review/six-week-course' });
    await page.locator('.personas > li').first().waitFor();
    const { pages, isA4, isTagged } = await printed(page);
    expect([isA4, isTagged]).toEqual([true, true]);
    const text = pages.join('\n');
    expect(text).toContain(daReview.sign.signature);
    expect(text).toContain(daReview.table.title);
    expect(text).not.toContain(daReview.days.show + '\n');
    expect(text).not.toContain(daReview.picture.press);
  });
});
