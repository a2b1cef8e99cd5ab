/** At least 0 and below 1. */
export type Random = () => number;

/** mulberry32: the same seed gives the same numbers, in each browser. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A seed from a text: FNV-1a of its UTF-16 units, 32 bits. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A whole number of the range, both ends included. */
export function wholeBetween(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/**
 * One of the things, each as often as its weight says.
 * @throws where there is nothing to draw from
 */
export function weighted<T>(random: Random, weights: readonly (readonly [T, number])[]): T {
  let left = random() * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [one, weight] of weights) {
    if (left < weight) return one;
    left -= weight;
  }
  const last = weights[weights.length - 1];
  if (!last) throw new Error('weighted: nothing to draw from');
  return last[0]; // only where the sum was rounded
}
