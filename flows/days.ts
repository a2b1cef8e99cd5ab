import { defineDays } from '../src/language/days.ts';
import { cite } from './cite.ts';

/**
 * The days on which something in the law, or in what the guide knows of it, changed. A row, point,
 * figure or answer begins or ends on one of these: whoever needs another day writes it here first.
 */
export const daysOfChange = defineDays({
  '2015-01-01': { why: 'guide', what: 'the first year whose figures are known' },
  '2015-06-29': { why: 'guide', what: 'the day of the oldest document that was read' },
  '2016-01-01': { why: 'rates', source: cite('km-rates-2021') },
  '2017-03-01': { why: 'law', source: cite('bek-1179-2019', '§ 14, stk. 3') },
  '2017-07-01': { why: 'law', source: cite('lbk-1372-2022', '§ 2') },
  '2019-01-01': { why: 'rates', source: cite('km-rates-2021') },
  '2019-11-25': { why: 'law', source: cite('bek-1123-2020') },
  '2020-01-01': { why: 'law', source: cite('lov-548-2019') },
  '2020-02-03': { why: 'law', source: cite('lbk-108-2020') },
  '2020-07-01': { why: 'law', source: cite('lbk-1372-2022') },
  '2020-08-01': { why: 'law', source: cite('bek-112-2026', '§ 1') },
  '2021-01-01': { why: 'law', source: cite('bek-1974-2020') },
  '2021-09-01': { why: 'law', source: cite('bek-1755-2021') },
  '2022-01-01': { why: 'law', source: cite('bek-1123-2020') },
  '2023-01-01': { why: 'law', source: cite('bek-112-2026', '§ 1') },
  '2024-01-01': { why: 'law', source: cite('bek-1216-2023') },
  '2024-03-01': { why: 'law', source: cite('lbk-280-2024') },
  '2025-01-01': { why: 'rates', source: cite('km-rates-2025') },
  '2025-02-01': { why: 'law', source: cite('lov-1656-2024', '§§ 28-29') },
  '2025-07-01': { why: 'law', source: cite('lov-1655-2024') },
  '2025-08-28': { why: 'law', source: cite('lbk-1077-2025') },
  '2026-01-01': { why: 'rates', source: cite('bek-1333-2025') },
  '2026-02-01': { why: 'law', source: cite('lov-1750-2025') },
  '2026-06-30': { why: 'law', source: cite('lov-616-2026') },
  '2027-01-01': { why: 'law', source: cite('bek-1497-2025', '§§ 1 og 4') },
  '2028-01-01': { why: 'law', source: cite('bill-82-2023', '§ 1') },
});
