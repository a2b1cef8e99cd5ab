import { asAdopted } from '../../../build/marks.ts';
import type { Change } from '../change.ts';
import { atTheEnd } from '../edits.ts';
import { DRAFT } from './draft-announced.ts';

const scheme = 'board-and-lodging';

/** The texts of the draft become those of the scheme. */
const inTexts = (language: string) => ({
  file: `locales/${language}/${scheme}.json`,
  by: (json: string) => {
    const { drafts, ...texts } = JSON.parse(json) as {
      points: object;
      drafts: Record<string, { points: object }>;
    };
    const points = { ...texts.points, ...drafts[DRAFT]!.points };
    return `${JSON.stringify({ ...texts, points }, null, 2)}\n`;
  },
});

/** The announced act is adopted as it was read: one commit takes the mark away. */
export const draftAdopted: Change = {
  name: 'a draft adopted',
  scheme,
  day: '2028-01-01',
  recipe: 9,
  edits: [
    {
      file: 'flows/drafts.ts',
      by: (code) => code.replace(new RegExp(`  '${DRAFT}': .*\n`), ''),
    },
    {
      file: `flows/${scheme}/points.ts`,
      by: (code) => asAdopted(`flows/${scheme}/points.ts`, code, DRAFT),
    },
    atTheEnd(
      `flows/${scheme}/personas.ts`,
      ']);',
      "  { who: 'Aja, 38, bor på kursusstedet', on: '2028-01-01', answers: { benefit: 'dagpenge', 'support-for': 'six-week', 'course-level': 'vocational', 'staying-away': 'yes', 'with-family': 'no', 'lodging-paid': 'no', 'daily-km': 200 }, gets: 'covered', told: { basis: [cite('lov-616-2026')], points: { get: ['book-by-kommune'] } } },\n",
    ),
    inTexts('da'),
    inTexts('en'),
  ],
  translated: [`${scheme}:points.book-by-kommune`],
  read: [`${scheme}:points.book-by-kommune`],
  news: {
    da: 'Kommunen kan nu bestille et sted at sove for dig, når du er på kursus.',
    en: 'The municipality can now book a place to sleep for you when you are on a course.',
  },
  unsigns: false,
  differs: { points: ['book-by-kommune'] },
  people: [
    {
      who: 'is lodged',
      answers: {
        benefit: 'dagpenge',
        'support-for': 'six-week',
        'course-level': 'vocational',
        'staying-away': 'yes',
        'with-family': 'no',
        'lodging-paid': 'no',
        'daily-km': 200,
      },
      hears: 'bestille et sted at sove for dig',
    },
    { who: 'is in work', answers: { benefit: 'job' } },
  ],
};
