// What a fault is planted in, drawn at random from a world.
import { addDays, type Day } from '../../src/language/day.ts';
import type { World } from '../../src/tools/check/world.ts';
import { oneOf, type Random } from '../independent-reading/random.ts';

/** A fault that was planted: in words, and the scheme that it is in, where it is in one alone. */
export interface Planted {
  readonly what: string;
  readonly scheme?: string;
}

/** Plants a fault of one kind in a world, or finds that this draw changes nothing. */
export type Plant = (world: World, random: Random) => Planted | undefined;

// A mutant is data that the types hold to be read-only.
/* eslint-disable @typescript-eslint/no-explicit-any */
export type Open = any;

/** A point of a scheme that fits. */
export const pointDrawn = (world: World, random: Random, fits: (point: Open) => boolean): Open => {
  const all = world.points
    .filter(({ scheme }) => world.flows.some((flow) => flow.scheme === scheme))
    .flatMap((of) => of.points.map((point) => ({ of, point })))
    .filter(({ point }) => fits(point));
  return oneOf(random, all);
};

/** Says what was done to a point. */
export const inPoint = (of: Open, point: Open, what: string): Planted => ({
  scheme: of.scheme,
  what: `${of.scheme}, "${point.id}": ${what}`,
});

/** A row that fits. */
export const rowDrawn = (world: World, random: Random, fits: (row: Open) => boolean): Open => {
  const all = world.flows
    .flatMap((flow) => flow.rows.map((row, i) => ({ flow, row, i })))
    .filter(({ row }) => fits(row));
  return oneOf(random, all);
};

/** Says what was done to a row. */
export const inRow = ({ flow, row }: Open, what: string): Planted => ({
  scheme: flow.scheme,
  what: `${flow.scheme}, row ${row.number}: ${what}`,
});

/** The texts that count. */
export const danishOf = (world: World): Open => Object.values(world.texts)[0];

/** A Danish text of the rules that fits, and how to put another in its place. */
export function textDrawn(world: World, random: Random, fits: (text: string) => boolean): Open {
  const found: Open[] = [];
  const schemes = world.flows.map(({ scheme }) => scheme);
  const walk = (tree: Open, file: string, path: string): void => {
    for (const [key, value] of Object.entries<Open>(tree)) {
      const here = path === '' ? key : `${path}.${key}`;
      if (typeof value !== 'string') walk(value, file, here);
      else if (fits(value))
        found.push({ file, key: here, text: value, put: (text: string) => (tree[key] = text) });
    }
  };
  for (const scheme of schemes) walk(danishOf(world)[scheme] ?? {}, scheme, '');
  return oneOf(random, found);
}

/** A day beside another: the next one, the one before, or a year away. */
export const moved = (day: Day, random: Random): Day =>
  oneOf(random, [
    addDays(day, 1),
    addDays(day, -1),
    `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` as Day,
    `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` as Day,
  ]);

/** A tree without one of its keys. */
export function dropKey(tree: Open, key: string): void {
  Reflect.deleteProperty(tree as object, key);
}
/* eslint-enable @typescript-eslint/no-explicit-any */
