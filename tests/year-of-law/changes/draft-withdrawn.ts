import { asAdopted } from '../../../build/marks.ts';
import type { Change, Edit } from '../change.ts';

const MARKED = [
  'flows/upskilling-offer/flow.ts',
  'flows/upskilling-offer/points.ts',
  'flows/aids-and-mentor/points.ts',
  'flows/basic-skills-course/points.ts',
  'flows/sources.ts',
];

/** Nothing is left of the draft: neither what it would bring nor the ends that it would set. */
const without = (file: string): Edit => ({ file, by: (code) => asAdopted(file, code) });

const inTexts = (language: string): Edit => ({
  file: `locales/${language}/upskilling-offer.json`,
  by: (json) => {
    const texts = JSON.parse(json) as Record<string, unknown>;
    delete texts['drafts'];
    return `${JSON.stringify(texts, null, 2)}\n`;
  },
});

/** The announced main law is given up: nobody was ever told of it by a table, so nobody is told now. */
export const draftWithdrawn: Change = {
  name: 'a draft withdrawn',
  scheme: 'upskilling-offer',
  day: '2027-01-01',
  recipe: 9,
  edits: [
    ...MARKED.map(without),
    {
      file: 'flows/drafts.ts',
      by: (code) => code.replace(/defineDrafts\(\{[^]*\}\);/, 'defineDrafts({});'),
    },
    inTexts('da'),
    inTexts('en'),
  ],
  unsigns: false,
  differs: {},
  people: [
    { who: 'is on kontanthjælp', answers: { benefit: 'kontanthjaelp' } },
    { who: 'is in work', answers: { benefit: 'job' } },
  ],
};
