import type { Change } from '../change.ts';
import { atTheEnd, dayOfChange, replaced } from '../edits.ts';

const day = '2027-07-01';
const file = 'flows/board-and-lodging/flow.ts';
const lodged =
  "'support-for': 'six-week', 'course-level': 'vocational', 'staying-away': 'yes', 'lodging-paid': 'no', 'daily-km': 210";
const persona = (on: string, answers: string, gets: string): string =>
  `  { who: 'Hassan, 46, venter på et fleksjob (${on})', on: '${on}', answers: { ${answers} }, gets: '${gets}' },\n`;

/** Those who wait for a flexible job are from a day on treated as those who are insured. */
export const mergedGroup: Change = {
  name: 'a merged group',
  scheme: 'board-and-lodging',
  day,
  recipe: 2,
  edits: [
    dayOfChange(day, 'lov-616-2026'),
    replaced(
      file,
      "      number: '5',\n      if: [is('benefit', 'ledighedsydelse')],",
      "      number: '5',\n      until: '2027-06-30',\n      if: [is('benefit', 'ledighedsydelse')],",
    ),
    atTheEnd(
      'flows/board-and-lodging/personas.ts',
      ']);',
      persona(
        '2027-06-30',
        "benefit: 'ledighedsydelse', 'support-for': 'six-week'",
        'flexi-job-ask',
      ) + persona(day, `benefit: 'ledighedsydelse', ${lodged}`, 'covered'),
    ),
  ],
  news: {
    da: 'Du kan nu også på ledighedsydelse få kost og logi på 6 ugers jobrettet uddannelse.',
    en: 'You can now also get board and lodging on ledighedsydelse (benefit before a flexible job) during 6 ugers jobrettet uddannelse (six weeks of job-focused training).',
  },
  unsigns: true,
  differs: { rows: ['row 5'], outcomes: ['flexi-job-ask'] },
  people: [
    {
      who: 'waits for a flexible job',
      answers: {
        benefit: 'ledighedsydelse',
        'support-for': 'six-week',
        'course-level': 'vocational',
        'staying-away': 'yes',
        'lodging-paid': 'no',
        'daily-km': 210,
      },
      hears: '"outcome":"covered"',
    },
    { who: 'is in work', answers: { benefit: 'job' } },
  ],
};
