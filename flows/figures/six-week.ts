import { defineFigures, yearly } from '../../src/language/figures.ts';
import { cite } from '../cite.ts';

const checkedOn = '2026-11-22';
const act = (section: string) => cite('lbk-280-2024', section);
const guidance = (section: string) => cite('six-week-guidance-2015', section);

/** 6 ugers jobrettet uddannelse. */
export const sixWeekFigures = defineFigures({
  'six-week.limit-under-25': {
    unit: 'weeks',
    entries: [{ from: '2015-06-29', value: 26, source: guidance('til § 3'), checkedOn }],
  },
  'six-week.limit-from-25': {
    unit: 'weeks',
    entries: [{ from: '2015-06-29', value: 39, source: act('§ 48, stk. 2'), checkedOn }],
  },
  'six-week.limit-age': {
    unit: 'years',
    entries: [{ from: '2015-06-29', value: 25, source: guidance('til § 3'), checkedOn }],
  },
  'six-week.weeks': {
    unit: 'weeks',
    entries: [{ from: '2015-06-29', value: 6, source: guidance('til § 9-10'), checkedOn }],
  },
  'six-week.waiting': {
    unit: 'weeks',
    entries: [
      { from: '2015-06-29', value: 0, source: guidance('til § 3'), checkedOn },
      { from: '2017-03-01', value: 5, source: act('§ 48, stk. 2'), checkedOn },
    ],
  },
  'six-week.academy-age': {
    unit: 'years',
    entries: [{ from: '2015-06-29', value: 25, source: guidance('til § 2'), checkedOn }],
  },
  'six-week.presence': {
    unit: 'per-cent',
    entries: [
      { from: '2015-06-29', value: 50, source: guidance('til § 2'), checkedOn },
      { from: '2020-01-01', value: 25, source: cite('bek-1179-2019', '§ 2, stk. 4'), checkedOn },
      {
        from: '2022-01-01',
        value: 25,
        source: cite('bek-1179-2019', '§ 2, stk. 4'),
        checkedOn,
        unverified: 'amended',
      },
    ],
  },
  'six-week.hours-full': {
    unit: 'hours',
    entries: [{ from: '2015-06-29', value: 37, source: guidance('til § 9-10'), checkedOn }],
  },
  'six-week.hours-part': {
    unit: 'hours',
    entries: [{ from: '2015-06-29', value: 30, source: guidance('til § 9-10'), checkedOn }],
  },
  'six-week.price-ceiling': {
    unit: 'kr',
    entries: yearly(checkedOn, {
      2015: [3780.86, guidance('lovens § 26 a')],
      2019: [4068.45, act('§ 48, stk. 7')],
      2024: [4540, act('§ 48, stk. 7, og § 189'), 'computed'],
      2025: [4703, act('§ 48, stk. 7, og § 189'), 'computed'],
      2026: [4915, cite('bek-1056-2025'), 'computed'],
    }),
  },
});
