import { plainSigns } from './plain-signs.ts';
import type { NumberQuestion } from './questions.ts';

/** Why what a person wrote is not an answer to a number question. */
export type NumberFault = 'empty' | 'not-a-number' | 'not-alone' | 'not-whole' | 'out-of-range';

/** Why a number is not an answer, or `undefined` when it is one. */
export function faultOfNumber(
  { from, to, decimals }: NumberQuestion,
  value: number,
): 'not-whole' | 'out-of-range' | undefined {
  const scale = 10 ** (decimals ?? 0);
  // Rounded to the scale and back gives the same double for every number with that many decimals.
  if (Math.round(value * scale) / scale !== value) return 'not-whole';
  return value < from || value > to ? 'out-of-range' : undefined;
}

/** What may stand around a number without another meaning: never "over" or "under". */
const ABOUT = /^(?:ca|cirka|omkring|about|around|approx|approximately)\b\.?|^[~≈]/i;
const NUMBER = /^(\+?|-)(\d+)(?:[.,](\d+))?[.,]?(?:\s*([^\d\s+-].*))?$/;

/**
 * Reads a number as a Dane writes it: "24,5"; a dot works too, and so do the digits of any script, and
 * the unit behind it. Nothing is rounded or clipped, and "1.000" is not taken for 1: more decimals
 * than the question takes are refused.
 * @param units the words that the question counts in, in the reader's language
 */
export function readNumber(
  question: NumberQuestion,
  text: string,
  units: readonly string[] = [],
): { readonly value: number; readonly fault?: never } | { readonly fault: NumberFault } {
  const written = plainSigns(text).replace(ABOUT, '').trim();
  if (written === '') return { fault: plainSigns(text) === '' ? 'empty' : 'not-a-number' };
  const [, sign, whole, decimals = '', behind = ''] = NUMBER.exec(written) ?? [];
  if (whole === undefined || !isUnit(behind, units))
    return { fault: /\d/.test(written) ? 'not-alone' : 'not-a-number' };
  if (decimals.length > (question.decimals ?? 0)) return { fault: 'not-whole' };
  const value = Number(`${sign}${whole}.${decimals || '0'}`);
  const fault = faultOfNumber(question, value);
  return fault ? { fault } : { value };
}

/** Whether the words behind a number say no more than the unit: "år", "years old", "km", never "måneder". */
function isUnit(behind: string, units: readonly string[]): boolean {
  const [first = '', ...more] = behind
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  if (first === '') return true;
  const isKilometre = first === 'km' && units.some((unit) => unit.startsWith('kilomet'));
  return (
    (isKilometre || units.includes(first)) && more.every((word) => ['gammel', 'old'].includes(word))
  );
}
