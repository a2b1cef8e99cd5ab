import { isOpen, VERDICTS } from '../language/flow.ts';
import type { Part } from '../language/points.ts';
import type { ListStyle, Said, SheetBlock, SheetResult } from './sheet-view.ts';
import type { AnsweredView, ResultView } from './view-types.ts';
import type { TextKey } from '../text/texts.ts';
import type { Telling } from './telling.ts';
import { cardsOf } from './cards.ts';
import { datesOf } from './sheet-dates.ts';

/** The same results, or answers, once for each language of the sheet. */
type InEach<T> = readonly T[];

/** With more open results than these, the next steps move into the checklist. */
const MOST_WITH_STEPS = 9;
/** Of what is brought to a meeting, so many lines are the same for all schemes. */
const BROUGHT_TO_ALL = 3;
/** A meeting has time for so many questions; the first results come first. */
const MOST_QUESTIONS = 6;

/** Turns lists, one for each language, into one list whose texts stand side by side. */
const sideBySide = (lists: InEach<readonly string[]>): readonly Said[] =>
  (lists[0] ?? []).map((_, i) => lists.map((list) => list[i] ?? ''));

const said = <T>(each: InEach<T>, say: (one: T) => string): Said => each.map(say);

/** The answers given. */
export function answersBlock(
  answers: InEach<readonly AnsweredView[]>,
  tellings: InEach<Telling>,
): SheetBlock {
  const names = sideBySide(answers.map((list) => list.map(({ short }) => short)));
  const given = sideBySide(answers.map((list) => list.map(({ answer }) => answer)));
  return {
    kind: 'answers',
    title: said(tellings, ({ t }) => t('take-along:answers')),
    answers: names.map((name, i) => ({ name, answer: given[i]! })),
  };
}

/** The overview: results by verdict, a checklist, questions to ask, room for notes. */
export function overviewBlocks(
  results: InEach<readonly ResultView[]>,
  tellings: InEach<Telling>,
): readonly SheetBlock[] {
  // What is nearest to a right comes first, in the lists as in the results.
  const open = results.map((list) =>
    VERDICTS.filter(isOpen).flatMap((verdict) => list.filter((one) => one.verdict === verdict)),
  );
  const stepsInList = (open[0]?.length ?? 0) > MOST_WITH_STEPS;
  return withoutEmptyLists([
    ...verdictBlocks(results, tellings, stepsInList),
    ...listsOf(open, tellings, stepsInList),
    notes(tellings),
  ]);
}

/** The results of each verdict under its word. */
const verdictBlocks = (
  results: InEach<readonly ResultView[]>,
  tellings: InEach<Telling>,
  stepsInList: boolean,
): readonly SheetBlock[] =>
  VERDICTS.flatMap((verdict): SheetBlock[] => {
    const ofVerdict = results.map((list) => list.filter((one) => one.verdict === verdict));
    if (!ofVerdict[0]?.length) return [];
    const linesOf = (one: ResultView, { t }: Telling): readonly string[] =>
      isOpen(verdict)
        ? [withDuty(one, t), ...(stepsInList ? [] : one.firstStep)]
        : [one.because ?? one.sentence];
    return [
      {
        kind: 'results',
        verdict,
        title: said(tellings, ({ t }) => t(`verdict.${verdict}`)),
        results: besideEachOther(ofVerdict, linesOf, tellings),
      },
    ];
  });

/** What the open results have in common: dates, what to do, to ask and to bring. */
function listsOf(
  open: InEach<readonly ResultView[]>,
  tellings: InEach<Telling>,
  stepsInList: boolean,
): readonly SheetBlock[] {
  const inEach = (linesIn: (all: readonly ResultView[], i: number) => readonly string[]) =>
    sideBySide(open.map(linesIn));
  const steps = (all: readonly ResultView[]) =>
    all.flatMap((one) => one.firstStep.map((step) => `${one.name}: ${step}`));
  const questions = (all: readonly ResultView[]) =>
    all.flatMap((one) => linesOfPart(one, 'ask').slice(0, 1)).slice(0, MOST_QUESTIONS);
  return [
    list(
      'take-along:dates',
      'lines',
      tellings,
      inEach((all, i) => datesOf(all, tellings[i]!)),
    ),
    list('take-along:checklist', 'boxes', tellings, stepsInList ? inEach(steps) : []),
    list('take-along:ask-about', 'boxes', tellings, inEach(questions)),
    // What is brought to every meeting ends the list of each result.
    list(
      'part.bring',
      'boxes',
      tellings,
      inEach((all) => linesOfPart(all[0], 'bring').slice(-BROUGHT_TO_ALL)),
    ),
  ];
}

/** One scheme: why, when, what to do, pay, ask and bring, and where it stands. */
export function schemeBlocks(
  results: InEach<ResultView>,
  tellings: InEach<Telling>,
): readonly SheetBlock[] {
  const [one] = results;
  if (!one) return [];
  return withoutEmptyLists([
    {
      kind: 'results',
      verdict: one.verdict,
      title: said(results, ({ verdictWord }) => verdictWord),
      results: besideEachOther(
        results.map((result) => [result]),
        ({ sentence, because, changes }) => [sentence, ...(because ? [because] : []), ...changes],
        tellings,
      ),
    },
    list('result.when', 'bullets', tellings, sideBySide(results.map(({ when }) => when))),
    list('result.next', 'boxes', tellings, sideBySide(results.map(({ next }) => next))),
    ...one.parts.flatMap((part, i): SheetBlock[] => {
      if (part.id === 'changed') return [];
      const each = results.map(({ parts }) => parts[i]!);
      return [
        {
          kind: 'list',
          title: said(each, ({ title }) => title),
          style: STYLE_OF_PART[part.id] ?? 'bullets',
          lines: sideBySide(each.map(({ lines }) => lines)),
        },
      ];
    }),
    list(
      'result.sources',
      'small',
      tellings,
      one.sources.map(({ text, href }) => tellings.map(() => (href ? `${text}: ${href}` : text))),
    ),
    notes(tellings),
  ]);
}

const withoutEmptyLists = (blocks: readonly SheetBlock[]): readonly SheetBlock[] =>
  blocks.filter((block) => block.kind !== 'list' || block.lines.length > 0);

const STYLE_OF_PART: Partial<Record<Part, 'boxes'>> = { do: 'boxes', ask: 'boxes', bring: 'boxes' };

function besideEachOther(
  results: InEach<readonly ResultView[]>,
  linesOf: (one: ResultView, tellings: Telling) => readonly string[],
  tellings: InEach<Telling>,
): readonly SheetResult[] {
  return cardsOf(results[0] ?? []).map(({ result: one, alike }) => {
    const i = results[0]!.indexOf(one);
    const each = results.map((list) => list[i]!);
    const isAlone = alike.length === 1;
    return {
      scheme: one.scheme,
      name: alike.map(({ name }) => name).join(', '),
      plainName: each.map(({ plainName }, language) =>
        isAlone ? plainName : tellings[language]!.t('result.alike', { count: alike.length }),
      ),
      small: isOpen(one.verdict)
        ? each.map((result, language) => smallLine(result, tellings[language]!))
        : [],
      lines: sideBySide(each.map((result, language) => linesOf(result, tellings[language]!))),
    };
  });
}

/** Who decides, and the first place in the law. */
const smallLine = ({ decidedBy, law }: ResultView, { t }: Telling): string =>
  t('take-along:small', { by: t(`take-along:by.${decidedBy}`), law });

/** What it is, and beside it the first duty that comes with it. */
const withDuty = ({ verdict, sentence, duties }: ResultView, t: Telling['t']): string => {
  const [duty] = verdict === 'right' || verdict === 'possible' ? duties : [];
  return duty === undefined ? sentence : `${sentence} ${t('result.duty')} ${duty}`;
};

const linesOfPart = (result: ResultView | undefined, id: Part): readonly string[] =>
  result?.parts.find((part) => part.id === id)?.lines ?? [];

const list = (
  title: TextKey,
  style: ListStyle,
  tellings: InEach<Telling>,
  lines: readonly Said[],
): SheetBlock => ({ kind: 'list', title: said(tellings, ({ t }) => t(title)), style, lines });

const notes = (tellings: InEach<Telling>): SheetBlock => ({
  kind: 'notes',
  title: said(tellings, ({ t }) => t('take-along:notes')),
});
