// Small faults as an author might make them in whom a person is sent to.
import type { Authority } from '../../src/language/flow.ts';
import { oneOf } from '../independent-reading/random.ts';
import { dropKey, type Open, type Plant } from './draws.ts';

const AUTHORITIES: readonly Authority[] = ['office', 'a-kasse', 'municipality', 'employer'];

/** Faults of who decides, where to turn, and what a firm is told, by kind. */
export const inTurning: Readonly<Record<string, Plant>> = {
  'scheme: who decides': (world, random) => {
    const [id, scheme] = oneOf(random, Object.entries<Open>(world.schemes));
    const one: Open = oneOf(random, scheme.decides);
    const before = one.by;
    one.by = oneOf(
      random,
      AUTHORITIES.filter((by) => by !== before),
    );
    return { scheme: id, what: `${id}: ${before} → ${one.by}` };
  },
  "employer's line dropped with its words": (world, random) => {
    const of: Open = oneOf(random, world.employerSheet);
    const point: Open = oneOf(random, of.points);
    of.points.splice(of.points.indexOf(point), 1);
    for (const texts of Object.values<Open>(world.texts))
      dropKey(texts['employer'].points[of.scheme], point.id);
    return { what: `employer, ${of.scheme}, "${point.id}" dropped` };
  },
  'outcome: `instead`': (world, random) => {
    const all = world.flows.flatMap((flow) =>
      Object.entries<Open>(flow.outcomes)
        .filter(([, { instead }]) => instead?.length)
        .map(([id, outcome]) => ({ flow, id, outcome })),
    );
    const { flow, id, outcome } = oneOf(random, all);
    const others = Object.keys(world.schemes).filter((s) => !outcome.instead.includes(s));
    outcome.instead = [oneOf(random, others), ...outcome.instead.slice(1)];
    return { scheme: flow.scheme, what: `${flow.scheme}, "${id}": ${outcome.instead.join(' ')}` };
  },
};
