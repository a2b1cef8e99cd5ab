import type { Change } from '../change.ts';
import { atTheEnd, atTheTop, behind, dayOfChange, replaced } from '../edits.ts';
import { lodged } from '../people.ts';

const day = '2027-08-01';
const scheme = 'board-and-lodging';
const texts = (words: readonly string[]): string => {
  const [title, help, short, yes, no, because, becauseNot, error] = words;
  const question = {
    title,
    help,
    short,
    answers: { yes: { label: yes, because }, no: { label: no, because: becauseNot } },
    error,
  };
  return `  "with-family": ${JSON.stringify(question)},\n`;
};
const asked =
  "benefit: 'dagpenge', 'support-for': 'six-week', 'course-level': 'vocational', 'staying-away': 'yes'";
const persona = (on: string, more: string, gets: string): string =>
  `  { who: 'Birthe, 39, kan sove hos sin søster (${on})', on: '${on}', answers: { ${asked}, ${more} }, gets: '${gets}' },\n`;

/** Whoever can sleep with their family gets nothing from a day on: the scheme's own run asks that. */
export const newQuestion: Change = {
  name: 'a new question',
  scheme,
  day,
  recipe: 3,
  edits: [
    dayOfChange(day, 'lov-616-2026'),
    behind(
      'flows/questions.ts',
      "  'staying-away': { kind: 'yes-no' },\n",
      "  'with-family': { kind: 'yes-no' },\n",
    ),
    behind('flows/link-codes.ts', "    'still-employed': 'wq',\n", "    'with-family': 'wr',\n"),
    behind(
      'flows/population.ts',
      "    'staying-away': [yes(8)],\n",
      "    'with-family': [yes(10)],\n",
    ),
    replaced(
      `flows/${scheme}/flow.ts`,
      "    {\n      number: '8',\n",
      `    { number: '7a', from: '${day}', if: [is('with-family', 'yes')], then: 'living-at-home', source: cite('lov-616-2026') },\n    {\n      number: '8',\n`,
    ),
    atTheEnd(
      `flows/${scheme}/personas.ts`,
      ']);',
      persona('2027-07-31', "'lodging-paid': 'yes'", 'already-covered') +
        persona(day, "'with-family': 'yes'", 'living-at-home'),
    ),
    atTheTop(
      'locales/da/questions.json',
      texts([
        'Kan du bo hos din familie under kurset?',
        'Svar ja, hvis du kan sove hos din familie, mens du går på kurset.',
        'Hos familie under kurset',
        'Ja',
        'Nej',
        'du kan bo hos din familie under kurset',
        'du ikke kan bo hos din familie under kurset',
        'Vælg, om du kan bo hos din familie',
      ]),
    ),
    atTheTop(
      'locales/en/questions.json',
      texts([
        'Can you live with your family during the course?',
        'Answer yes if you can sleep at your family’s while you take the course.',
        'With family during the course',
        'Yes',
        'No',
        'you can live with your family during the course',
        'you cannot live with your family during the course',
        'Choose whether you can live with your family',
      ]),
    ),
  ],
  translated: ['questions:with-family'],
  read: ['board-and-lodging:outcomes.living-at-home'],
  news: {
    da: 'Om kost og logi spørger guiden nu, om du kan bo hos din familie.',
    en: 'About board and lodging the guide now asks whether you can live with your family.',
  },
  unsigns: true,
  differs: { rows: ['row 7a'] },
  people: [
    {
      who: 'sleeps away from home',
      answers: lodged,
      hears: '"next":"with-family"',
    },
    { who: 'is in work', answers: { benefit: 'job' } },
  ],
};
