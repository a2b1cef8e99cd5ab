import { FIRST_DAY, isDay, type Day } from '../language/day.ts';
import { plainSigns } from '../language/plain-signs.ts';
import { languageNames, type Language } from '../text/languages.ts';
import { OVERVIEW } from '../views/addresses.ts';
import { isScheme } from '../rules/schemes.ts';

/** What each setting may be. Not by zod: the first question would wait for it. */
const canBe = {
  lang: (id: string) => Object.keys(languageNames).includes(id),
  on: (day: string) => isDay(day) && day >= FIRST_DAY,
  flow: (run: string) => run === OVERVIEW || isScheme(run),
  municipality: (code: string) => /^\d{4}$/.test(code),
  // Whether a colour can be taken is seen where it is used.
  theme: () => true,
  // Which drafts of a law there are is in a part that few need.
  draft: () => true,
};

/** What the address's query sets, and the settings in it that cannot be used. */
export interface Settings {
  readonly lang?: Language;
  readonly on?: Day;
  readonly flow?: string;
  /** A code of four digits; whether there is such a municipality is yet to be seen. */
  readonly municipality?: string;
  /** `neutral`, `borger` or six hex digits, or what somebody wrote instead: `theme.ts` says. */
  readonly theme?: string;
  /** A draft of a law, as if it were adopted; whether there is one is yet to be seen. */
  readonly draft?: string;
  readonly wrong: readonly (keyof typeof canBe)[];
}

/**
 * Reads the settings of the address, as people and their tools write them: with blanks, invisible
 * signs or a dot behind, in upper case. An empty one sets nothing; others are none of ours and are
 * left alone.
 */
export function readSettings(query: string): Settings {
  const given = new URLSearchParams(query);
  const settings: Record<string, string> = {};
  const wrong: (keyof typeof canBe)[] = [];
  for (const [name, fits] of Object.entries(canBe)) {
    const value = meant(name, plainValue(given.get(name) ?? ''));
    if (value === '') continue;
    if (fits(value)) settings[name] = value;
    else wrong.push(name as keyof typeof canBe);
  }
  return { ...settings, wrong };
}

/** Without what stands around a value that was pasted out of a sentence, or into quotes. */
const plainValue = (text: string): string =>
  plainSigns(text)
    .toLowerCase()
    .replace(/^["'\s]+|[\s"'.,;:!?/)\]>]+$/g, '');

/** What a value stands for: a code that lost its nought in a sheet, a language named with its country. */
function meant(name: string, value: string): string {
  if (name === 'municipality') return /^\d{3}$/.test(value) ? `0${value}` : value;
  return name === 'lang' ? value.replace(/^([a-z]{2,3})[-_].*/, '$1') : value;
}
