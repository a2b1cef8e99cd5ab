import { defineFigures, yearly } from '../../src/language/figures.ts';
import { cite } from '../cite.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const order = (section: string) => cite('bek-1179-2019', section);
const guidance = (section: string) => cite('six-week-guidance-2015', section);
/** The act says months: the order makes hours of them, which is 26 and 39 full weeks. */
/** The hours of a month and of a week, by which the law counts one in the other. */
const monthAndWeek = [160.33, 37];
const monthsInWeeks = cite('bek-1216-2023', '§ 7, stk. 4, jf. § 48, stk. 2, i loven');

/** 6 ugers jobrettet uddannelse. */
export const sixWeekFigures = defineFigures({
  'six-week.limit-under-25': {
    unit: 'weeks',
    entries: [
      {
        from: '2015-06-29',
        value: 26,
        inLaw: monthAndWeek,
        source: monthsInWeeks,
        checkedOn: '2026-12-01',
      },
    ],
  },
  'six-week.limit-from-25': {
    unit: 'weeks',
    entries: [
      {
        from: '2015-06-29',
        value: 39,
        inLaw: monthAndWeek,
        source: monthsInWeeks,
        checkedOn: '2026-12-01',
      },
    ],
  },
  'six-week.limit-age': {
    unit: 'years',
    entries: [
      { from: '2015-06-29', value: 25, source: act('§ 48, stk. 2'), checkedOn: '2026-12-01' },
    ],
  },
  'six-week.weeks': {
    unit: 'weeks',
    entries: [
      { from: '2015-06-29', value: 6, source: act('§ 48, stk. 1'), checkedOn: '2026-12-01' },
    ],
  },
  'six-week.waiting': {
    unit: 'weeks',
    entries: [
      { from: '2015-06-29', value: 0, source: guidance('til § 3'), checkedOn: '2026-11-22' },
      { from: '2017-03-01', value: 5, source: act('§ 48, stk. 2'), checkedOn: '2026-11-22' },
    ],
  },
  'six-week.academy-age': {
    unit: 'years',
    entries: [
      { from: '2015-06-29', value: 25, source: order('§ 2, stk. 5'), checkedOn: '2026-12-01' },
    ],
  },
  'six-week.presence': {
    unit: 'per-cent',
    entries: [
      { from: '2015-06-29', value: 50, source: guidance('til § 2'), checkedOn: '2026-11-22' },
      {
        from: '2020-01-01',
        value: 25,
        source: order('§ 2, stk. 4'),
        checkedOn: '2026-11-22',
      },
      {
        from: '2022-01-01',
        value: 25,
        source: order('§ 2, stk. 4'),
        checkedOn: '2026-11-22',
        unverified: 'amended',
      },
    ],
  },
  'six-week.hours-full': {
    unit: 'hours',
    entries: [
      { from: '2015-06-29', value: 37, source: order('§ 7, stk. 1'), checkedOn: '2026-12-01' },
    ],
  },
  'six-week.hours-part': {
    unit: 'hours',
    entries: [
      { from: '2015-06-29', value: 30, source: order('§ 7, stk. 1'), checkedOn: '2026-12-01' },
    ],
  },
  'six-week.price-ceiling': {
    unit: 'kr',
    entries: yearly({
      2015: { value: 3780.86, source: guidance('lovens § 26 a'), checkedOn: '2026-11-22' },
      2019: { value: 4068.45, source: act('§ 48, stk. 7'), checkedOn: '2026-11-22' },
      2024: {
        value: 4540,
        source: act('§ 48, stk. 7, og § 189'),
        checkedOn: '2026-11-22',
        unverified: 'computed',
      },
      2025: {
        value: 4703,
        source: act('§ 48, stk. 7, og § 189'),
        checkedOn: '2026-11-22',
        unverified: 'computed',
      },
      2026: {
        value: 4915,
        source: cite('bek-1056-2025'),
        checkedOn: '2026-11-22',
        unverified: 'computed',
      },
    }),
  },
});
