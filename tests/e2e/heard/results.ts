import { schemes } from '../../../src/rules/schemes.ts';
import { VERDICTS, type Verdict } from '../../../src/language/flow.ts';
import type { Scheme } from '../../../src/language/schemes.ts';
import { TODAY } from '../../project-guide.ts';
import { resultsOnDagpenge } from '../people.ts';
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
export const groups = VERDICTS.map((verdict) => ({
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

export const support = (words: Words, isUnfolded: boolean): readonly string[] =>
  details(
    words.result.support,
    isUnfolded
      ? linksTo(words, ['transport-allowance', 'board-and-lodging', 'aids-and-mentor'])
      : undefined,
  );

/** Whom to turn to, and what can be taken along. The link's warning belongs to its button. */
export const end = (
  words: Words,
  { isUnfolded }: { readonly isUnfolded: boolean },
): readonly string[] => [
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
  ...within('list of 6', [
    `button: ${words.takeAlong.print}`,
    `button: ${words.takeAlong.calendar}`,
    `button: ${words.takeAlong.copy} – ${words.takeAlong['link-warning']}`,
    `link: ${words.takeAlong.employer}`,
    `link: ${words.takeAlong['caseworker-page']}`,
    `link: ${words.result.change}`,
  ]),
  'status',
];

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
  const { get, cost, ask, bring, refused, changed } = words.part;
  return [
    back(words),
    `button: ${words.start.anew}`,
    `text: ${nameOf('six-week-course')}`,
    ...within('article', [
      `text: ${words.verdict.right}`,
      `heading 1: ${words.schemes['six-week-course']}`,
      `heading 2: ${words.plan.title}`,
      `heading 2: ${words.plan.timeline.title}`,
      `heading 2: ${words.result.when}`,
      `heading 2: ${words.plan.then}`,
      `heading 2: ${get}`,
      ...folded(words.result.more, []),
      `heading 2: ${cost}`,
      ...[ask, bring].flatMap((title) => part(title, isUnfolded)),
      ...(['who', 'what'] as const).map((key) => `heading 2: ${words.result[key]}`),
      ...[refused, changed].flatMap((title) => part(title, isUnfolded)),
      ...folded(words.result['rests-on'], answerList(words, RESTS_ON)),
      ...details(words.result.sources, isUnfolded ? [] : undefined),
      ...support(words, isUnfolded),
    ]),
    ...within('list of 2', [`link: ${words.result['to-overview']}`, `link: ${words.result.about}`]),
    ...foldedUnder(
      words.calculators['hours-left'].title,
      isUnfolded ? calculator(words, 'hours-left', { how: 'heading 3' }) : undefined,
    ),
    ...end(words, { isUnfolded }),
  ];
}
