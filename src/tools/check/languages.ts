import { DANISH } from '../../text/known-languages.ts';
import type { LanguageData } from '../../text/language-data.ts';
import { isDay } from '../../language/day.ts';
import type { Fault } from './fault.ts';
import type { World } from './world.ts';

/** What `language.json` says of each language: enough to show it, to read it aloud and to write with. */
export const checkLanguages = ({ languages }: World): readonly Fault[] =>
  Object.entries(languages).flatMap(([id, language]) => checkLanguage(id, language));

function checkLanguage(id: string, language: LanguageData | undefined): readonly Fault[] {
  const where = `locales/${id}/language.json`;
  if (!language)
    return [
      fault(where, 'is missing, so nobody finds the language', 'Write it, as in locales/en.'),
    ];
  const { name, direction, voice, written, readBy } = language;
  return [
    ...(isTag(id) && Intl.PluralRules.supportedLocalesOf(id).length > 0
      ? []
      : [fault(`locales/${id}`, 'is the tag of no language', 'Call it as in `lang="pl"`.')]),
    ...(name?.trim()
      ? []
      : [fault(where, 'has no name', 'Write the language in itself: "Polski".')]),
    ...(['ltr', 'rtl'].includes(direction)
      ? []
      : [fault(where, `has the direction "${direction}"`, 'Write "ltr" or "rtl".')]),
    ...(isTag(voice)
      ? []
      : [fault(where, `has the voice "${voice}"`, 'Write a tag with its country: "pl-PL".')]),
    ...(typeof written === 'object' ? [] : checkTag(where, written)),
    ...(id === DANISH ? [] : checkReaders(where, readBy)),
  ];
}

/** Whoever reads a page is told whether a person has read its language: so it is said, also of nobody. */
function checkReaders(where: string, readBy: LanguageData['readBy']): readonly Fault[] {
  if (!Array.isArray(readBy))
    return [
      fault(where, 'does not say who has read it', 'Write "readBy": [] as long as nobody has.'),
    ];
  return readBy
    .filter((reader) => !reader.name?.trim() || !reader.as?.trim() || !isDay(reader.on))
    .map(() =>
      fault(where, 'names a reader by half', 'Write "name", "as" and "on": "2026-12-01".'),
    );
}

/** A number in a field is read by the digits that everybody types. */
function checkTag(where: string, tag: string): readonly Fault[] {
  if (!isTag(tag))
    return [fault(where, `is written as in "${tag}"`, 'Write the tag that `Intl` knows: "pl-PL".')];
  const digits = new Intl.NumberFormat(tag, { useGrouping: false }).format(1234567890);
  return digits === '1234567890'
    ? []
    : [fault(where, `writes numbers as ${digits}`, `Write "${tag}-u-nu-latn".`)];
}

const fault = (where: string, what: string, todo: string): Fault => ({
  kind: 'language',
  where,
  what,
  todo,
});

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
