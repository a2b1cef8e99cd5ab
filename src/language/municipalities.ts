import { holdsOn, type Day } from './day.ts';
import { sorted } from './sorted.ts';
import type { Cite } from './sources.ts';

/** The regions of Denmark, by the names that their employment councils go by too. */
export const REGIONS = [
  'Hovedstaden',
  'Sjælland',
  'Syddanmark',
  'Midtjylland',
  'Nordjylland',
] as const;

export type Region = (typeof REGIONS)[number];

/** A municipality. What else a page may say of it stands in a file of its own: see the README. */
export interface Municipality {
  /** Its official code: four digits. */
  readonly code: string;
  /** Its name, without the word for municipality. */
  readonly name: string;
  readonly region: Region;
}

/** Where a firm turns to, as a source without a date has it. */
export interface FirmService {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly source: Cite;
}

/** All that the guide itself knows of the municipalities. */
export interface Municipalities {
  readonly source: Cite;
  readonly list: readonly Municipality[];
  /** Schemes whose lists are kept by region, and the days on which each region has one council. */
  readonly regional: {
    readonly schemes: readonly string[];
    readonly from: Day;
    readonly until: Day;
    readonly source: Cite;
  };
  /** By the municipality's code. */
  readonly firmServices: Readonly<Record<string, FirmService>>;
}

export function defineMunicipalities(municipalities: Municipalities): Municipalities {
  return municipalities;
}

/** Whether a result of the scheme names the reader's region on a day. */
export const isRegional = (
  { schemes, ...days }: Municipalities['regional'],
  scheme: string,
  on: Day,
): boolean => schemes.includes(scheme) && holdsOn(days, on);

/**
 * The municipalities whose name begins as was typed, then those that hold it, or whose code it is.
 * Nobody need know how a name is spelled today: `Aarhus` is `århus`.
 */
export function findMunicipalities<M extends Pick<Municipality, 'code' | 'name'>>(
  list: readonly M[],
  typed: string,
): readonly M[] {
  const wanted = plain(typed.replace(/\s+kommune$/i, ''));
  if (wanted === '') return list;
  const placeOf = (one: M): number => (one.code === wanted ? 0 : plain(one.name).indexOf(wanted));
  const found = list.filter((one) => placeOf(one) >= 0);
  return sorted(found, (a, b) => Math.sign(placeOf(a)) - Math.sign(placeOf(b)));
}

/** Without what tells two spellings of a name apart. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll(/[\s-]/g, '');
