import { loadLanguage, texts, type Language } from './languages.ts';
import type { TextTree } from './texts.ts';

/** What only editors read, as `build/texts-of-language.ts` makes it. */
interface EditorsTexts {
  /** The language it is in: English where the one that was asked for has none of its own. */
  readonly language: Language;
  /** By file: `locales/for-editors.json` names them. */
  readonly texts: Readonly<Record<string, TextTree>>;
}

const FOUND = import.meta.glob<EditorsTexts>('../../locales/*/language.json', {
  query: '?editors',
  import: 'default',
});

/**
 * Fetches what the pages for editors say: no citizen needs it.
 * @returns the language to speak there, whose other texts are there as well
 * @throws where they did not come
 */
export async function loadEditorsTexts(asked: Language): Promise<Language> {
  const found = await FOUND[`../../locales/${asked}/language.json`]!();
  const { language, texts: files } = found;
  if (language !== asked) await loadLanguage(language);
  for (const [file, tree] of Object.entries(files)) texts.add(language, file, tree);
  return language;
}
