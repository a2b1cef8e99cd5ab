import { addDays, isDay, type Day } from './day.ts';
import type { DraftMark } from './drafts.ts';
import type { Cite } from './sources.ts';

export type FigureValue = number | Day;

/** `computed` by us from a formula of the law · `amended` by an order that nobody has read. */
type Doubt = 'computed' | 'amended';

/** One value of a figure from a day on; the next entry ends it. `none` is a repeal, or "not known". */
export interface FigureEntry extends DraftMark {
  readonly from: Day;
  readonly value: FigureValue | 'none';
  readonly source: Cite;
  /** The day somebody last held the value against its source. */
  readonly checkedOn: Day;
  /** The numbers of the law that the value is counted from: 6 months are 26 weeks. */
  readonly inLaw?: readonly number[];
  /** Why nobody can vouch for it; the reader is told. */
  readonly unverified?: Doubt;
}

type FigureUnit =
  | 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'per-cent' | 'km' | 'kr' | 'day'; // prettier-ignore

export interface Figure {
  readonly unit: FigureUnit;
  readonly entries: readonly FigureEntry[];
}

export type Figures = Readonly<Record<string, Figure>>;

export function defineFigures<const F extends Figures>(figures: F): F {
  return figures;
}

/** The entry that holds on a day; `undefined` before the first and where the last one is `none`. */
export function entryOn(figure: Figure, day: Day): FigureEntry | undefined {
  const entry = figure.entries.filter((candidate) => candidate.from <= day).pop();
  return entry?.value === 'none' ? undefined : entry;
}

/** The figure's value on a day, or `undefined`: never a neighbour's. */
export function figureOn(figure: Figure, day: Day): FigureValue | undefined {
  return entryOn(figure, day)?.value as FigureValue | undefined;
}

/** The newest known entry up to a day, for the sentence "the last known was …". */
export function lastKnownEntry(figure: Figure, day: Day): FigureEntry | undefined {
  return figure.entries.filter((entry) => entry.from <= day && entry.value !== 'none').pop();
}

/** The value of one calendar year. */
type YearsEntry = Omit<FigureEntry, 'from'>;

/**
 * Values that hold for one calendar year each: a year without a value ends the one before it.
 * @param values by year, each with its own source and the day it was held against it
 */
export function yearly(values: Readonly<Record<number, YearsEntry>>): readonly FigureEntry[] {
  const newYear = (year: number) => `${year}-01-01` as Day;
  return Object.entries(values).flatMap(([yearText, entry]) => {
    const year = Number(yearText);
    const entries: FigureEntry[] = [{ from: newYear(year), ...entry }];
    if (!(year + 1 in values)) {
      const { source, checkedOn } = entry;
      entries.push({ from: newYear(year + 1), value: 'none', source, checkedOn });
    }
    return entries;
  });
}

/** The days on which a figure's value changes; for a last day, the day after it. */
export function changeDaysOf(figure: Figure): readonly Day[] {
  return figure.entries.flatMap(({ from, value }) =>
    isDay(value) ? [from, addDays(value, 1)] : [from],
  );
}
