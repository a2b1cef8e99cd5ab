import { DANISH, loadLanguage, type Language } from '../text/languages.ts';

/**
 * Fetches all texts of a language; from then on what is Danish among them is marked in the page. The
 * pages that are drawn at the build are marked there: `markDanish`.
 */
export async function loadLanguageOfPage(language: Language): Promise<void> {
  await loadLanguage(language);
  if (language !== DANISH) (await import('./mark-danish.ts')).markDanishIn(document.body);
}
