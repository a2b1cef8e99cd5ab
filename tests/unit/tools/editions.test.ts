import { describe, expect, it } from 'vitest';
import { digestOfScheme } from '../../../src/tools/check/digest.ts';
import { locksOf } from '../../../src/tools/check/editions.ts';
import type { World } from '../../../src/tools/check/world.ts';
import { wholeFerryWorld } from '../ferry-world.ts';

// Changes are made in data that the types hold for read-only.
/* eslint-disable @typescript-eslint/no-explicit-any */

/** The digest of one of the invented schemes after something was changed. */
function digestAfter(scheme: string, change: (world: any) => unknown): string {
  const world = wholeFerryWorld();
  change(world);
  return digestOfScheme(
    world.flows.find((flow) => flow.scheme === scheme)!,
    world,
  );
}
const digestOf = (scheme: string) => digestAfter(scheme, () => undefined);

const turned = (record: object) => Object.fromEntries(Object.entries(record).toReversed());

describe('the digest of the rules', () => {
  it.each<[string, string, (world: any) => unknown]>([
    ['a figure', 'ferry-card', (w) => (w.figures['ferry-card.weeks'].entries[0].value = 5)],
    ['a row', 'ferry-card', (w) => w.flows[0].rows.reverse()],
    ['the days of a row', 'ferry-card', (w) => (w.flows[0].rows[0].until = '2026-12-31')],
    ['a range', 'ferry-card', (w) => (w.questions.weeks.to = 51)],
    ['who decides', 'ferry-card', (w) => (w.schemes['ferry-card'].decides[0].by = 'firm')],
    ['a verdict', 'ferry-card', (w) => (w.flows[0].outcomes.wait.verdict = 'no')],
    [
      'a figure that is the last day of a row',
      'sea-school',
      (w) => (w.figures['sea-school.last-start'].entries[0].value = '2028-12-31'),
    ],
    [
      'a figure of a window alone',
      'after-wreck',
      (w) => (w.flows[2].outcomes['begin-in-time'].window.beginWithin.figure = 'after-wreck.age'),
    ],
    [
      'a figure that an amount is computed with',
      'fare-help',
      (w) => (w.figures['fare-help.kr-a-mile'].entries.at(-2).value = 1.2),
    ],
  ])('changes with %s', (_, scheme, change) =>
    expect(digestAfter(scheme, change)).not.toBe(digestOf(scheme)),
  );

  it.each<[string, (world: any) => unknown]>([
    [
      'a figure was held against its source once more',
      (w) => (w.figures['ferry-card.weeks'].entries[0].checkedOn = '2027-01-01'),
    ],
    ['a row is cited otherwise', (w) => (w.flows[0].rows[0].source.section = '§ 2, stk. 1')],
    ['a reading is worded otherwise', (w) => (w.flows[0].rows[1].reading = 'Som før.')],
    ['an outcome joins a group', (w) => (w.flows[0].outcomes.wait.groups = ['late'])],
    ['a question explains a word', (w) => (w.questions.weeks.terms = ['island'])],
    ['another scheme changes', (w) => (w.figures['sea-school.limit'].entries[0].value = 40)],
    ['keys are written in another order', (w) => (w.questions.weeks = turned(w.questions.weeks))],
  ])('stays when %s', (_, change) =>
    expect(digestAfter('ferry-card', change)).toBe(digestOf('ferry-card')),
  );
});

describe('the lock of a scheme', () => {
  const lockedIn = (editions: World['editions']) =>
    locksOf({ ...wholeFerryWorld(), editions })['ferry-card'];
  const edition = (number: number, ...schemes: string[]) =>
    ({ number, day: '2026-11-22', schemes }) as const;

  it('names the last edition in which the scheme changed', () => {
    const editions = [edition(1, 'ferry-card', 'sea-school'), edition(2, 'sea-school')];
    expect(lockedIn(editions)).toEqual({ edition: 1, digest: digestOf('ferry-card') });
    expect(lockedIn([...editions, edition(3, 'ferry-card')])).toMatchObject({ edition: 3 });
  });

  it('names none before the first', () => expect(lockedIn([])).toMatchObject({ edition: 0 }));
});
