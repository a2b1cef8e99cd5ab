import { describe, expect, it } from 'vitest';
import { talks } from '../../../flows/contacts.ts';
import { figures } from '../../../flows/figures/index.ts';
import { questions } from '../../../flows/questions.ts';
import { sources } from '../../../flows/sources.ts';
import { talksWith } from '../../../src/engine/contacts.ts';
import { figureOn } from '../../../src/language/figures.ts';
import type { Day } from '../../../src/language/day.ts';
import { optionsOf, type Facts } from '../../../src/language/questions.ts';
import { TODAY } from '../../project-guide.ts';

const holderOn = (on: Day, facts: Facts) =>
  talksWith(talks, facts, { on, figures, readAs: (question) => question });
const holder = (facts: Facts) => holderOn(TODAY, facts);

const weeks = Number(figureOn(figures['a-kasse-talks.weeks'], TODAY));
const age = Number(figureOn(figures['a-kasse-talks.age'], TODAY));
const fresh = { benefit: 'dagpenge', 'weeks-unemployed': weeks - 1, age: 40, education: 'primary' };
const young = { ...fresh, age: age - 1 };

describe('who holds the talks', () => {
  it.each(Object.keys(optionsOf(questions.benefit)!))('is known of everybody on %s', (benefit) => {
    const early = benefit === 'dagpenge' || benefit === 'notice' ? 'a-kasse' : 'municipality';
    const late = benefit === 'notice' ? 'a-kasse' : 'municipality';
    expect(holder({ ...fresh, benefit })).toBe(early);
    expect(holder({ ...fresh, benefit, 'weeks-unemployed': weeks })).toBe(late);
  });

  it('is the municipality where the weeks on dagpenge are not known', () =>
    expect(holder({ benefit: 'dagpenge' })).toBe('municipality'));

  it('is the municipality of the young who have neither an education nor children', () => {
    expect(holder(young)).toBe('municipality');
    expect(holder({ ...young, children: 'no' })).toBe('municipality');
    expect(holder({ ...young, children: 'yes' })).toBe('a-kasse');
    expect(holder({ ...young, education: 'vocational' })).toBe('a-kasse');
    expect(holder({ ...young, age })).toBe('a-kasse');
  });

  it('was the municipality of all on dagpenge before 2024', () => {
    expect(holderOn('2023-12-31', young)).toBe('municipality');
    expect(holderOn('2023-12-31', fresh)).toBe('municipality');
    expect(holderOn('2024-01-01', fresh)).toBe('a-kasse');
  });

  it('rests on sources that are known', () =>
    expect(talks.filter(({ source }) => !(source.source in sources))).toEqual([]));

  it('is an error where no case holds', () =>
    expect(() =>
      talksWith(talks.slice(0, 1), {}, { on: TODAY, figures, readAs: (id) => id }),
    ).toThrow('nobody holds the talks'));
});
