import { defineFigures, yearly } from '../../src/language/figures.ts';
import { cite } from '../cite.ts';

const from = '2015-01-01';
const act = (section: string) => cite('lbk-280-2024', section);

/** Transport, board and lodging, and sick pay. */
export const supportFigures = defineFigures({
  // Older texts of the act are not read.
  'sick-pay.reassessment-weeks': {
    unit: 'weeks',
    entries: [
      {
        from: '2026-02-01',
        value: 22,
        source: cite('lbk-1221-2025', '§ 24, stk. 1-2'),
        checkedOn: '2026-12-02',
      },
    ],
  },
  'transport.free-km': {
    unit: 'km',
    entries: [{ from, value: 24, source: act('§ 175, stk. 1'), checkedOn: '2026-12-01' }],
  },
  'transport.kr-per-km': {
    unit: 'kr',
    entries: [
      ...yearly({
        2015: {
          value: 1.03,
          source: cite('six-week-guidance-2015', 'til § 13'),
          checkedOn: '2026-11-22',
        },
        2019: { value: 0.99, source: act('§ 175, stk. 2'), checkedOn: '2026-12-01' },
        2020: { value: 0.98, source: cite('km-rates-2021'), checkedOn: '2026-11-22' },
        2021: { value: 0.95, source: cite('km-rates-2021'), checkedOn: '2026-11-22' },
        2024: { value: 1.12, source: cite('km-rates-2024'), checkedOn: '2026-12-01' },
        2025: { value: 1.12, source: cite('km-rates-2025'), checkedOn: '2026-11-22' },
        2026: { value: 1.14, source: cite('bek-1333-2025', '§ 1, nr. 3'), checkedOn: '2026-12-01' },
      }).filter((entry) => entry.from < '2026-06-30'),
      // An act of that day raised the tax rate which this one follows: 1.14 or 1.59, nobody has read it.
      { from: '2026-06-30', value: 'none', source: cite('lov-616-2026'), checkedOn: '2026-12-01' },
    ],
  },
  'transport.days-a-week': {
    unit: 'days',
    entries: [
      {
        from,
        value: 5,
        source: cite('six-week-guidance-2015', 'til § 9-10'),
        checkedOn: '2026-11-22',
      },
    ],
  },
  'lodging.min-km': {
    unit: 'km',
    entries: [{ from, value: 120, source: cite('bek-1179-2019', '§ 12'), checkedOn: '2026-11-22' }],
  },
});
