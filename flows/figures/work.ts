import { defineFigures } from '../../src/language/figures.ts';
import { cite } from '../cite.ts';

const checkedOn = '2026-11-22';
const from = '2015-01-01';
const act = (section: string) => cite('lbk-280-2024', section);

/** Schemes at a workplace: apprenticeship, placement, wage subsidy, course grant, job rotation. */
export const workFigures = defineFigures({
  'adult-apprentice.age': {
    unit: 'years',
    entries: [{ from, value: 25, source: act('§ 155'), checkedOn }],
  },
  'adult-apprentice.unused-years': {
    unit: 'years',
    entries: [
      { from, value: 5, source: cite('aalborg-employers', 'Betingelser og økonomi'), checkedOn },
    ],
  },
  'adult-apprentice.from-unemployment': {
    unit: 'kr',
    entries: [{ from: '2020-01-01', value: 45, source: act('§ 159'), checkedOn }],
  },
  'adult-apprentice.from-work': {
    unit: 'kr',
    entries: [{ from: '2020-01-01', value: 30, source: act('§ 159'), checkedOn }],
  },
  'adult-apprentice.skilled-weeks': {
    unit: 'weeks',
    entries: [{ from, value: 26, source: act('§ 155'), checkedOn }],
  },
  'wage-subsidy.weeks': {
    unit: 'weeks',
    entries: [{ from, value: 26, source: act('§ 69'), checkedOn }],
  },
  'wage-subsidy.age-no-waiting': {
    unit: 'years',
    entries: [{ from, value: 50, source: act('§ 69'), checkedOn }],
  },
  'hiring-course.weeks': {
    unit: 'weeks',
    entries: [{ from, value: 26, source: act('§ 97, stk. 3'), checkedOn }],
  },
  'placement.weeks': {
    unit: 'weeks',
    entries: [{ from, value: 4, source: act('§ 61'), checkedOn }],
  },
  'placement.weeks-reduced': {
    unit: 'weeks',
    entries: [{ from, value: 13, source: act('§ 61'), checkedOn }],
  },
  'job-rotation.last-day': {
    unit: 'day',
    entries: [{ from, value: '2026-01-31', source: cite('bek-46-2026', '§ 1, stk. 2'), checkedOn }],
  },
});
