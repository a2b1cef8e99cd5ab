import { holdsOn, type Day } from '../../language/day.ts';
import { entryOn } from '../../language/figures.ts';
import type { Flow, Outcome, Row } from '../../language/flow.ts';
import { figuresIn, questionsIn } from '../../language/mentions.ts';
import { isSaidBy, PARTS, SHARED, type Part, type Point } from '../../language/points.ts';
import { optionsOf } from '../../language/questions.ts';
import { figurePlugs, figureText } from '../../text/figure-plugs.ts';
import { createTexts, keyIn, type Plugs, type Translate } from '../../text/texts.ts';
import { citedIn, partsOf, type World } from '../check/world.ts';
import {
  answerLabel,
  conditionInWords,
  shortOf,
  windowInWords,
  type SheetWords,
} from './conditions-in-words.ts';

const DANISH = 'da';
const NOT_THAT_DAY = ' – gælder ikke den dag';

/** A scheme as a Danish sheet that a lawyer can sign: all that it asks, decides and says on a day. */
export function sheetOf(flow: Flow, on: Day, world: World): readonly string[] {
  const texts = createTexts();
  for (const [file, tree] of Object.entries(world.texts[DANISH] ?? {}))
    texts.add(DANISH, file, tree);
  const t = texts.translator(DANISH);
  const place = { on, language: DANISH, t };
  const figure = (id: string): string => `${figureText(world.figures[id]!, place)} (${id})`;
  const own = Object.fromEntries(Object.keys(flow.plugs ?? {}).map((id) => [id, `[${id}]`]));
  const plugs = { ...figurePlugs(world.figures, place), ...own };
  const words: SheetWords = { t, figure };
  return [
    ...headOf(flow, on, world),
    ...questionsOf(flow, world, t, plugs),
    ...tableOf(flow, on, world, words),
    ...outcomesOf(flow, on, world, words, plugs),
    ...figuresOf(flow, on, world, figure),
    '',
    'Gennemgået den ____________________   Underskrift ________________________________',
  ];
}

function headOf({ scheme }: Flow, on: Day, world: World): readonly string[] {
  const { name, inForce, reviewBy, sources } = world.schemes[scheme]!;
  const read = sources.map(
    (cite) => `- ${citedIn(cite, world)} (læst ${world.sources[cite.source]?.readOn})`,
  );
  const period = inForce.until ? `${inForce.from} til ${inForce.until}` : `fra ${inForce.from}`;
  return [
    `# ${name} [${scheme}]`,
    '',
    `Reglerne, som guiden viser dem den ${on}. Gælder ${period}. Skal gennemgås senest ${reviewBy}.`,
    '',
    '## Kilder',
    ...read,
  ];
}

function questionsOf(
  flow: Flow,
  { questions }: World,
  t: Translate,
  plugs: Plugs,
): readonly string[] {
  const asked = questionsIn(...flow.rows.flatMap((row) => row.if ?? []));
  return [
    '',
    '## Spørgsmål',
    ...asked.flatMap((id) => {
      const question = questions[id]!;
      const answers = Object.keys(optionsOf(question) ?? {}).map((answer) =>
        answerLabel(id, answer, t),
      );
      const range =
        question.kind === 'number'
          ? [`${question.from}–${question.to} ${t(`questions:${id}.unit`, { count: 2 })}`]
          : answers;
      return [
        `- ${t(`questions:${id}.title`, plugs)} [${id}]`,
        `  ${t(`questions:${id}.help`, plugs)}`,
        `  Svar: ${range.join(' · ')}`,
      ];
    }),
  ];
}

/** Every row of the table, also those of other days, so that nothing is hidden from who signs. */
function tableOf(flow: Flow, on: Day, world: World, words: SheetWords): readonly string[] {
  return [
    '',
    '## Tabel (læses oppefra; den første række, der passer, giver udfaldet)',
    ...flow.rows.flatMap((row) => {
      const conditions = (row.if ?? []).map((condition) => conditionInWords(condition, words));
      const when = conditions.length === 0 ? 'ellers' : conditions.join(', og ');
      const isIn = holdsOn(row, on) ? '' : NOT_THAT_DAY;
      return [
        `${row.number ?? '–'}. ${periodOf(row, words)}${when} → ${row.then}${isIn}`,
        ...standing(row, world).map((line) => `   ${line}`),
      ];
    }),
  ];
}

/** Where a rule stands in the law, and which reading of it was taken. */
const standing = (
  { source, reading }: Pick<Outcome, 'source' | 'reading'>,
  world: World,
): readonly string[] => [
  ...(source ? [`Kilde: ${citedIn(source, world)}`] : []),
  ...(reading === undefined ? [] : [`Læsning: ${reading}`]),
];

type Period = Pick<Row, 'from' | 'until' | 'after' | 'only'>;

function periodOf({ from, until, after, only }: Period, { figure }: SheetWords): string {
  const parts = [
    from && `fra ${from}`,
    until && `til ${until}`,
    after && `efter ${figure(after)}`,
    only && (only === 'overview' ? 'kun i overblikket' : 'ikke i overblikket'),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `[${parts.join(', ')}] `;
}

function outcomesOf(
  flow: Flow,
  on: Day,
  world: World,
  words: SheetWords,
  plugs: Plugs,
): readonly string[] {
  return [
    '',
    '## Udfald',
    words.t(keyIn(flow.scheme, 'what'), plugs),
    ...Object.entries(flow.outcomes).flatMap(([id, outcome]) => [
      '',
      ...headOfOutcome(flow, id, outcome, on, words),
      ...saidOfOutcome(flow, id, outcome, world, words, plugs),
      ...pointsOfOutcome(flow, id, outcome, on, world, words, plugs),
    ]),
  ];
}

function headOfOutcome(
  flow: Flow,
  id: string,
  { verdict }: Outcome,
  on: Day,
  { t }: SheetWords,
): readonly string[] {
  const canComeOut = flow.rows.some((row) => row.then === id && holdsOn(row, on));
  return [`### ${id}: ${t(`verdict.${verdict}`)}${canComeOut ? '' : NOT_THAT_DAY}`];
}

function saidOfOutcome(
  { scheme }: Flow,
  id: string,
  outcome: Outcome,
  world: World,
  words: SheetWords,
  plugs: Plugs,
): readonly string[] {
  const { shared, window, instead = [], because = [] } = outcome;
  const { t } = words;
  const textOf = (part: 'verdict' | 'next'): string =>
    t(keyIn(shared ? SHARED : scheme, `outcomes.${id}.${part}`), plugs);
  const named = because.map((question) => shortOf(question, t)).join(', ');
  return [
    textOf('verdict'),
    ...standing(outcome, world),
    `Nu: ${textOf('next')}`,
    ...(named === '' ? [] : [`Fordi: ${named}`]),
    ...(window ? [`Hvornår: ${windowInWords(window, words)}`] : []),
    ...(instead.length > 0 ? [`I stedet: ${instead.join(', ')}`] : []),
  ];
}

function pointsOfOutcome(
  { scheme }: Flow,
  id: string,
  outcome: Outcome,
  on: Day,
  world: World,
  words: SheetWords,
  plugs: Plugs,
): readonly string[] {
  const own = world.points.find((one) => one.scheme === scheme)?.points ?? [];
  const said = own.filter((point) => holdsOn(point, on) && isSaidBy(point, id, outcome));
  const lineOf = (part: Part, point: Point): string => {
    const text = words.t(keyIn(scheme, `points.${point.id}`), plugs);
    const source = point.source ? ` (${citedIn(point.source, world)})` : '';
    const title = words.t(`part.${part}`);
    return `- ${title}: ${periodOf(point, words)}${text}${source}${forWhom(point, words)}`;
  };
  return PARTS.flatMap((part) =>
    said.filter((point) => point.part === part).map((point) => lineOf(part, point)),
  );
}

/** The answers that a point needs, so that who signs sees to whom it is said. */
function forWhom({ if: conditions = [] }: Point, words: SheetWords): string {
  if (conditions.length === 0) return '';
  const needed = conditions.map((condition) => conditionInWords(condition, words));
  return ` – kun når ${needed.join(', og ')}`;
}

function figuresOf(
  flow: Flow,
  on: Day,
  world: World,
  figure: (id: string) => string,
): readonly string[] {
  const used = figuresIn(...partsOf(flow).map(({ part }) => part));
  return [
    '',
    '## Tal den dag',
    ...used.map((id) => {
      const entry = entryOn(world.figures[id]!, on);
      const about = entry ? ` – ${citedIn(entry.source, world)}, set efter ${entry.checkedOn}` : '';
      return `- ${figure(id)} ${world.figures[id]!.unit}${about}`;
    }),
  ];
}
