import { describe, expect, it } from 'vitest';
import { impactOf, type Side } from '../../../src/engine/impact.ts';
import { populationOf } from '../../../src/engine/population.ts';
import type { Day } from '../../../src/language/day.ts';
import { ferryCardPoints } from '../ferry/ferry-card.ts';
import type * as Ferry from '../ferry/rules.ts';
import { ferryRules } from '../ferry/rules.ts';
import { questions } from '../ferry/questions.ts';
import { AFTER_LAST_START, TODAY, WAITING_BEGINS } from '../ferry/words.ts';

const side = (on: Day, rules: typeof ferryRules = ferryRules): Side => ({
  rules: { ...rules, points: [ferryCardPoints] },
  on,
});
const people = populationOf(questions, { guesses: {} }, 300);
const impact = (before: Side, after: Side) =>
  new Map([...impactOf(before, after, people)].map((one) => [one.scheme, one]));

const harbour = (
  (await import(/* @vite-ignore */ `../ferry/rules.ts?adopted=${'new-harbour'}`)) as typeof Ferry
).ferryRules;

describe('whom a change hits', () => {
  it('is nobody where nothing changes', () => {
    for (const { hit, people: shown } of impact(side(TODAY), side(TODAY)).values()) {
      expect(hit).toBe(0);
      expect(shown).toEqual([]);
    }
  });

  it('is just those whom a new row meets, and no other scheme', () => {
    const on = '2027-06-01';
    const found = impact(side(on), side(on, harbour));
    const met = people.filter(
      (one) => one['lives-on-island'] === 'yes' && Number(one['weeks']) < 4,
    );
    const card = found.get('ferry-card')!;
    expect(met.length).toBeGreaterThan(3);
    expect(card.hit).toBe(met.length);
    expect(card.counts.verdict).toBe(met.length);
    expect(card.people).toHaveLength(3);
    for (const { person, asked, before, after } of card.people) {
      expect(met).toContain(person);
      expect(Object.keys(asked)).toEqual(['lives-on-island', 'weeks']);
      expect([before.verdict, after.verdict]).toEqual(['later', 'right']);
    }
    for (const [scheme, { hit }] of found) if (scheme !== 'ferry-card') expect(hit, scheme).toBe(0);
  });

  it('tells a change of the day apart from the calendar going on', () => {
    const before = impact(side('2017-02-28'), side(WAITING_BEGINS)).get('sea-school')!;
    expect(before.hit).toBeGreaterThan(0);
    expect(impact(side('2026-02-02'), side('2026-03-03')).get('sea-school')!.counts.date).toBe(0);
    expect(
      impact(side('2027-12-31'), side(AFTER_LAST_START)).get('sea-school')!.hit,
    ).toBeGreaterThan(0);
  });

  it('counts an amount by itself', () => {
    const amount = impact(side('2025-06-01'), side('2026-06-01')).get('fare-help')!;
    expect(amount.counts.amount).toBeGreaterThan(0);
    expect(amount.counts.verdict).toBe(0);
  });

  it('counts a first step by itself, by the points of the scheme alone', () => {
    const others = { scheme: 'sea-school', points: [] };
    const has = (points: typeof ferryCardPoints.points): Side => ({
      rules: { ...ferryRules, points: [others, { ...ferryCardPoints, points }] },
      on: TODAY,
    });
    const before = has(ferryCardPoints.points);
    const after = has(ferryCardPoints.points.filter(({ id }) => id !== 'apply'));
    const { counts, hit, people: some } = impact(before, after).get('ferry-card')!;
    expect(counts.step).toBe(hit);
    expect(some[0]).toMatchObject({ before: { step: 'apply' }, after: { step: undefined } });
    expect(impact(before, after).get('sea-school')!.hit).toBe(0);
  });

  it('pauses after each scheme', () => {
    const some = impactOf(side(TODAY), side(TODAY), people);
    expect(some.next().value?.scheme).toBe('ferry-card');
  });
});
