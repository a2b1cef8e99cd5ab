import type { Day } from '../../language/day.ts';
import type { Flow } from '../../language/flow.ts';
import { createTexts } from '../../text/texts.ts';
import { deskWords } from '../../views/review/desk-words.ts';
import type {
  CiteView,
  FigureView,
  OutcomeView,
  PointView,
  RowView,
  SchemeReview,
} from '../../views/review/review-view.ts';
import { schemeReview } from '../../views/review/scheme-review.ts';
import type { World } from '../check/world.ts';

const DANISH = 'da';
type Translate = ReturnType<ReturnType<typeof createTexts>['translator']>;

/** A scheme as a Danish sheet that a lawyer can sign: what the desk of the built site shows, as text. */
export function sheetOf({ scheme }: Flow, on: Day, world: World): readonly string[] {
  const texts = createTexts();
  for (const [file, tree] of Object.entries(world.texts[DANISH] ?? {}))
    texts.add(DANISH, file, tree);
  const t = texts.translator(DANISH);
  const review = schemeReview(scheme, deskWords(world, { on, language: DANISH, t }));
  return [
    ...headOf(review, t),
    ...questionsOf(review, t),
    ...tableOf(review, t),
    ...outcomesOf(review, t),
    ...figuresOf(review, t),
    ...signatureOf(review, t),
  ];
}

const heading = (text: string): readonly string[] => ['', `## ${text}`];

const cited = ({ text, standingWord }: CiteView): string => `${text} (${standingWord})`;

const standsIn = (
  { source, reading }: { source: CiteView | undefined; reading: string | undefined },
  t: Translate,
): readonly string[] => [
  ...(source ? [`${t('review:scheme.source')}: ${cited(source)}`] : []),
  ...(reading === undefined ? [] : [`${t('review:scheme.reading')}: ${reading}`]),
];

const headOf = (review: SchemeReview, t: Translate): readonly string[] => [
  `# ${review.name} [${review.scheme}]`,
  '',
  review.what,
  review.lead.join(' '),
  review.signed.text,
  ...heading(t('review:scheme.sources')),
  ...review.sources.map((source) => `- ${cited(source)}, ${source.read}`),
];

const questionsOf = ({ questions }: SchemeReview, t: Translate): readonly string[] => [
  ...heading(t('review:scheme.questions')),
  ...questions.flatMap(({ id, title, help, answers }) => [
    `- ${title} [${id}]`,
    `  ${help}`,
    `  ${t('review:scheme.answers')}: ${answers}`,
  ]),
];

const tableOf = ({ rows }: SchemeReview, t: Translate): readonly string[] => [
  ...heading(t('review:table.title')),
  t('review:table.help'),
  ...rows.flatMap((row) => rowLines(row, t)),
];

function rowLines(row: RowView, t: Translate): readonly string[] {
  const period = row.period && `[${row.period}] `;
  const otherDay = row.isOn ? '' : ` – ${t('review:scheme.not-that-day')}`;
  return [
    `${row.number}. ${period}${row.when} ${row.then.word} → ${row.then.outcome}${otherDay}`,
    ...standsIn(row, t).map((line) => `   ${line}`),
  ];
}

const outcomesOf = ({ outcomes }: SchemeReview, t: Translate): readonly string[] => [
  ...heading(t('review:outcomes.title')),
  ...outcomes.flatMap((outcome) => ['', ...outcomeLines(outcome, t)]),
];

function outcomeLines(outcome: OutcomeView, t: Translate): readonly string[] {
  const { id, word, isOn, says, next, amounts, because, window, instead, parts } = outcome;
  const labelled = (label: string, text: string): readonly string[] =>
    text === '' ? [] : [`${label}: ${text}`];
  return [
    `### ${id}: ${word}${isOn ? '' : ` – ${t('review:scheme.not-that-day')}`}`,
    says,
    ...standsIn(outcome, t),
    ...labelled(t('review:outcomes.next'), next),
    ...amounts.flatMap((amount) => labelled(t('review:outcomes.amounts'), amount)),
    ...labelled(t('review:outcomes.because'), because),
    ...labelled(t('review:outcomes.window'), window),
    ...labelled(t('review:outcomes.instead'), instead),
    ...parts.flatMap(({ title, points }) => points.map((point) => pointLine(title, point))),
  ];
}

function pointLine(title: string, { period, text, source, forWhom }: PointView): string {
  const days = period && `[${period}] `;
  const from = source ? ` (${cited(source)})` : '';
  return `- ${title}: ${days}${text}${from}${forWhom && ` – ${forWhom}`}`;
}

const figuresOf = ({ figures, computed }: SchemeReview, t: Translate): readonly string[] => [
  ...heading(t('review:figure.title')),
  ...figures.flatMap(figureLines),
  ...computed.map(({ name, how }) => `- ${name}: ${how}`),
];

const figureLines = ({ now, values }: FigureView): readonly string[] => [
  `- ${now}`,
  ...values.map(
    ({ value, days, whenWord, source, checked }) =>
      `  ${value}, ${days} (${whenWord}) – ${cited(source)}, ${checked}`,
  ),
];

const signatureOf = (review: SchemeReview, t: Translate): readonly string[] => [
  ...heading(t('review:sign.title')),
  review.sign,
  `${t('review:sign.when')} ____________________   ${t('review:sign.signature')} ________________________________`,
];
