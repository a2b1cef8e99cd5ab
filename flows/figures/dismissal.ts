import { defineFigures } from '../../src/language/figures.ts';
import { cite } from '../cite.ts';

const from = '2015-01-01';
const act = (section: string) => cite('lbk-280-2024', section);
const cabi = cite('cabi-upskilling', 'Særlige tilbud om jobsøgning og opkvalificering');

/** Opkvalificering ved afskedigelse. */
export const dismissalFigures = defineFigures({
  'dismissal.search-weeks': {
    unit: 'weeks',
    entries: [{ from, value: 2, source: act('§ 164'), checkedOn: '2026-11-22' }],
  },
  'dismissal.course-weeks': {
    unit: 'weeks',
    entries: [{ from, value: 8, source: act('§ 164'), checkedOn: '2026-11-22' }],
  },
  'dismissal.agree-within': {
    unit: 'days',
    entries: [
      { from, value: 14, source: cabi, checkedOn: '2026-11-22' },
      { from: '2021-01-01', value: 'none', source: act('§ 164, stk. 3'), checkedOn: '2026-11-22' },
    ],
  },
  'dismissal.plan-within': {
    unit: 'weeks',
    entries: [
      {
        from: '2020-01-01',
        value: 2,
        source: act('§ 164, stk. 1, nr. 3'),
        checkedOn: '2026-12-01',
      },
    ],
  },
  'dismissal.begin-within': {
    unit: 'months',
    entries: [{ from, value: 3, source: act('§ 164, stk. 3'), checkedOn: '2026-11-22' }],
  },
  'dismissal.finish-within': {
    unit: 'months',
    entries: [{ from, value: 6, source: act('§ 164, stk. 3'), checkedOn: '2026-11-22' }],
  },
});
