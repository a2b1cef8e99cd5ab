import { createHash } from 'node:crypto';
import type { Flow } from '../../language/flow.ts';
import { figuresIn, questionsIn } from '../../language/mentions.ts';
import { partsOf, type World } from './world.ts';

const DIGITS = 12;

/** What a rule may say of itself without deciding otherwise: where it stands, what it is called. */
const DECIDES_NOTHING = [
  'number',
  'source',
  'reading',
  'groups',
  'checkedOn',
  'terms',
  'helpBy',
  'about',
  'inLaw',
];

/**
 * A digest of all that decides a scheme's results: its table, and the figures and questions that it
 * names. The order of keys does not matter to it, and that somebody read a source again is no change.
 */
export function digestOfScheme(
  flow: Flow,
  { figures, questions, schemes }: Pick<World, 'figures' | 'questions' | 'schemes'>,
): string {
  const parts = partsOf(flow).map(({ part }) => part);
  const afters = flow.rows.flatMap(({ after }) => after ?? []);
  const { decides, inForce } = schemes[flow.scheme] ?? {};
  const decidedBy = (decides ?? []).flatMap(({ if: condition }) => condition ?? []);
  const named = <T>(ids: readonly string[], all: Readonly<Record<string, T>>) =>
    Object.fromEntries(ids.map((id) => [id, all[id]]));
  const text = canonical({
    flow,
    decides,
    inForce,
    figures: named([...figuresIn(...parts), ...afters], figures),
    questions: named(questionsIn(...parts, ...decidedBy), questions),
  });
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}

/** JSON with its keys in the order of the alphabet, without what decides nothing. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => {
    if (DECIDES_NOTHING.includes(key)) return undefined;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
