import type { Change } from '../change.ts';
import { replaced } from '../edits.ts';
import { driver } from '../people.ts';

/** A value was read wrong: it is corrected from the day on which it began, which is past. */
export const correction: Change = {
  name: 'a correction backwards',
  scheme: 'transport-allowance',
  day: '2025-01-01',
  recipe: 1,
  edits: [
    replaced(
      'flows/figures/support.ts',
      "2025: { value: 1.12, source: cite('km-rates-2025')",
      "2025: { value: 1.3, source: cite('km-rates-2025')",
    ),
    {
      file: 'flows/transport-allowance/personas.ts',
      by: (code) => code.replace(/(on: '2025-01-01'[^]*?)1,12/, '$11,30'),
    },
  ],
  read: ['figures:transport.kr-per-km, 2025-01-01'],
  news: {
    da: 'Satsen for befordringsgodtgørelse sidste år er rettet.',
    en: 'The rate for the transport allowance last year is corrected.',
  },
  reachesBack: true,
  unsigns: true,
  differs: { figures: ['transport.kr-per-km'], points: ['rate'] },
  people: [
    {
      who: 'drives 34 km a day',
      answers: driver,
      hears: '13(,00)? (kr|kroner)',
    },
    { who: 'is in work', answers: { benefit: 'job' } },
  ],
};
