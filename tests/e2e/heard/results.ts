import { flows } from '../../../src/rules/tables.ts';
import { schemes } from '../../../src/rules/schemes.ts';
import { isOpen, VERDICTS, type Verdict } from '../../../src/language/flow.ts';
import type { Scheme } from '../../../src/language/schemes.ts';
import { TODAY } from '../../project-guide.ts';
import { resultsOnDagpenge } from '../people.ts';
import { filled } from '../words.ts';
import { calculator } from './calculators.ts';
import { back, details, foldedUnder } from './frame.ts';
import { ifAny, within } from './lines.ts';
import { questionIn, textIn, type Words } from './words.ts';

/** A scheme's official name, which is Danish in every language. */
export const nameOf = (scheme: string): string => schemes[scheme as keyof typeof schemes].name;

/** Schemes to go to: each is a link in plain words, with its official name beside it. */
export const linksTo = (words: Words, those: readonly string[]): readonly string[] =>
  within(
    `list of ${those.length}`,
    those.flatMap((id) => [
      `link: ${textIn(words.schemes, id)}`,
      `text: ${nameOf(id)}${isClosed(id) ? ` ${words.verdict.ended}` : ''}`,
    ]),
  );

const isClosed = (id: string): boolean => {
  const { inForce }: Scheme = schemes[id as keyof typeof schemes];
  return inForce.until !== undefined && inForce.until < TODAY;
};

/** The person on dagpenge: what they get, by verdict, in the order of the page. */
const groups = VERDICTS.map((verdict) => ({
  verdict,
  results: Object.entries(resultsOnDagpenge).flatMap(([scheme, result]) => {
    const [, outcome = '', is] = /^(.+) \((.+)\)$/.exec(result) ?? [];
    return is === verdict ? [{ scheme, outcome }] : [];
  }),
}));

/** Each verdict as a word in a heading, and below it what has that verdict. */
export const byVerdict = (
  which: (verdict: Verdict) => boolean,
  wordOf: (verdict: Verdict) => string,
  card: (result: { readonly scheme: string; readonly outcome: string }) => readonly string[],
): readonly string[] =>
  groups
    .filter(({ verdict, results }) => which(verdict) && results.length > 0)
    .flatMap(({ verdict, results }) => [
      `heading 2: ${wordOf(verdict)}`,
      ...results.flatMap((result) => within('article', card(result))),
    ]);

/** Why, and who decides: folded where there is something to do. */
const cards = (
  words: Words,
  which: (verdict: Verdict) => boolean,
  isUnfolded = false,
): readonly string[] =>
  byVerdict(
    which,
    (verdict) => words.verdict[verdict],
    ({ scheme, outcome }) => {
      const { instead = [] } = flows.find((flow) => flow.scheme === scheme)!.outcomes[outcome]!;
      return [
        `heading 3: ${nameOf(scheme)}`,
        ...(which('right')
          ? details(words.result['why-and-who'], isUnfolded ? [] : undefined)
          : []),
        ...(instead.length === 0
          ? []
          : [`heading 4: ${words.result.instead}`, ...linksTo(words, instead)]),
        `link: ${filled(words.result.closer, { scheme: nameOf(scheme) })}`,
      ];
    },
  );

const support = (words: Words): readonly string[] => [
  `heading 2: ${words.result.support}`,
  ...linksTo(words, ['transport-allowance', 'board-and-lodging', 'aids-and-mentor']),
];

/** Whom to turn to, and what can be taken along. The link's warning belongs to its button. */
const end = (words: Words, { isUnfolded }: { readonly isUnfolded: boolean }): readonly string[] => [
  `heading 2: ${words.municipality.title}`,
  ...details(
    words.municipality.which,
    isUnfolded
      ? [
          `text field: ${words.municipality.search} – ${words.municipality['search-help']}`,
          'status',
        ]
      : undefined,
  ),
  `heading 2: ${words.takeAlong.title}`,
  ...within('list of 4', [
    `button: ${words.takeAlong.print}`,
    `button: ${words.takeAlong.calendar}`,
    `button: ${words.takeAlong.copy} – ${words.takeAlong['link-warning']}`,
    `link: ${words.takeAlong.employer}`,
  ]),
  'status',
];

export const overview = (words: Words, isUnfolded = false): readonly string[] => {
  const count = groups
    .filter(({ verdict }) => !isOpen(verdict))
    .reduce((sum, { results }) => sum + results.length, 0);
  return [
    back(words),
    `heading 1: ${words.result['overview-title']}`,
    `text: ${words.result['overview-help']}`,
    ...within('list of 3', [
      `link: ${words.takeAlong.jump}`,
      `link: ${words.result.change}`,
      `button: ${words.start.anew}`,
    ]),
    ...cards(words, isOpen, isUnfolded),
    ...details(
      filled(words.result.folded_other, { count }),
      isUnfolded ? cards(words, (verdict) => !isOpen(verdict)) : undefined,
    ),
    ...support(words),
    ...end(words, { isUnfolded }),
  ];
};

/** The list of answers: each with its name, and a button that says which answer it changes. */
export const answerList = (words: Words, questions: readonly string[]): readonly string[] =>
  questions.flatMap((id) => [
    `term: ${questionIn(words, id).short}`,
    `button: ${words.answers.edit} ${questionIn(words, id).title}`,
  ]);

/** A part of a result; a long one is folded under its heading. */
const part = (title: string, isUnfolded: boolean): readonly string[] => [
  ...foldedUnder(title, isUnfolded ? [] : undefined).map(ifAny),
  ifAny(`heading 2: ${title}`),
];

/** What decides the result of the person who has found a course. */
const RESTS_ON = [
  ...['benefit', 'education', 'weeks-unemployed', 'part-time-job', 'side-business', 'six-week-use'],
  ...['course-list', 'course-level', 'course-presence', 'course-weeks', 'course-start-week'],
  'prior-offer',
];

/** What the person gets who has found a course: the verdict is a word before the heading. */
export function scheme(words: Words, isUnfolded = false): readonly string[] {
  const folded = (title: string, inside: readonly string[]): readonly string[] =>
    details(title, isUnfolded ? inside : undefined);
  const { get, do: todo, cost, ask, bring, refused, changed } = words.part;
  return [
    back(words),
    `text: ${nameOf('six-week-course')}`,
    ...within('article', [
      `text: ${words.verdict.right}`,
      `heading 1: ${words.schemes['six-week-course']}`,
      `link: ${words.takeAlong.jump}`,
      ...folded(words.result['rests-on'], answerList(words, RESTS_ON)),
      ...(['when', 'next', 'who', 'what'] as const).map((key) => `heading 2: ${words.result[key]}`),
      `heading 2: ${get}`,
      ...folded(words.result.more, []),
      ...[todo, cost].map((title) => `heading 2: ${title}`),
      ...[ask, bring, refused, changed].flatMap((title) => part(title, isUnfolded)),
    ]),
    ...support(words),
    ...details(words.result.sources, isUnfolded ? [] : undefined),
    ...within('list of 3', [
      `link: ${words.result.change}`,
      `link: ${words.result.about}`,
      `link: ${words.result['to-overview']}`,
    ]),
    ...foldedUnder(
      words.calculators['hours-left'].title,
      isUnfolded ? calculator(words, 'hours-left', { how: 'heading 3' }) : undefined,
    ),
    ...end(words, { isUnfolded }),
  ];
}
