import * as z from 'zod/mini';
import { schemes } from '../rules/schemes.ts';
import { FIRST_DAY, isDay, type Day } from '../language/day.ts';
import { plainSigns } from '../language/plain-signs.ts';
import { languages, type Language } from '../text/languages.ts';
import { OVERVIEW } from '../views/addresses.ts';

const settingSchemas = {
  lang: z.enum(Object.keys(languages) as [Language, ...Language[]]),
  on: z.string().check(z.refine((day) => isDay(day) && day >= FIRST_DAY)),
  flow: z.enum([OVERVIEW, ...Object.keys(schemes)]),
  municipality: z.string().check(z.regex(/^\d{4}$/)),
  // Whether a colour can be taken is seen where it is used.
  theme: z.string(),
  // Which drafts of a law there are is in a part that few need.
  draft: z.string(),
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
  readonly wrong: readonly (keyof typeof settingSchemas)[];
}

/**
 * Reads the settings of the address, as people and their tools write them: with blanks, invisible
 * signs or a dot behind, in upper case. An empty one sets nothing; others are none of ours and are
 * left alone.
 */
export function readSettings(query: string): Settings {
  const given = new URLSearchParams(query);
  const settings: Record<string, string> = {};
  const wrong: (keyof typeof settingSchemas)[] = [];
  for (const [name, schema] of Object.entries(settingSchemas)) {
    const value = meant(name, plainValue(given.get(name) ?? ''));
    if (value === '') continue;
    const read = schema.safeParse(value);
    if (read.success) settings[name] = read.data;
    else wrong.push(name as keyof typeof settingSchemas);
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
