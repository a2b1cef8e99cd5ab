import first from '../../locales/da/language.json?first';
import { DANISH, type Language } from './known-languages.ts';
import { createTexts, type TextTree } from './texts.ts';

export { DANISH, languageOf, languages, type Language } from './known-languages.ts';

/** The texts of one language, as `build/texts-of-language.ts` makes them. */
interface LaterTexts {
  /** By file. */
  readonly texts: Readonly<Record<string, TextTree>>;
  /** Some stand there in Danish, since their translation is missing or older than the Danish text. */
  readonly hasDanish: boolean;
}

/** One file for each language: what is fetched in many takes a phone longer. */
const LATER = import.meta.glob<LaterTexts>('../../locales/*/language.json', {
  query: '?later',
  import: 'default',
});

export const texts = createTexts();
for (const [file, tree] of Object.entries(first)) texts.add(DANISH, file, tree);

/** Fetches the texts of a language that are not there yet. Once for each language. */
export function loadLanguage(language: Language): Promise<void> {
  const known = loading.get(language);
  if (known) return known;
  const load = fetchLanguage(language);
  loading.set(language, load);
  load.catch(() => loading.delete(language));
  return load;
}

const loading = new Map<Language, Promise<void>>();

async function fetchLanguage(language: Language): Promise<void> {
  const { texts: files, hasDanish } = await LATER[`../../locales/${language}/language.json`]!();
  for (const [file, tree] of Object.entries(files)) texts.add(language, file, tree);
  // The pages that are drawn at the build are marked there: `markDanish`.
  if (hasDanish && typeof document === 'object')
    (await import('./mark-danish.ts')).markDanishIn(document.body);
}
