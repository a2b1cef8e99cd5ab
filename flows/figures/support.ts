import { defineFigures, yearly } from '../../src/language/figures.ts';
import { cite } from '../cite.ts';

const from = '2015-01-01';

/** Transport, board and lodging. */
export const supportFigures = defineFigures({
  'transport.free-km': {
    unit: 'km',
    entries: [{ from, value: 24, source: cite('lbk-280-2024', '§ 175'), checkedOn: '2026-11-22' }],
  },
  'transport.kr-per-km': {
    unit: 'kr',
    entries: yearly({
      2015: {
        value: 1.03,
        source: cite('six-week-guidance-2015', 'til § 13'),
        checkedOn: '2026-11-22',
      },
      2019: { value: 0.99, source: cite('km-rates-2021'), checkedOn: '2026-11-22' },
      2020: { value: 0.98, source: cite('km-rates-2021'), checkedOn: '2026-11-22' },
      2021: { value: 0.95, source: cite('km-rates-2021'), checkedOn: '2026-11-22' },
      2025: { value: 1.12, source: cite('km-rates-2025'), checkedOn: '2026-11-22' },
      2026: { value: 1.14, source: cite('km-rates-2026'), checkedOn: '2026-11-22' },
    }),
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
