import { formulasOf, type Calculator } from '../language/calculators.ts';
import { entryOn, type Figure, type FigureEntry } from '../language/figures.ts';
import { figuresIn } from '../language/mentions.ts';
import type { Facts } from '../language/questions.ts';
import { amountReaderOf, readerOf, type Terms } from './reading.ts';
import { rounded } from './rounding.ts';

type DayAndFigures = Pick<Terms, 'on' | 'figures'>;

/** A figure that a calculator counts with, and its entry of the day, if it has one. */
export interface FigureOfDay {
  readonly id: string;
  readonly figure: Figure;
  readonly entry: FigureEntry | undefined;
}

/** A result that holds, rounded, in the unit that the calculator names. */
export interface Calculated {
  readonly id: string;
  readonly value: number;
}

/** The figures that a calculator counts with, each once, in the order in which it reads them. */
export function figuresOfDay(
  calculator: Calculator,
  { on, figures }: DayAndFigures,
): readonly FigureOfDay[] {
  return figuresIn(...formulasOf(calculator)).flatMap((id) => {
    const figure = figures[id];
    return figure ? [{ id, figure, entry: entryOn(figure, on) }] : [];
  });
}

/**
 * The results that hold for what a person wrote. None on a day on which a figure has no value: a
 * neighbour's is never taken. What waits for an input that is not there is left out.
 */
export function calculate(
  calculator: Calculator,
  inputs: Facts,
  day: DayAndFigures,
): readonly Calculated[] {
  if (figuresOfDay(calculator, day).some(({ entry }) => !entry)) return [];
  const terms: Terms = { ...day, readAs: (input) => input };
  return Object.entries(calculator.results).flatMap(([id, result]) => {
    if (result.if && readerOf(result.if, terms)(inputs) !== true) return [];
    const value = amountReaderOf(result.value, terms)(inputs);
    return typeof value === 'number' ? [{ id, value: rounded(value, result.rounding) }] : [];
  });
}
