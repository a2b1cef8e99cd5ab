import type { Day } from '../language/day.ts';
import type { createTexts, Plugs, TextKey, Translate } from '../text/texts.ts';
import type { KnownMunicipality } from './known-municipality.ts';

/** With what the guide speaks: a language, a day with its figures, and the reader's municipality. */
export interface Telling {
  readonly language: string;
  readonly t: Translate;
  /** Whether there is such a text: some answers have a hint, some have none. */
  readonly has: (key: string) => boolean;
  /** The keys that stand right below one, in the order in which they are written. */
  readonly keysBelow: (key: string) => readonly string[];
  readonly on: Day;
  /** The figures of the day in words; none before they have been fetched. */
  readonly figures: Plugs;
  readonly municipality?: KnownMunicipality | undefined;
}

/** Speaks in one language, of a day; `figures` by `figurePlugs`. */
export const tellingIn = (
  texts: ReturnType<typeof createTexts>,
  {
    language,
    ...day
  }: Pick<Telling, 'language' | 'on' | 'figures'> & Partial<Pick<Telling, 'municipality'>>,
): Telling => ({
  ...day,
  language,
  t: texts.translator(language),
  has: (key) => texts.has(language, key),
  keysBelow: (key) => texts.keysBelow(language, key),
});

/** The key of one of those that `keysBelow` found. */
export const keyBelow = (key: string, id: string): TextKey => `${key}.${id}` as TextKey;

/** The lines below a key, in the order in which they are written. */
export const linesBelow = (
  key: string,
  { t, keysBelow }: Pick<Telling, 't' | 'keysBelow'>,
  plugs: Plugs,
): readonly string[] => keysBelow(key).map((id) => t(keyBelow(key, id), plugs));
