import { schemes } from '../../../src/rules/schemes.ts';
import { flows } from '../../../src/rules/tables.ts';
import { isOpen } from '../../../src/language/flow.ts';
import { filled } from '../words.ts';
import { back, details } from './frame.ts';
import { within } from './lines.ts';
import { end, groups, linksTo, nameOf, support } from './results.ts';
import { textIn, type Words } from './words.ts';

/** Those whose own questions are not answered by the overview. */
export const STILL_ASKED = ['six-week-course', 'adult-apprenticeship'];
/** Of those, the ones that have a single question left: how old they are when an apprenticeship begins. */
const ONE_LEFT = ['adult-apprenticeship'];
/** What is of use to so few that a line is enough. */
const ASIDE = ['job-veu'];
/** Of what others decide, so many stand open. */
const MOST_OPEN = 3;

interface Found {
  readonly scheme: string;
  readonly outcome: string;
}

const named = (words: Words, scheme: string): string =>
  `${textIn(words.schemes, scheme)} ${nameOf(scheme)}`;

/** What is said of a scheme once it is opened: schemes to go to instead, and the way to its page. */
function opened(words: Words, { scheme, outcome }: Found, level: 3 | 4): readonly string[] {
  const { instead = [] } = flows.find((flow) => flow.scheme === scheme)!.outcomes[outcome]!;
  return [
    ...(instead.length === 0
      ? []
      : [`heading ${level}: ${words.result.instead}`, ...linksTo(words, instead)]),
    `link: ${filled(words.result.closer, { scheme: nameOf(scheme) })}`,
  ];
}

const countOf = ({ scheme }: Found) => (ONE_LEFT.includes(scheme) ? 'one' : 'other');

/** A result in two lines, with one button that says what it does. */
function card(words: Words, found: Found, isUnfolded: boolean): readonly string[] {
  const isAsked = STILL_ASKED.includes(found.scheme);
  const button = isAsked ? words.result.unfold : words.result['unfold-do'];
  return within('article', [
    `heading 3: ${named(words, found.scheme)}`,
    ...(isAsked ? [`link: ${words.result[`answer-more_${countOf(found)}`]}`] : []),
    ...details(
      `${button} ${textIn(words.schemes, found.scheme)}`,
      isUnfolded ? opened(words, found, 4) : undefined,
    ),
  ]);
}

/** A result in one line, which is no heading. */
const line = (words: Words, found: Found, isUnfolded: boolean): readonly string[] =>
  within(
    'article',
    details(named(words, found.scheme), isUnfolded ? opened(words, found, 3) : undefined),
  );

/** The results in their groups, in the order of the page. */
export const ofUse = groups
  .filter(({ verdict }) => isOpen(verdict))
  .map(({ verdict, results }) => ({
    verdict,
    results: results.filter(({ scheme }) => !ASIDE.includes(scheme)),
  }))
  .filter(({ results }) => results.length > 0);

/** In the order of the schemes, whatever the verdict. */
const ofNoUse = Object.keys(schemes).flatMap((id) =>
  groups
    .filter(({ verdict }) => !isOpen(verdict) || ASIDE.includes(id))
    .flatMap(({ results }) => results.filter(({ scheme }) => scheme === id)),
);

/** Every right stands open, and of the others the first few while there is room. */
const cards = (words: Words, isUnfolded: boolean): readonly string[] => {
  let room = MOST_OPEN;
  return ofUse.flatMap(({ verdict, results }) => {
    const draw = verdict === 'later' ? line : card;
    const shown = verdict === 'right' ? results : results.slice(0, Math.max(0, room));
    const more = results.slice(shown.length);
    room -= shown.length;
    const count = shown.length === 0 ? 'all-cards' : 'more-cards';
    return [
      `heading 2: ${words.verdict[verdict]}`,
      ...shown.flatMap((found) => draw(words, found, isUnfolded)),
      ...(more.length === 0
        ? []
        : details(
            filled(words.result[`${count}_other`], { count: more.length }),
            isUnfolded ? more.flatMap((found) => draw(words, found, isUnfolded)) : undefined,
          )),
    ];
  });
};

/** What comes first; the rest of the plan opens below it. */
const plan = (words: Words, isUnfolded: boolean): readonly string[] => [
  `heading 2: ${words.plan.title}`,
  ...within('list of 3', details(words.plan.also_other, isUnfolded ? [] : undefined)),
  ...details(
    words.plan.rest,
    isUnfolded
      ? (['dates', 'course', 'job', 'meeting'] as const).map(
          (part) => `heading 3: ${words.plan.later[part]}`,
        )
      : undefined,
  ),
];

/** Those to choose from side by side: who hears a table hears each heading with what stands below it. */
const comparison = (words: Words, isUnfolded: boolean): readonly string[] => {
  const { title, scheme, ...facts } = words.plan.compare;
  const columns = [scheme, ...Object.values(facts)];
  const rows = ofUse
    .filter(({ verdict }) => verdict === 'right' || verdict === 'possible')
    .flatMap(({ results }) => results);
  return details(
    title,
    isUnfolded
      ? within('table', [
          ...within(
            'rowgroup',
            within(
              'row',
              columns.map((name) => `columnheader: ${name}`),
            ),
          ),
          ...within(
            'rowgroup',
            rows.flatMap((found) =>
              within('row', [
                `rowheader: ${textIn(words.schemes, found.scheme)}`,
                ...Object.keys(facts).map(() => 'cell: {{fact}}'),
              ]),
            ),
          ),
        ])
      : undefined,
  );
};

export const overview = (
  words: Words,
  { isUnfolded = false, wereThere = true } = {},
): readonly string[] => [
  back(words),
  ...(wereThere ? [`button: ${words.start.anew}`] : []),
  `heading 1: ${words.result['overview-title']}`,
  ...plan(words, isUnfolded),
  `choice list: ${words.plan.want.label} = ${words.plan.want.none}`,
  `heading 2: ${words.plan.timeline.title}`,
  ...cards(words, isUnfolded),
  ...comparison(words, isUnfolded),
  ...details(
    filled(words.result.folded_other, { count: ofNoUse.length }),
    isUnfolded ? ofNoUse.flatMap((found) => line(words, found, true)) : undefined,
  ),
  ...support(words, isUnfolded),
  ...end(words, { isUnfolded }),
];
