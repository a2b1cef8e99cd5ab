import type { Change } from '../change.ts';
import { behind, atTheEnd } from '../edits.ts';
import { driver } from '../people.ts';

/** A rate that was unknown since the summer is set for the new year. */
export const rate: Change = {
  name: 'a rate',
  scheme: 'transport-allowance',
  day: '2027-01-01',
  recipe: 1,
  edits: [
    behind(
      'flows/figures/support.ts',
      "{ from: '2026-06-30', value: 'none', source: cite('lov-616-2026'), checkedOn: '2026-12-01' },\n",
      "      { from: '2027-01-01', value: 1.6, source: cite('lov-616-2026'), checkedOn: '2026-12-01' },\n",
    ),
    atTheEnd(
      'flows/transport-allowance/personas.ts',
      ']);',
      ['2026-12-31', '2027-01-01']
        .map(
          (day) =>
            `  { who: 'Ulla, 51, kører 34 km om dagen (${day})', on: '${day}', answers: { benefit: 'dagpenge', 'support-for': 'offer', 'disability-transport': 'no', 'staying-away': 'no', 'daily-km': 34 }, gets: 'per-km' },\n`,
        )
        .join(''),
    ),
  ],
  read: ['figures:transport.kr-per-km, 2027-01-01'],
  news: {
    da: 'Satsen for befordringsgodtgørelse er kendt fra nytår.',
    en: 'The rate for the transport allowance is known from New Year.',
  },
  unsigns: true,
  differs: { figures: ['transport.kr-per-km'], points: ['rate-open', 'rate-raised'] },
  people: [
    {
      who: 'drives 34 km a day',
      answers: driver,
      hears: '16(,00)? (kr|kroner)',
    },
    { who: 'is in work', answers: { benefit: 'job' } },
  ],
};
