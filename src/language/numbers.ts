import type { NumberQuestion } from './questions.ts';

/** Why what a person wrote is not an answer to a number question. */
export type NumberFault = 'empty' | 'not-a-number' | 'not-whole' | 'out-of-range';

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

/**
 * Reads a number as a Dane writes it: "24,5"; a dot works too. Nothing is rounded or clipped, and
 * "1.000" is not taken for 1: more decimals than the question takes are refused.
 */
export function readNumber(
  question: NumberQuestion,
  text: string,
): { readonly value: number; readonly fault?: never } | { readonly fault: NumberFault } {
  const written = text.trim();
  if (written === '') return { fault: 'empty' };
  const parts = /^(-?\d+)(?:[.,](\d+))?$/.exec(written);
  if (!parts) return { fault: 'not-a-number' };
  const [, whole, decimals = ''] = parts;
  if (decimals.length > (question.decimals ?? 0)) return { fault: 'not-whole' };
  const value = Number(`${whole}.${decimals || '0'}`);
  const fault = faultOfNumber(question, value);
  return fault ? { fault } : { value };
}
