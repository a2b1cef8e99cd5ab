import type { Change } from '../change.ts';
import { atTheEnd, behind, dayOfChange } from '../edits.ts';
import { lodged } from '../people.ts';

const day = '2027-05-01';
const scheme = 'board-and-lodging';
const place = (words: string): string => `    "${words}`;

/** Whoever is lodged must from a day on say so when they leave early. */
export const newPoint: Change = {
  name: 'a new point with a duty',
  scheme,
  day,
  recipe: 5,
  edits: [
    dayOfChange(day, 'lov-616-2026'),
    behind(
      `flows/${scheme}/points.ts`,
      `export default definePoints('${scheme}', [\n`,
      `  { id: 'leaving-early', part: 'cost', for: ['lodged'], from: '${day}', isDuty: true, source: cite('lov-616-2026') },\n`,
    ),
    behind(
      `locales/da/${scheme}.json`,
      '  "points": {\n',
      `${place('leaving-early')}": "Du har pligt til at sige det til kommunen, hvis du rejser hjem før tid.",\n`,
    ),
    behind(
      `locales/en/${scheme}.json`,
      '  "points": {\n',
      `${place('leaving-early')}": "You have a duty to tell the municipality if you go home early.",\n`,
    ),
    atTheEnd(
      `flows/${scheme}/personas.ts`,
      ']);',
      ['2027-04-30', day]
        .map(
          (on) =>
            `  { who: 'Aja, 37, bor på kursusstedet (${on})', on: '${on}', answers: { benefit: 'dagpenge', 'support-for': 'six-week', 'course-level': 'vocational', 'staying-away': 'yes', 'lodging-paid': 'no', 'daily-km': 200 }, gets: 'covered'${on === day ? ", told: { basis: [cite('lov-616-2026')], points: { cost: ['leaving-early'] } }" : ''} },\n`,
        )
        .join(''),
    ),
  ],
  translated: [`${scheme}:points.leaving-early`],
  read: [`${scheme}:points.leaving-early`],
  news: {
    da: 'Får du kost og logi, skal du nu sige det til kommunen, hvis du rejser hjem før tid.',
    en: 'If you get board and lodging, you must now tell the municipality if you go home early.',
  },
  unsigns: false,
  differs: { points: ['leaving-early'] },
  people: [
    {
      who: 'is lodged',
      answers: lodged,
      hears: 'rejser hjem før tid',
    },
    { who: 'is in work', answers: { benefit: 'job' } },
  ],
};
