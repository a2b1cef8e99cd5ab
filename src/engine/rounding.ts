import type { Rounding } from '../language/calculators.ts';

const PARTS_OF_ONE: Readonly<Record<Rounding, number>> = {
  down: 1,
  whole: 1,
  tenths: 10,
  hundredths: 100,
};

/** More digits than any amount of ours has, and fewer than a double holds. */
const DIGITS = 12;

/** Rounds a number: halves upwards, as on paper; `down` to the whole number below. */
export function rounded(value: number, rounding: Rounding): number {
  const parts = PARTS_OF_ONE[rounding];
  // Doubles hold 70.5 km at 1.03 kr. as a little less than 72.615, which would become 72.61.
  const scaled = Number((value * parts).toPrecision(DIGITS));
  return (rounding === 'down' ? Math.floor(scaled) : Math.round(scaled)) / parts;
}
