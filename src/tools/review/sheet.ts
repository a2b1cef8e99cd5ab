import { holdsOn, type Day } from '../../language/day.ts';
import { entryOn } from '../../language/figures.ts';
import type { Flow } from '../../language/flow.ts';
import { figuresIn, questionsIn } from '../../language/mentions.ts';
import { optionsOf } from '../../language/questions.ts';
import { figurePlugs, figureText } from '../../text/figure-plugs.ts';
import { createTexts, type Plugs, type Translate } from '../../text/texts.ts';
import { citedIn, partsOf, type World } from '../check/world.ts';
import { answerLabel, conditionInWords, type SheetWords } from './conditions-in-words.ts';
import { NOT_THAT_DAY, outcomesOf, periodOf, standing } from './outcomes.ts';

const DANISH = 'da';

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
