import { defineFigures, yearly } from '../../../src/language/figures.ts';
import { cite } from './cite.ts';

const checkedOn = '2026-11-22';
const from = '2015-01-01';

/** One value for all days. */
const always = (value: number, section: string) =>
  [{ from, value, source: cite(section), checkedOn }] as const;

/** What the invented schemes count with: each form that a figure can have. */
export const figures = defineFigures({
  'ferry-card.weeks': { unit: 'weeks', entries: always(4, '§ 4') },
  'sea-school.age-from': { unit: 'years', entries: always(18, '§ 11') },
  'sea-school.age-below': { unit: 'years', entries: always(50, '§ 11') },
  // No waiting time, and from a day on one.
  'sea-school.waiting': {
    unit: 'weeks',
    entries: [
      { from, value: 0, source: cite('§ 12'), checkedOn },
      { from: '2017-03-01', value: 5, source: cite('§ 12'), checkedOn },
    ],
  },
  'sea-school.limit-fisher': { unit: 'weeks', entries: always(26, '§ 13') },
  'sea-school.limit': { unit: 'weeks', entries: always(39, '§ 13') },
  // A day, which was not set before another.
  'sea-school.last-start': {
    unit: 'day',
    entries: [{ from: '2024-01-01', value: '2027-12-31', source: cite('§ 14'), checkedOn }],
  },
  'after-wreck.age': { unit: 'years', entries: always(18, '§ 21') },
  'after-wreck.weeks': { unit: 'weeks', entries: always(8, '§ 22') },
  'after-wreck.begin-within': { unit: 'months', entries: always(3, '§ 23') },
  'after-wreck.finish-within': { unit: 'months', entries: always(6, '§ 23') },
  'fare-help.free-miles': { unit: 'km', entries: always(24, '§ 31') },
  // Values of single years, with a gap.
  'fare-help.kr-a-mile': {
    unit: 'kr',
    entries: yearly({
      2015: { value: 1.03, source: cite('§ 32'), checkedOn: '2026-01-15' },
      2025: { value: 1.12, source: cite('§ 32'), checkedOn },
      2026: { value: 1.14, source: cite('§ 32'), checkedOn },
      2027: { value: 1.2, source: cite('§ 32'), checkedOn, draft: 'dearer-miles' },
    }),
  },
  // Repealed.
  'fare-help.fee': {
    unit: 'kr',
    entries: [
      { from, value: 50, source: cite('§ 33'), checkedOn },
      { from: '2021-01-01', value: 'none', source: cite('§ 33'), checkedOn },
      { from: '2027-01-01', value: 60, source: cite('§ 33'), checkedOn, draft: 'dearer-miles' },
    ],
  },
});
