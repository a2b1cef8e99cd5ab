// @engines all in test:all
import { describe, expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { onDagpenge } from './people.ts';
import { takeAlong } from './words.ts';

const openGuide = useGuide({ isWhole: true });
const words = takeAlong.da;

/** Notes in the page what is copied: not every browser lets a page read what it has copied. */
function noteCopies(): void {
  const copy = navigator.clipboard.writeText.bind(navigator.clipboard);
  navigator.clipboard.writeText = async (text) => {
    await copy(text);
    document.documentElement.dataset['copied'] = text;
  };
}

describe('what a person takes along', () => {
  it('copies a link that opens the same results', async () => {
    const guide = await openGuide({ address: '#/overview', kept: onDagpenge, before: noteCopies });
    await guide.showsResult();
    await guide.button(words.copy).click();
    await guide.page.getByText(words.copied).waitFor();
    const link = await guide.page.evaluate(() => document.documentElement.dataset['copied'] ?? '');
    expect(guide.page.url()).not.toContain('/link/');
    const results = await guide.results();
    const other = await openGuide({ address: link.slice(link.indexOf('#')) });
    expect(await other.results()).toEqual(results);
  });

  it('shows the link to copy by hand where the browser refuses', async () => {
    const guide = await openGuide({
      address: '#/overview',
      kept: onDagpenge,
      before: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    });
    await guide.showsResult();
    await guide.button(words.copy).click();
    const field = guide.page.getByLabel(words['copy-by-hand']);
    expect(await field.inputValue()).toContain('#/link/');
    expect(await field.evaluate((input: HTMLInputElement) => input.selectionEnd)).toBeGreaterThan(
      9,
    );
  });

  it('writes into each link the language and the municipality that it was opened with', async () => {
    const guide = await openGuide({
      address: '?lang=en&municipality=0851&on=2026-11-22#/overview',
      kept: onDagpenge,
      before: noteCopies,
      mayComplain: /404/,
      server: (path) => (path.includes('/municipalities/') ? { status: 404 } : undefined),
    });
    await guide.showsResult();
    await guide.button(takeAlong.en.copy).click();
    await guide.page.getByText(takeAlong.en.copied).waitFor();
    const link = await guide.page.evaluate(() => document.documentElement.dataset['copied'] ?? '');
    expect(new URL(link).search).toBe('?lang=en&municipality=0851');
    await guide.button(takeAlong.en.print).click();
    await guide.heading(takeAlong.en['print-title']).waitFor();
    expect(await guide.page.locator('.sheet .address').first().textContent()).toContain(
      '?lang=en&municipality=0851',
    );
  });

  it('shows the link to share by hand where the browser has a share sheet and refuses it', async () => {
    const guide = await openGuide({
      address: '#/overview',
      kept: onDagpenge,
      before: () =>
        Object.defineProperty(navigator, 'share', {
          value: () => Promise.reject(new DOMException('planned', 'NotAllowedError')),
        }),
    });
    await guide.showsResult();
    await guide.button(words.share).click();
    const field = guide.page.getByLabel(words['share-by-hand']);
    expect(await field.inputValue()).toContain('#/link/');
  });

  it('shows the link to the sheet in a browser that has no printing', async () => {
    const guide = await openGuide({
      address: '#/print',
      kept: onDagpenge,
      before: () => Object.defineProperty(window, 'print', { value: undefined }),
    });
    await guide.button(words['print-now']).click();
    const field = guide.page.getByLabel(words['print-by-hand']);
    expect(await field.inputValue()).toContain('#/print/');
  });

  it('gives the link to the share sheet of the phone where there is one', async () => {
    const guide = await openGuide({
      address: '#/overview',
      kept: onDagpenge,
      before: () =>
        Object.defineProperty(navigator, 'share', {
          value: ({ url }: ShareData) => Promise.resolve((document.title = url ?? '')),
        }),
    });
    await guide.showsResult();
    await guide.button(words.share).click();
    expect(await guide.page.title()).toContain('#/link/');
  });

  it('offers no calendar where there is no date', async () => {
    const guide = await openGuide({
      address: '#/danish-education',
      kept: { ...onDagpenge, newcomer: 'no' },
    });
    await guide.answerAll({ ...onDagpenge, newcomer: 'no' });
    await guide.showsResult();
    await guide.button(words.copy).waitFor();
    expect(await guide.button(words.calendar).count()).toBe(0);
  });

  it('leads to the page for an employer, which holds no answer', async () => {
    const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
    await guide.showsResult();
    await guide.link(words.employer).click();
    await guide.heading(words.employer).waitFor();
    expect(await guide.page.locator('main').innerText()).not.toMatch(/34 år|10 uger/);
  });
});
