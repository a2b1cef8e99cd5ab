// Small faults as an author might make them in what is said, and to whom.
import { PARTS } from '../../src/language/points.ts';
import { oneOf } from '../independent-reading/random.ts';
import {
  danishOf,
  dropKey,
  inPoint,
  moved,
  pointDrawn,
  textDrawn,
  type Open,
  type Plant,
} from './draws.ts';

/** Faults of points and texts, by kind. */
export const inWords: Readonly<Record<string, Plant>> = {
  'point: an outcome taken from `for`': (world, random) => {
    const { of, point } = pointDrawn(world, random, (one) => one.for?.length);
    const gone = oneOf<string>(random, point.for);
    point.for = point.for.filter((one: string) => one !== gone);
    return inPoint(of, point, `not for ${gone}`);
  },
  'point: its `if` dropped': (world, random) => {
    const { of, point } = pointDrawn(world, random, (one) => one.if?.length);
    delete point.if;
    return inPoint(of, point, 'for everybody');
  },
  'point: its day moved': (world, random) => {
    const { of, point } = pointDrawn(world, random, ({ from, until }) => from ?? until);
    const edge = point.from ? 'from' : 'until';
    point[edge] = moved(point[edge], random);
    return inPoint(of, point, `${edge} ${point[edge]}`);
  },
  'point: another part': (world, random) => {
    const { of, point } = pointDrawn(world, random, () => true);
    const others = PARTS.filter((part) => part !== point.part);
    point.part = oneOf(random, others);
    return inPoint(of, point, `under "${point.part}"`);
  },
  'point dropped with its words': (world, random) => {
    const { of, point } = pointDrawn(world, random, () => true);
    of.points.splice(of.points.indexOf(point), 1);
    for (const texts of Object.values<Open>(world.texts))
      dropKey(texts[of.scheme].points, point.id);
    return inPoint(of, point, 'dropped');
  },
  'text: two of one kind swapped': (world, random) => {
    const scheme = oneOf(random, world.flows).scheme;
    const points = danishOf(world)[scheme].points;
    const one = oneOf(random, Object.keys(points));
    const other = oneOf(random, Object.keys(points));
    if (one === other) return undefined;
    [points[one], points[other]] = [points[other], points[one]];
    return { scheme, what: `${scheme}, "${one}" says what "${other}" says` };
  },
  'text: "ikke" dropped': (world, random) => {
    const { file, key, text, put } = textDrawn(world, random, (one) => / ikke\b/.test(one));
    put(text.replace(/ ikke\b/, ''));
    return { scheme: file, what: `${file}:${key}: ${text}` };
  },
  'text: kommunen ↔ a-kassen': (world, random) => {
    const names = /\b(kommunen|a-kassen)\b/i;
    const { file, key, text, put } = textDrawn(world, random, (one) => names.test(one));
    put(
      text.replace(names, (name: string) =>
        name.toLowerCase() === 'kommunen' ? 'a-kassen' : 'kommunen',
      ),
    );
    return { scheme: file, what: `${file}:${key}: ${text}` };
  },
  'text: a number changed': (world, random) => {
    const number = /(?<!\{\{[^}]*)\b\d+\b/;
    const { file, key, text, put } = textDrawn(world, random, (one) => number.test(one));
    put(text.replace(number, (one: string) => String(Number(one) + 1)));
    return { scheme: file, what: `${file}:${key}: ${text}` };
  },
};
