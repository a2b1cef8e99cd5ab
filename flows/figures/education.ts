import { defineFigures, yearly } from '../../src/language/figures.ts';
import { cite } from '../cite.ts';

const from = '2015-01-01';

/** Ages that several schemes share, prior learning, Danish education, igu, the education lift. */
export const educationFigures = defineFigures({
  'minor.age': {
    unit: 'years',
    entries: [
      { from, value: 18, source: cite('cabi-upskilling', 'Målgruppen'), checkedOn: '2026-11-22' },
    ],
  },
  'upskilling.young-age': {
    unit: 'years',
    entries: [{ from, value: 30, source: cite('lbk-280-2024', '§ 95'), checkedOn: '2026-11-22' }],
  },
  'integration.su-age': {
    unit: 'years',
    entries: [
      { from, value: 30, source: cite('lbk-1146-2020', '§ 23 a, stk. 6'), checkedOn: '2026-11-22' },
    ],
  },
  'prior-learning.age': {
    unit: 'years',
    entries: [
      { from, value: 30, source: cite('lbk-280-2024', '§ 93, stk. 2'), checkedOn: '2026-11-22' },
    ],
  },
  'a-kasse-talks.age': {
    unit: 'years',
    entries: [
      {
        from: '2024-01-01',
        value: 25,
        source: cite('lbk-280-2024', '§ 27, stk. 3'),
        checkedOn: '2026-12-01',
      },
    ],
  },
  /** So long the a-kasse holds the talks; before 2024 the municipality held them from the first day. */
  'a-kasse-talks.weeks': {
    unit: 'weeks',
    entries: [
      {
        from: '2015-06-29',
        value: 0,
        inLaw: [],
        source: cite('bek-1216-2023', '§ 159'),
        checkedOn: '2026-12-01',
      },
      {
        from: '2024-01-01',
        value: 13,
        inLaw: [3],
        source: cite('lov-1750-2025', '§ 32 a, stk. 1'),
        checkedOn: '2026-12-01',
      },
    ],
  },
  'danish.years': {
    unit: 'years',
    entries: [{ from, value: 5, source: cite('lbk-1372-2022', '§ 2 e'), checkedOn: '2026-11-22' }],
  },
  'danish.deposit': {
    unit: 'kr',
    entries: [
      {
        from: '2022-01-01',
        value: 2000,
        source: cite('bek-1686-2025', '§ 13'),
        checkedOn: '2026-11-22',
      },
    ],
  },
  'igu.age-from': {
    unit: 'years',
    entries: [
      {
        from: '2024-01-01',
        value: 18,
        source: cite('bek-1825-2023', '§ 1, stk. 2'),
        checkedOn: '2026-12-01',
      },
    ],
  },
  'igu.age-below': {
    unit: 'years',
    entries: [
      {
        from: '2024-01-01',
        value: 50,
        source: cite('bek-1825-2023', '§ 1, stk. 2'),
        checkedOn: '2026-12-01',
      },
    ],
  },
  'igu.years': {
    unit: 'years',
    entries: [
      {
        from: '2024-01-01',
        value: 20,
        source: cite('bek-1825-2023', '§ 1, stk. 2'),
        checkedOn: '2026-12-01',
      },
    ],
  },
  'igu.last-start': {
    unit: 'day',
    entries: [
      {
        from: '2024-01-01',
        value: '2027-12-31',
        source: cite('bek-1825-2023', '§ 1, stk. 1'),
        checkedOn: '2026-12-01',
      },
    ],
  },
  'igu.bonus': {
    unit: 'kr',
    entries: [
      {
        from: '2024-01-01',
        value: 40000,
        inLaw: [10000, 15000],
        source: cite('bek-1825-2023', '§ 16, stk. 2'),
        checkedOn: '2026-12-01',
      },
    ],
  },
  'education-lift.age': {
    unit: 'years',
    entries: [
      {
        from: '2024-01-01',
        value: 30,
        source: cite('lbk-280-2024', '§ 97 a'),
        checkedOn: '2026-11-22',
      },
    ],
  },
  'education-lift.unused-years': {
    unit: 'years',
    entries: [
      {
        from: '2024-01-01',
        value: 5,
        source: cite('lbk-280-2024', '§ 97 a'),
        checkedOn: '2026-11-22',
      },
    ],
  },
  'education-lift.pay': {
    unit: 'per-cent',
    entries: [
      {
        from: '2024-01-01',
        value: 110,
        source: cite('lbk-1077-2025', '§ 48 a, stk. 3'),
        checkedOn: '2026-11-22',
      },
    ],
  },
  'dagpenge.highest': {
    unit: 'kr',
    entries: yearly({
      2025: {
        value: 21092,
        source: cite('lbk-1077-2025', '§ 47, stk. 1'),
        checkedOn: '2026-12-01',
        unverified: 'computed',
      },
      2026: {
        value: 22041,
        source: cite('bek-1056-2025', '§ 2, jf. § 47, stk. 1, i loven'),
        checkedOn: '2026-12-01',
        unverified: 'computed',
      },
    }),
  },
});
