import { DANISH, languageNames } from '../../src/text/known-languages.ts';
import type { Guide } from './guide.ts';

/** Danish beside the language of the page, or beside English. */
export async function besideDanish({ page }: Guide): Promise<void> {
  const shown = (await page.locator('html').getAttribute('lang')) ?? DANISH;
  const label = `${languageNames[DANISH]} + ${languageNames[shown === DANISH ? 'en' : shown]}`;
  await page.locator('#print-language').selectOption({ label });
}
