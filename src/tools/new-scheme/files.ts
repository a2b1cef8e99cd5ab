/** A file of a new scheme, by its path from the project's own folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What a new scheme is written from. */
export interface NewScheme {
  readonly id: string;
  readonly linkCode: string;
  readonly today: string;
  readonly reviewBy: string;
  readonly languages: readonly string[];
}

/** The table that it begins with: who is not modelled, who is in work, and everybody else. */
const OUTCOMES = ['in-work', 'maybe'] as const;

/** The folder of a new scheme, and its texts in each language, empty where somebody must write. */
export function filesOf(scheme: NewScheme): readonly NewFile[] {
  const folder = `flows/${scheme.id}`;
  return [
    { path: `${folder}/scheme.ts`, text: schemeFile(scheme) },
    { path: `${folder}/law.ts`, text: LAW },
    { path: `${folder}/flow.ts`, text: flowFile(scheme) },
    { path: `${folder}/points.ts`, text: pointsFile(scheme) },
    { path: `${folder}/personas.ts`, text: personasFile(scheme) },
    { path: `${folder}/edition.json`, text: '{ "edition": 0, "digest": "" }\n' },
    ...scheme.languages.map((language) => ({
      path: `locales/${language}/${scheme.id}.json`,
      text: `${JSON.stringify(textsOf(), null, 2)}\n`,
    })),
  ];
}

const schemeFile = ({ linkCode, today, reviewBy }: NewScheme): string =>
  `import { defineScheme } from '../../src/language/schemes.ts';

export default defineScheme({
  linkCode: '${linkCode}',
  name: '',
  wish: 'course',
  inForce: { from: '${today}' },
  reviewBy: '${reviewBy}',
});
`;

const LAW = `import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'office' }],
  sources: [cite('lbk-280-2024')],
});
`;

const flowFile = ({ id }: NewScheme): string =>
  `import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import { inWork, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

export default defineFlow({
  scheme: '${id}',
  rows: [
    { number: '1', ...otherSituation },
    { number: '2', if: [inWork], then: 'in-work', source: cite('lbk-280-2024', '§ 6') },
    { number: '3', then: 'maybe', source: cite('lbk-280-2024', '§ 6') },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    maybe: { verdict: 'possible', because: ['benefit'] },
  },
});
`;

const pointsFile = ({ id }: NewScheme): string =>
  `import { definePoints } from '../../src/language/points.ts';
import { cite } from '../cite.ts';

export default definePoints('${id}', [
  { id: 'what-to-do', part: 'do', for: ['maybe'], source: cite('lbk-280-2024', '§ 6') },
  { id: 'what-to-ask', part: 'ask', for: ['maybe'] },
  { id: 'what-to-bring', part: 'bring', for: ['maybe'] },
]);
`;

const personasFile = ({ id, today }: NewScheme): string =>
  `import { definePersonas } from '../../src/language/personas.ts';

export default definePersonas('${id}', [
  { who: 'Ane, 41, på SU', on: '${today}', answers: { benefit: 'other' }, gets: 'other-situation' },
  { who: 'Bo, 37, i job', on: '${today}', answers: { benefit: 'job' }, gets: 'in-work' },
  { who: 'Cille, 29, på dagpenge', on: '${today}', answers: { benefit: 'dagpenge' }, gets: 'maybe' },
]);
`;

const textsOf = () => ({
  what: '',
  outcomes: Object.fromEntries(OUTCOMES.map((id) => [id, { verdict: '', next: '' }])),
  points: { 'what-to-do': '', 'what-to-ask': '', 'what-to-bring': '' },
});
