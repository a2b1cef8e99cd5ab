import { defineFigures, yearly } from '../../src/language/figures.ts';
import { cite } from '../cite.ts';

const checkedOn = '2026-11-22';
const from = '2015-01-01';

/** Transport, board and lodging. */
export const supportFigures = defineFigures({
  'transport.free-km': {
    unit: 'km',
    entries: [{ from, value: 24, source: cite('lbk-280-2024', '§ 175'), checkedOn }],
  },
  'transport.kr-per-km': {
    unit: 'kr',
    entries: yearly(checkedOn, {
      2015: [1.03, cite('six-week-guidance-2015', 'til § 13')],
      2019: [0.99, cite('km-rates-2021')],
      2020: [0.98, cite('km-rates-2021')],
      2021: [0.95, cite('km-rates-2021')],
      2025: [1.12, cite('km-rates-2025')],
      2026: [1.14, cite('km-rates-2026')],
    }),
  },
  'transport.days-a-week': {
    unit: 'days',
    entries: [{ from, value: 5, source: cite('six-week-guidance-2015', 'til § 9-10'), checkedOn }],
  },
  'lodging.min-km': {
    unit: 'km',
    entries: [{ from, value: 120, source: cite('bek-1179-2019', '§ 12'), checkedOn }],
  },
});
