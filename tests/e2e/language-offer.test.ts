// @engines chromium: a browser that asks for a language
import { expect, it } from 'vitest';
import { languages } from '../../src/text/all-languages.ts';
import { useGuide } from './harness.ts';
import { da } from './words.ts';

const openGuide = useGuide();
const { offer } = languages['ar']!;

it('offers the language that the browser asks for in it, and never changes by itself', async () => {
  const guide = await openGuide({ locale: 'ar-SY' });
  const button = guide.page.getByRole('button', { name: new RegExp(offer!) });
  await button.first().waitFor();
  expect(await guide.page.locator('html').getAttribute('lang')).toBe('da');
  await guide.heading(da.start.title).waitFor();
  await button.first().click();
  await guide.page.locator('html[lang=ar][dir=rtl]').waitFor();
  expect(await button.count()).toBe(0);
});

it('offers it no more to who has refused it', async () => {
  const guide = await openGuide({ locale: 'ar-SY' });
  const button = guide.page.getByRole('button', { name: new RegExp(offer!) });
  await button.first().waitFor();
  await guide.button(da.language.no).first().click();
  await expect.poll(() => button.count()).toBe(0);
  await guide.link(da.start.go).click();
  await guide.asks('benefit');
  expect(await button.count()).toBe(0);
});

it('offers nothing to who asks for Danish', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.answer('benefit', 'dagpenge');
  await guide.asks('age');
  expect(await guide.page.locator('.offer').count()).toBe(0);
});
