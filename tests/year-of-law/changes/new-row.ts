import type { Change } from '../change.ts';
import { atTheEnd, behind, dayOfChange, replaced } from '../edits.ts';

const day = '2027-03-01';
const file = 'flows/transport-allowance/flow.ts';
const persona = (on: string, gets: string): string =>
  `  { who: 'Ebbe, 41, uden ydelse (${on})', on: '${on}', answers: { benefit: 'none', 'support-for': 'offer' }, gets: '${gets}' },\n`;

/** Who lives of nothing public was to ask; from a day on the law says no. */
export const newRow: Change = {
  name: 'a new row',
  scheme: 'transport-allowance',
  day,
  recipe: 2,
  edits: [
    dayOfChange(day, 'lov-616-2026'),
    replaced(
      file,
      "      number: '6',\n      if: [is('benefit', 'none')],",
      "      number: '6',\n      until: '2027-02-28',\n      if: [is('benefit', 'none')],",
    ),
    behind(
      file,
      "men rækken siger også »spørg« til de dage.',\n    },\n",
      `    { number: '6a', from: '${day}', if: [is('benefit', 'none')], then: 'not-covered', source: act('§ 175, stk. 1') },\n`,
    ),
    atTheEnd(
      'flows/transport-allowance/personas.ts',
      ']);',
      persona('2027-02-28', 'after-assessment') + persona(day, 'not-covered'),
    ),
  ],
  news: {
    da: 'Befordringsgodtgørelse er ikke længere for dem, der lever af egne penge.',
    en: 'The transport allowance is not any longer for those who live on their own money.',
  },
  unsigns: true,
  differs: { rows: ['row 6a', 'row 6'], outcomes: ['after-assessment'] },
  people: [
    {
      who: 'lives of their own money',
      answers: { benefit: 'none', 'support-for': 'offer' },
      hears: '"outcome":"not-covered"',
    },
    { who: 'has a pension', answers: { benefit: 'fortidspension', 'support-for': 'offer' } },
  ],
};
