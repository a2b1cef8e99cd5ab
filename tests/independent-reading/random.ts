// A second, independent reading of the decision tables by another hand, kept to be compared with the
// compiled machines; when a rule changes, both are changed. Here: chance that can be repeated.

/** At least 0 and below 1. */
export type Random = () => number;

/** mulberry32: the same seed gives the same numbers. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number of the range, both ends included. */
export function wholeBetween(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

export function oneOf<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('oneOf: nothing to draw from');
  return value;
}

/** One of the answers, each as often as its weight says. */
export function weighted(random: Random, weights: Readonly<Record<string, number>>): string {
  let left = random() * Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  let last = '';
  for (const [answer, weight] of Object.entries(weights)) {
    if (left < weight) return answer;
    left -= weight;
    last = answer;
  }
  return last; // only where the sum was rounded
}
