import type { Change } from '../change.ts';
import { behind, replaced } from '../edits.ts';

const scheme = 'board-and-lodging';
/** Under this mark the draft stands in the rules. */
export const DRAFT = 'lodging-2027';
const draftTexts = (words: string): string =>
  `  },\n  "drafts": {\n    "${DRAFT}": {\n      "points": {\n        "book-by-kommune": "${words}"\n      }\n    }\n  }\n}\n`;

const inTexts = (language: string, words: string) => ({
  file: `locales/${language}/${scheme}.json`,
  by: (json: string) => json.replace(/ {2}\}\n\}\n$/, draftTexts(words)),
});

/** A law is announced: what it would say is marked, and nobody is told. */
export const draftAnnounced: Change = {
  name: 'a draft announced',
  scheme,
  day: '2028-01-01',
  recipe: 9,
  edits: [
    replaced(
      'flows/drafts.ts',
      'defineDrafts({',
      `defineDrafts({\n  '${DRAFT}': { name: { da: 'ny lov om kost og logi', en: 'new act on board and lodging' }, announced: { title: 'Udkast om kost og logi', url: 'https://www.retsinformation.dk/' }, lookedOn: '2026-12-01', from: '2028-01-01', known: 'read', reading: 'Udkastet er læst.' },\n`,
    ),
    behind(
      `flows/${scheme}/points.ts`,
      `export default definePoints('${scheme}', [\n`,
      `  { id: 'book-by-kommune', part: 'get', for: ['lodged'], from: '2028-01-01', source: cite('lov-616-2026'), draft: '${DRAFT}' },\n`,
    ),
    inTexts('da', 'Kommunen kan bestille et sted at sove for dig.'),
    inTexts('en', 'The municipality can book a place to sleep for you.'),
  ],
  unsigns: false,
  differs: {},
  people: [{ who: 'is in work', answers: { benefit: 'job' } }],
};
