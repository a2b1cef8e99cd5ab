import { describe, expect, it } from 'vitest';
import { plugsOf } from '../../../src/engine/plugs.ts';
import type { Quantity } from '../../../src/language/conditions.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { tableOf } from './table-of.ts';

const table = tableOf([{ then: 'wait' }]);

/** What a table plugs for a quantity of its own. */
const plugged = (value: Quantity, as: 'whole' | 'kroner', facts: Facts) =>
  plugsOf({ ...table, flow: { ...table.flow, plugs: { it: { value, as } } } }, facts);
const weeks: Quantity = { answer: 'weeks' };
const half: Quantity = { divided: [weeks, { answer: 'age' }] };

describe('a number that a text plugs', () => {
  it('is rounded to whole øre, or to whole units', () => {
    expect(plugged(half, 'kroner', { weeks: 10, age: 3 })).toEqual({
      it: { value: 3.33, as: 'kroner' },
    });
    expect(plugged(half, 'whole', { weeks: 10, age: 3 })).toEqual({
      it: { value: 3, as: 'whole' },
    });
  });

  it('is left out where an answer or a figure of the day is not known', () => {
    expect(plugged(weeks, 'whole', {})).toEqual({});
    expect(
      plugsOf(
        {
          ...table,
          flow: { ...table.flow, plugs: { it: { value: { figure: 'no.such' }, as: 'whole' } } },
          terms: { ...table.terms, figures: { 'no.such': { unit: 'weeks', entries: [] } } },
        },
        {},
      ),
    ).toEqual({});
  });

  it('hides no other fault', () =>
    expect(() =>
      plugged({ cases: [{ if: { is: ['trade', 'pilot'] }, then: weeks }] }, 'whole', {
        trade: 'none',
        weeks: 3,
      }),
    ).toThrow('the last case'));
});

it('a table that plugs nothing has none', () => expect(plugsOf(table, { weeks: 3 })).toEqual({}));
