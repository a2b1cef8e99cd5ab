import { describe, expect, it } from 'vitest';
import { departures } from '../../../flows/departures.ts';
import { questions } from '../../../flows/questions.ts';
import { becauseOf } from '../../../src/engine/because.ts';
import { journeyAt } from '../../../src/engine/journey.ts';
import { followFrom, startOf } from '../../../src/engine/place.ts';
import { isOpen } from '../../../src/language/flow.ts';
import { defineDepartures } from '../../../src/language/departures.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { rules } from '../../../src/rules/rules.ts';
import { schemes } from '../../../src/rules/schemes.ts';
import { projectGuide, TODAY } from '../../project-guide.ts';
import { ferryGuide, ferryRules } from '../ferry-world.ts';
import { words } from '../ferry/words.ts';

const { is } = words;

describe('a question that is asked besides', () => {
  const asked = defineDepartures({
    asksAlso: [
      { question: 'has-boat', if: [is('trade', 'fisher')], beforeRightTo: ['ferry-card'] },
    ],
    passesOver: [],
  });
  const next = (kept: Facts, of = asked) =>
    journeyAt(ferryGuide().overview(), ferryRules.overviewOrder, kept, of);
  const done = { 'lives-on-island': 'yes', trade: 'fisher', age: 40, weeks: 9, 'weeks-ashore': 9 };
  const all = { ...done, wrecked: 'no' };

  it('comes last, where the scheme comes out as a right and the person is one of those asked', () => {
    expect(next(done).next).toBe('wrecked');
    expect(next(all).next).toBe('has-boat');
    expect(next(all).places.get('ferry-card')?.ended?.verdict).toBe('right');
    const answered = next({ ...all, 'has-boat': 'no' });
    expect(answered.next).toBeUndefined();
    expect(answered.facts).toHaveProperty('has-boat', 'no');
  });

  it('is asked nobody else', () => {
    expect(next({ ...all, trade: 'pilot' }).next).not.toBe('has-boat');
    expect(next({ ...all, 'lives-on-island': 'no' }).next).not.toBe('has-boat');
    expect(journeyAt(ferryGuide().overview(), ferryRules.overviewOrder, all).next).toBeUndefined();
  });
});

it('names questions and schemes that there are', () => {
  const { asksAlso, passesOver } = departures;
  const named = [...asksAlso, ...passesOver].map(({ question }) => question);
  expect(named.filter((id) => !(id in questions))).toEqual([]);
  const of = [
    ...asksAlso.flatMap(({ beforeRightTo }) => beforeRightTo),
    ...passesOver.map(({ scheme }) => scheme),
  ];
  expect(of.filter((id) => !(id in schemes))).toEqual([]);
});

describe('the large layoff', () => {
  const guide = projectGuide(TODAY);
  const run = (kept: Facts) => journeyAt(guide.overview(), rules.overviewOrder, kept, departures);
  const onKontanthjaelp = { benefit: 'kontanthjaelp', age: 45, education: 'vocational' };
  const out = (weeks: number, more: Facts = {}): Facts => ({
    ...onKontanthjaelp,
    'education-used': 'yes',
    'weeks-unemployed': weeks,
    'work-duty': 'no',
    ...more,
  });

  it('is asked as long as a course can be finished in time, and not after', () => {
    expect(run(out(26)).next).toBe('collective-dismissal');
    expect(run(out(27)).next).toBe('skills-test');
    expect(run({ ...out(60), benefit: 'dagpenge' }).next).toBe('collective-dismissal');
  });

  it('gives the reason that is known, and no other', () => {
    const { ended } = run(out(60)).places.get('dismissal-upskilling')!;
    expect(ended).toMatchObject({ outcome: 'finished-too-late', verdict: 'no' });
    expect(ended!.facts).not.toHaveProperty('collective-dismissal');
    const table = guide.overview().find(({ scheme }) => scheme === 'dismissal-upskilling')!;
    expect(becauseOf(table, ended!, questions)).toEqual([
      { question: 'weeks-unemployed', answer: 60 },
    ]);
  });

  it('counts what the person says of it all the same', () => {
    const { facts, places } = run(out(60, { 'collective-dismissal': 'yes' }));
    expect(facts).toMatchObject({ 'collective-dismissal': 'yes' });
    expect(places.get('dismissal-upskilling')?.waitsFor).toBe('days-since-leaving');
  });

  it.each([27, 60, 520])('opens the scheme with no true answer after %i weeks', (weeks) => {
    const table = guide.overview().find(({ scheme }) => scheme === 'dismissal-upskilling')!;
    for (const answer of ['yes', 'no'])
      for (const days of [7 * weeks, 7 * weeks + 1, 10_000]) {
        const facts = { ...out(weeks), 'collective-dismissal': answer, 'days-since-leaving': days };
        expect(isOpen(followFrom(startOf(table), facts).ended!.verdict)).toBe(false);
      }
  });
});
