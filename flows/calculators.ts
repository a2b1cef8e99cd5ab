import { defineCalculators } from '../src/language/calculators.ts';
import { vocabularyOf } from '../src/language/conditions.ts';
import { defineQuestions } from '../src/language/questions.ts';
import { cite } from './cite.ts';
import type { figures } from './figures/index.ts';

/** What the calculators ask. An input is no question: its answer is counted with, and never kept. */
export const inputs = defineQuestions({
  insured: { kind: 'choice', answers: { 'full-time': {}, 'part-time': {} } },
  'full-time-days': { kind: 'number', from: 0, to: 60 },
  'part-time-hours': { kind: 'number', from: 0, to: 500, decimals: 1 },
  'measured-in': { kind: 'choice', answers: { hours: {}, 'full-time-days': {} } },
  'course-length': { kind: 'number', from: 1, to: 500, decimals: 1 },
  'trip-km': { kind: 'number', from: 0, to: 1000, decimals: 1, firstValueFrom: 'daily-km' },
  'trip-days': { kind: 'number', from: 1, to: 7 },
  'trip-weeks': { kind: 'number', from: 1, to: 104 },
  'comes-from': { kind: 'choice', answers: { unemployment: {}, work: {} } },
  'workplace-hours': { kind: 'number', from: 1, to: 60, decimals: 1 },
  'workplace-weeks': { kind: 'number', from: 1, to: 260 },
});

const words = vocabularyOf<typeof inputs, typeof figures>();
const { is, above, atMost, answer, figure, sum, minus, times, divided, cases } = words;

/** A week on full time, which uses no more of the part-time insured than they are insured for. */
const hoursAWeek = cases(
  { if: is('insured', 'full-time'), then: figure('six-week.hours-full') },
  { then: figure('six-week.hours-part') },
);

/** A day on full time is the fifth part of a week's hours. */
const hoursUsed = sum(
  divided(times(answer('full-time-days'), hoursAWeek), 'transport.days-a-week'),
  'part-time-hours',
);
const hoursInAll = times(hoursAWeek, 'six-week.weeks');
const hoursLeft = minus(hoursInAll, hoursUsed);
const notAllUsed = atMost(hoursUsed, hoursInAll);

const courseHours = cases(
  { if: is('measured-in', 'hours'), then: answer('course-length') },
  {
    then: divided(times(answer('course-length'), 'six-week.hours-full'), 'transport.days-a-week'),
  },
);

const isFar = above('trip-km', 'transport.free-km');
const paidKm = minus('trip-km', 'transport.free-km');
const aDay = times(paidKm, 'transport.kr-per-km');

const aWeek = times(
  cases(
    { if: is('comes-from', 'unemployment'), then: figure('adult-apprentice.from-unemployment') },
    { then: figure('adult-apprentice.from-work') },
  ),
  answer('workplace-hours'),
);

const guidance = (section: string) => cite('six-week-guidance-2015', section);
const act = (section: string) => cite('lbk-280-2024', section);

/** The calculators, by the name in their address: it is a contract, and never changed. */
export const calculators = defineCalculators({
  'hours-left': {
    scheme: 'six-week-course',
    for: ['hours-counted', 'again'],
    inputs: ['insured', 'full-time-days', 'part-time-hours'],
    results: {
      used: { value: hoursUsed, unit: 'hours', rounding: 'tenths' },
      'in-all': { value: hoursInAll, unit: 'hours', rounding: 'tenths' },
      left: { if: notAllUsed, value: hoursLeft, unit: 'hours', rounding: 'tenths' },
      'left-days': {
        if: notAllUsed,
        value: divided(times(hoursLeft, 'transport.days-a-week'), hoursAWeek),
        unit: 'days',
        rounding: 'tenths',
      },
      'left-weeks': {
        if: notAllUsed,
        value: divided(hoursLeft, hoursAWeek),
        unit: 'weeks',
        rounding: 'tenths',
      },
      over: {
        if: above(hoursUsed, hoursInAll),
        value: minus(hoursUsed, hoursInAll),
        unit: 'hours',
        rounding: 'tenths',
      },
    },
    notes: {
      spread: guidance('til § 3'),
      'until-you-stop': guidance('til § 9-10'),
      holidays: cite('bek-1179-2019', '§ 8, stk. 5'),
      'part-time-insured': cite('bek-1179-2019', '§ 8, stk. 4'),
      'school-tells': guidance('til § 9-10'),
      decides: act('§ 48, stk. 5'),
    },
  },
  'price-ceiling': {
    scheme: 'six-week-course',
    for: ['course-to-find', 'course-fits', 'course-unclear'],
    notFor: { 'course-level': ['vocational'] },
    inputs: ['measured-in', 'course-length'],
    results: {
      hours: { value: courseHours, unit: 'hours', rounding: 'tenths' },
      ceiling: {
        value: divided(times(courseHours, 'six-week.price-ceiling'), 'six-week.hours-full'),
        unit: 'kr',
        rounding: 'down',
      },
    },
    notes: {
      'academy-only': act('§ 48, stk. 7'),
      'outside-ceiling': guidance('lovens § 26 a'),
      'ask-school': guidance('lovens § 26 a'),
    },
  },
  transport: {
    scheme: 'transport-allowance',
    for: ['per-km', 'travel-to-lodging'],
    inputs: ['trip-km', 'trip-days', 'trip-weeks'],
    results: {
      'paid-km': { if: isFar, value: paidKm, unit: 'km', rounding: 'tenths' },
      'a-day': { if: isFar, value: aDay, unit: 'kr', rounding: 'hundredths' },
      'in-all': {
        if: isFar,
        value: times(times(aDay, answer('trip-days')), answer('trip-weeks')),
        unit: 'kr',
        rounding: 'whole',
      },
      'too-near': {
        if: atMost('trip-km', 'transport.free-km'),
        value: figure('transport.free-km'),
        unit: 'km',
        rounding: 'whole',
      },
    },
    notes: {
      ferry: cite('bek-1216-2023', '§ 129, stk. 3'),
      proof: guidance('til § 13'),
      apply: cite('bek-1216-2023', '§ 129, stk. 2'),
      'amu-only': act('§ 175, stk. 1'),
      rate: act('§ 175, stk. 2'),
      'whole-kroner': act('§ 175, stk. 3'),
      decides: act('§ 175, stk. 5'),
    },
  },
  'apprentice-subsidy': {
    scheme: 'adult-apprenticeship',
    inputs: ['comes-from', 'workplace-hours', 'workplace-weeks'],
    results: {
      'a-week': { value: aWeek, unit: 'kr', rounding: 'hundredths' },
      'in-all': { value: times(aWeek, answer('workplace-weeks')), unit: 'kr', rounding: 'whole' },
    },
    notes: {
      'whose-money': act('§ 159'),
      'at-the-workplace': act('§ 159'),
      'from-unemployment': act('§ 159, stk. 2'),
      'from-work': act('§ 159, stk. 3'),
      decides: act('§ 158'),
    },
  },
});
