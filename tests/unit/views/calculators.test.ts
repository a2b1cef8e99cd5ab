import { describe, expect, it } from 'vitest';
import { calculators } from '../../../flows/calculators.ts';
import { figures } from '../../../flows/figures/index.ts';
import { calculate, figuresOfDay } from '../../../src/engine/calculate.ts';
import type { Calculator } from '../../../src/language/calculators.ts';
import type { Day } from '../../../src/language/day.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { checkFlows } from '../../../src/tools/check/check-flows.ts';
import { faultLine } from '../../../src/tools/check/fault.ts';
import type { World } from '../../../src/tools/check/world.ts';
import { TODAY } from '../../project-guide.ts';
import { ferryWorld } from '../ferry-world.ts';

/** What a calculator gives, by the id of the result; what does not hold is missing. */
function given(id: keyof typeof calculators, inputs: Facts, on: Day = TODAY) {
  const results = calculate(calculators[id], inputs, { on, figures });
  return Object.fromEntries(results.map((result) => [result.id, result.value]));
}

const used = (insured: 'full-time' | 'part-time', days: number, hours: number) =>
  given('hours-left', { insured, 'full-time-days': days, 'part-time-hours': hours });

describe('the hours left of the six weeks', () => {
  it('counts a full-time day as 7.4 hours: three days are 22.2, as in the guidance', () => {
    expect(used('full-time', 3, 0)).toEqual({
      used: 22.2,
      'in-all': 222,
      left: 199.8,
      'left-days': 27,
      'left-weeks': 5.4,
    });
  });

  it('gives who is insured part time 30 hours a week, and counts part-time hours as they are', () => {
    expect(used('part-time', 0, 12.5)).toMatchObject({ used: 12.5, 'in-all': 180, left: 167.5 });
  });

  it('leaves nothing, and nothing over, when exactly all is used', () => {
    for (let days = 0; days <= 30; days += 1) {
      const hours = (2220 - 74 * days) / 10;
      const result = used('full-time', days, hours);
      expect([days, hours, result]).toEqual([days, hours, { ...result, left: 0, used: 222 }]);
      expect(result).not.toHaveProperty('over');
    }
  });

  it('says how much is used too much, and never that less than nothing is left', () => {
    expect(used('full-time', 30, 0.1)).toEqual({ used: 222.1, 'in-all': 222, over: 0.1 });
    expect(used('part-time', 30, 0.1)).toEqual({ used: 180.1, 'in-all': 180, over: 0.1 });
  });
});

const ceiling = (unit: 'hours' | 'full-time-days', length: number, on: Day) =>
  given('price-ceiling', { 'measured-in': unit, 'course-length': length }, on)['ceiling'];

describe('the price ceiling', () => {
  it('gives the two examples of the guidance in 2015', () => {
    expect(ceiling('hours', 20, '2015-07-01')).toBe(2043);
    expect(ceiling('full-time-days', 2, '2015-07-01')).toBe(1512);
  });

  it.each<[Day, number]>([
    ['2015-07-01', 378086],
    ['2019-07-01', 406845],
    ['2024-07-01', 454000],
    ['2025-07-01', 470300],
    [TODAY, 491500],
  ])('on %s is rounded down to the krone for every length, as whole øre are', (on, oere) => {
    const lengths = Array.from({ length: 4991 }, (_, i) => i + 10);
    const wrong = lengths.filter((tenths) => {
      const exact = Number((BigInt(tenths) * BigInt(oere)) / 37000n);
      return ceiling('hours', tenths / 10, on) !== exact;
    });
    expect(wrong).toEqual([]);
  });

  it.each<Day>(['2017-06-01', '2020-01-01', '2027-01-01'])(
    'computes nothing on %s, which has no value, and names the figure',
    (on) => {
      expect(given('price-ceiling', { 'measured-in': 'hours', 'course-length': 20 }, on)).toEqual(
        {},
      );
      const unknown = figuresOfDay(calculators['price-ceiling'], { on, figures });
      expect(unknown.flatMap(({ id, entry }) => (entry ? [] : [id]))).toEqual([
        'six-week.price-ceiling',
      ]);
    },
  );
});

/** A day whose rate is known. */
const KNOWN = '2026-06-29';

const trip = (km: number, on: Day = KNOWN) =>
  given('transport', { 'trip-km': km, 'trip-days': 5, 'trip-weeks': 6 }, on);

describe('money for transport', () => {
  it('pays for the kilometres above 24, in whole kroner in all', () => {
    expect(trip(60.5)).toEqual({ 'paid-km': 36.5, 'a-day': 41.61, 'in-all': 1248 });
    expect(trip(24.1)).toEqual({ 'paid-km': 0.1, 'a-day': 0.11, 'in-all': 3 });
  });

  it('pays nothing at 24 kilometres, and says the limit', () => {
    expect(trip(24)).toEqual({ 'too-near': 24 });
    expect(trip(0)).toEqual({ 'too-near': 24 });
  });

  it('rounds half an øre up, as on paper', () => {
    expect(trip(94.5, '2015-07-01')['a-day']).toBe(72.62);
    expect(trip(24.5, '2021-07-01')['a-day']).toBe(0.48);
  });

  it('takes the rate of the day, and none where the day has none', () => {
    expect(trip(124, '2015-07-01')['a-day']).toBe(103);
    expect(trip(124, '2025-07-01')['a-day']).toBe(112);
    expect(trip(124, '2023-07-01')).toEqual({});
    expect(trip(124, '2026-06-30'), 'raised by an act that nobody has read').toEqual({});
  });
});

describe("the employer's subsidy", () => {
  it.each<[string, number, number]>([
    ['unemployment', 1462.5, 14625],
    ['work', 975, 9750],
  ])('for an apprentice from %s is so much a week and in all', (from, aWeek, inAll) =>
    expect(
      given('apprentice-subsidy', {
        'comes-from': from,
        'workplace-hours': 32.5,
        'workplace-weeks': 10,
      }),
    ).toEqual({ 'a-week': aWeek, 'in-all': inAll }),
  );

  it('is not known before 2020', () => {
    const inputs = { 'comes-from': 'work', 'workplace-hours': 37, 'workplace-weeks': 1 };
    expect(given('apprentice-subsidy', inputs, '2019-12-31')).toEqual({});
    expect(given('apprentice-subsidy', inputs, '2020-01-01')).toHaveProperty('a-week');
  });
});

it('leaves out what waits for an input that is not there', () => {
  expect(given('hours-left', { insured: 'full-time' })).toEqual({ 'in-all': 222 });
  expect(given('transport', { 'trip-km': 60 }, KNOWN)).toEqual({ 'paid-km': 36, 'a-day': 41.04 });
});

/** The faults of the ferry card's world after its calculator was changed. */
function faultsAfter(plant: (calculator: Writable, world: World) => unknown): string {
  const world = structuredClone(ferryWorld());
  plant(world.calculators['weeks-of-ferry'] as Writable, world);
  return checkFlows(world).map(faultLine).join('\n');
}
type Writable = { -readonly [K in keyof Calculator]: Calculator[K] };
const weeks = { unit: 'weeks', rounding: 'whole' } as const;

describe('the checks find, and say with where, what and what to do', () => {
  it.each<[string, Parameters<typeof faultsAfter>[0], RegExp]>([
    [
      'a calculator of no scheme',
      (calculator) => (calculator.scheme = 'ferry-crad'),
      /"weeks-of-ferry": is of the scheme "ferry-crad".*Did you mean "ferry-card"\?/,
    ],
    [
      'a formula with no figure',
      (calculator) =>
        (calculator.results = { weeks: { value: { figure: 'ferry-card.week' }, ...weeks } }),
      /names the figure "ferry-card.week".*Did you mean "ferry-card.weeks"\?/,
    ],
    [
      'an input that is counted with and not asked',
      (calculator) => (calculator.inputs = []),
      /counts with "crossings", which it does not ask/,
    ],
    [
      'an input that is asked and not counted with',
      (calculator) => (calculator.inputs = ['crossings', 'crossing']),
      /asks "crossing", which it does not count with.*Did you mean "crossings"\?/,
    ],
    [
      'an input with the id of a question',
      (_, world) =>
        ((world.questions as Record<string, unknown>)['crossings'] = world.inputs['crossings']),
      /input "crossings": has the id of a question/,
    ],
    [
      'a note of no source',
      (calculator) => (calculator.notes = { 'both-ways': { source: 'fery-act' } }),
      /note "both-ways": cites "fery-act".*Did you mean "ferry-act"\?/,
    ],
    [
      'a result without a sentence',
      (calculator) =>
        (calculator.results = { ...calculator.results, more: calculator.results['weeks']! }),
      /locales\/da\/calculators\.json, "weeks-of-ferry\.results\.more": is missing/,
    ],
    [
      'a formula in words that leaves out a figure',
      (_, world) =>
        ((world.texts['da']!['calculators'] as Record<string, object>)['weeks-of-ferry'] = {
          ...(world.texts['en']!['calculators'] as Record<string, object>)['weeks-of-ferry'],
          formula: 'Ture gange uger.',
        }),
      /"weeks-of-ferry.formula": does not name the figure "ferry-card.weeks"/,
    ],
  ])('%s', (_, plant, line) => {
    expect(faultsAfter(plant)).toMatch(line);
  });
});
