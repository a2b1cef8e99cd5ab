import { defineFigures } from '../../src/language/figures.ts';
import { cite } from '../cite.ts';

const from = '2015-01-01';
const act = (section: string) => cite('lbk-280-2024', section);

/** Schemes at a workplace: apprenticeship, placement, wage subsidy, course grant, job rotation. */
export const workFigures = defineFigures({
  'adult-apprentice.age': {
    unit: 'years',
    entries: [{ from, value: 25, source: act('§ 155'), checkedOn: '2026-11-22' }],
  },
  'adult-apprentice.unused-years': {
    unit: 'years',
    entries: [{ from, value: 5, source: act('§ 155, stk. 1, nr. 1'), checkedOn: '2026-12-01' }],
  },
  'adult-apprentice.from-unemployment': {
    unit: 'kr',
    entries: [{ from: '2020-01-01', value: 45, source: act('§ 159'), checkedOn: '2026-11-22' }],
  },
  'adult-apprentice.from-work': {
    unit: 'kr',
    entries: [{ from: '2020-01-01', value: 30, source: act('§ 159'), checkedOn: '2026-11-22' }],
  },
  'adult-apprentice.skilled-weeks': {
    unit: 'weeks',
    entries: [{ from, value: 26, inLaw: [6], source: act('§ 155'), checkedOn: '2026-11-22' }],
  },
  'wage-subsidy.weeks': {
    unit: 'weeks',
    entries: [{ from, value: 26, inLaw: [6], source: act('§ 69'), checkedOn: '2026-11-22' }],
  },
  'wage-subsidy.age-no-waiting': {
    unit: 'years',
    entries: [{ from, value: 50, source: act('§ 69'), checkedOn: '2026-11-22' }],
  },
  'hiring-course.weeks': {
    unit: 'weeks',
    entries: [
      { from, value: 26, inLaw: [6], source: act('§ 97, stk. 3'), checkedOn: '2026-11-22' },
    ],
  },
  'placement.weeks': {
    unit: 'weeks',
    entries: [{ from, value: 4, source: act('§ 61'), checkedOn: '2026-11-22' }],
  },
  'placement.weeks-reduced': {
    unit: 'weeks',
    entries: [{ from, value: 13, source: act('§ 61'), checkedOn: '2026-11-22' }],
  },
  'job-rotation.last-day': {
    unit: 'day',
    entries: [
      {
        from,
        value: '2026-01-31',
        source: cite('bek-46-2026', '§ 1, stk. 2'),
        checkedOn: '2026-11-22',
      },
    ],
  },
});
