import type { Change } from '../change.ts';
import { atTheEnd, behind, dayOfChange, replaced } from '../edits.ts';

const day = '2027-06-01';
const persona = (on: string, gets: string): string =>
  `  { who: 'Noor, 29, flygtning fra Syrien (${on})', on: '${on}', answers: ${gets === 'ended' ? '{}' : "{ newcomer: 'yes', 'refugee-or-family': 'yes', age: 29, 'years-in-denmark': 3 }"}, gets: '${gets}' },\n`;

/** The last day of a scheme is moved forward: it closes seven months sooner. */
export const endedScheme: Change = {
  name: 'an ended scheme',
  scheme: 'igu',
  day,
  recipe: 1,
  edits: [
    dayOfChange(day, 'lov-616-2026'),
    behind(
      'flows/figures/education.ts',
      "        value: '2027-12-31',\n        source: cite('bek-1825-2023', '§ 1, stk. 1'),\n        checkedOn: '2026-12-01',\n      },\n",
      `      { from: '${day}', value: '2027-05-31', source: cite('lov-616-2026'), checkedOn: '2026-12-01' },\n`,
    ),
    // Who asked on the last day asks on the last day that was known before.
    replaced('flows/igu/personas.ts', "on: '2027-12-31'", "on: '2027-05-31'"),
    atTheEnd(
      'flows/igu/personas.ts',
      ']);',
      persona('2027-05-31', 'paid-training') +
        persona(day, 'ended') +
        persona('2027-12-31', 'ended'),
    ),
  ],
  read: [`figures:igu.last-start, ${day}`],
  news: {
    da: 'IGU lukker før tid for nye.',
    en: 'IGU (basic training for integration) closes early to new people.',
  },
  unsigns: true,
  differs: {
    rows: ['row 1'],
    figures: ['igu.last-start'],
    outcomes: ['ended', 'find-out', 'likely', 'count-the-years', 'paid-training'],
    points: ['start-by'],
  },
  people: [
    {
      who: 'fits',
      answers: { newcomer: 'yes', 'refugee-or-family': 'yes', age: 29, 'years-in-denmark': 3 },
      hears: '"outcome":"ended"',
    },
    { who: 'was born here', answers: { newcomer: 'no' }, hears: '"outcome":"ended"' },
  ],
};
