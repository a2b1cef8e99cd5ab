import { describe, expect, it } from 'vitest';
import { becauseOf } from '../../../src/engine/because.ts';
import { journeyAt } from '../../../src/engine/journey.ts';
import { questionsLeft } from '../../../src/engine/left.ts';
import { followFrom, startOf } from '../../../src/engine/place.ts';
import { plugsOf } from '../../../src/engine/plugs.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { ferryGuide, ferryQuestions, ferryRules } from '../ferry-world.ts';
import { words } from '../ferry/words.ts';
import { tableOf } from './table-of.ts';

const overview = (kept: Facts) =>
  journeyAt(ferryGuide().overview(), ferryRules.overviewOrder, kept);
const own = (scheme: string, kept: Facts) => journeyAt([ferryGuide().scheme(scheme)], [], kept);

describe('a journey', () => {
  it('asks the overview in its order, each question once, and what has no place in it last', () => {
    const kept = { 'lives-on-island': 'yes', trade: 'pilot', age: 40, weeks: 9 };
    expect(overview({}).next).toBe('lives-on-island');
    expect(overview({ 'lives-on-island': 'yes' }).next).toBe('trade');
    expect(overview({ 'lives-on-island': 'yes', trade: 'pilot' }).next).toBe('age');
    expect(overview(kept)).toMatchObject({ asked: Object.keys(kept), next: 'weeks-ashore' });
    expect(overview({ ...kept, 'weeks-ashore': 9 }).next).toBe('wrecked');
    expect(overview({ ...kept, 'weeks-ashore': 9, wrecked: 'no' }).next).toBeUndefined();
  });

  it('counts an answer only while its question is asked', () => {
    const islander = { 'lives-on-island': 'yes', weeks: 9 };
    expect(own('ferry-card', islander).asked).toContain('weeks');
    const changed = own('ferry-card', { ...islander, 'lives-on-island': 'no' });
    expect(changed.asked).not.toContain('weeks');
    expect(changed.facts).not.toHaveProperty('weeks');
  });

  it('takes a kept answer up again when its question comes back', () => {
    const kept = { weeks: 9 };
    expect(own('ferry-card', kept).facts).not.toHaveProperty('weeks');
    expect(own('ferry-card', { ...kept, 'lives-on-island': 'yes' }).facts).toHaveProperty(
      'weeks',
      9,
    );
  });

  it('passes over what the overview has asked, in a scheme of its own', () => {
    const kept = { 'lives-on-island': 'no', trade: 'pilot', age: 40, 'weeks-ashore': 9 };
    expect(own('sea-school', kept)).toMatchObject({
      asked: ['trade', 'age', 'weeks-ashore'],
      next: 'course-list',
    });
  });

  it('asks anew in the own run what the overview reads as another question', () => {
    expect(own('after-wreck', { wrecked: 'yes', age: 34 }).next).toBe('age-at-wreck');
    const kept = { 'lives-on-island': 'no', trade: 'none', wrecked: 'yes', 'age-at-wreck': 34 };
    expect(overview(kept).next).toBe('age');
    expect(overview({ ...kept, age: 34 }).next).toBeUndefined();
  });

  it('computes a place once: the same answers lead to the same place', () => {
    const start = startOf(ferryGuide().scheme('sea-school'));
    const after = () => (start.waitsFor === undefined ? start : start.after('pilot'));
    expect(after()).toBe(after());
  });

  it('has no more questions than tables can still reach', () => {
    const left = (facts: Facts) => questionsLeft([ferryGuide().scheme('ferry-card')], facts);
    expect(left({})).toEqual(new Set(['lives-on-island', 'weeks']));
    expect(left({ 'lives-on-island': 'yes' })).toEqual(new Set(['weeks']));
    expect(left({ 'lives-on-island': 'no' })).toEqual(new Set());
  });
});

describe('the reasons of an outcome', () => {
  const because = (compiled: ReturnType<typeof tableOf>, kept: Facts) =>
    becauseOf(compiled, followFrom(startOf(compiled), kept).ended!, ferryQuestions);
  const atSea = (kept: Facts) => because(ferryGuide().scheme('sea-school'), kept);

  it('are the answers that the fitted row read, and how they stood to its limit', () =>
    expect(atSea({ trade: 'fisher', age: 40, 'weeks-ashore': 26 })).toEqual([
      { question: 'weeks-ashore', answer: 26, by: 'from', limit: 26 },
      { question: 'trade', answer: 'fisher' },
    ]));

  it('are without what chose the limit, where any other would have decided the same', () =>
    expect(atSea({ trade: 'fisher', age: 40, 'weeks-ashore': 39 })).toEqual([
      { question: 'weeks-ashore', answer: 39, by: 'from', limit: 26 },
    ]));

  it('name the half of an either that held', () => {
    const { either, is } = words;
    const table = tableOf([
      { if: [either(is('has-boat', 'yes'), is('wrecked', 'yes'))], then: 'entitled' },
      { then: 'wait' },
    ]);
    expect(because(table, { 'has-boat': 'no', wrecked: 'yes' })).toEqual([
      { question: 'wrecked', answer: 'yes' },
    ]);
    expect(because(table, { 'has-boat': 'yes' })).toEqual([
      { question: 'has-boat', answer: 'yes' },
    ]);
  });

  it('are those that its outcome names, where it rests on them, not what the row read last', () => {
    const { is } = words;
    const table = tableOf([
      { if: [is('lives-on-island', 'no')], then: 'wait' },
      { if: [is('has-boat', 'no')], then: 'entitled' },
      { then: 'wait' },
    ]);
    expect(because(table, { 'lives-on-island': 'yes', 'has-boat': 'no' })).toEqual([
      { question: 'lives-on-island', answer: 'yes' },
    ]);
  });

  it('of a last row are those that its outcome names', () =>
    expect(
      because(ferryGuide().scheme('ferry-card'), { 'lives-on-island': 'yes', weeks: 9 }),
    ).toEqual([
      { question: 'lives-on-island', answer: 'yes' },
      { question: 'weeks', answer: 9 },
    ]));
});

describe('the values that a text plugs', () => {
  it('are an amount, in whole øre and whole kroner', () =>
    expect(plugsOf(ferryGuide().scheme('fare-help'), { 'daily-miles': 60.5 })).toEqual({
      'a-day': { value: 41.61, as: 'kroner' },
      'in-kroner': { value: 42, as: 'whole' },
    }));

  it('are left out on a day without the figure, and before the answer', () => {
    expect(plugsOf(ferryGuide('2027-01-01').scheme('fare-help'), { 'daily-miles': 60 })).toEqual(
      {},
    );
    expect(plugsOf(ferryGuide().scheme('fare-help'), {})).toEqual({});
  });

  it('are the weeks left, and all of them where they were not asked', () => {
    const afterWreck = ferryGuide().scheme('after-wreck');
    expect(plugsOf(afterWreck, { 'repair-weeks': 1 })).toMatchObject({
      'weeks-left': { value: 7 },
    });
    expect(plugsOf(afterWreck, {})).toMatchObject({ 'weeks-left': { value: 8 } });
  });
});
