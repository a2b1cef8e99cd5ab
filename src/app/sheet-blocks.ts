import { deadlinesOf } from '../engine/window.ts';
import type { Day } from '../language/day.ts';
import { isOpen, VERDICTS } from '../language/flow.ts';
import type { Part } from '../language/points.ts';
import { formatDay } from '../text/format.ts';
import type { Said, SheetBlock, SheetResult } from '../ui/sheet.ts';
import type { AnsweredView, ResultView } from '../ui/views.ts';
import type { Words } from './engine.ts';

/** The same results, or answers, once for each language of the sheet. */
type InEach<T> = readonly T[];

/** With more open results than these, the next steps move into the checklist. */
const MOST_WITH_STEPS = 9;
/** Room for notes, in lines. */
const NOTE_LINES = 3;
/** A meeting has time for so many questions; the first results come first. */
const MOST_QUESTIONS = 6;

/** Turns lists, one for each language, into one list whose texts stand side by side. */
const sideBySide = (lists: InEach<readonly string[]>): readonly Said[] =>
  (lists[0] ?? []).map((_, i) => lists.map((list) => list[i] ?? ''));

const said = <T>(each: InEach<T>, say: (one: T) => string): Said => each.map(say);

/** The answers given. */
export function answersBlock(
  answers: InEach<readonly AnsweredView[]>,
  words: InEach<Words>,
): SheetBlock {
  const names = sideBySide(answers.map((list) => list.map(({ short }) => short)));
  const given = sideBySide(answers.map((list) => list.map(({ answer }) => answer)));
  return {
    kind: 'answers',
    title: said(words, ({ t }) => t('take-along:answers')),
    answers: names.map((name, i) => ({ name, answer: given[i]! })),
  };
}

/** The overview: results by verdict, a checklist, questions to ask, room for notes. */
export function overviewBlocks(
  results: InEach<readonly ResultView[]>,
  words: InEach<Words>,
  on: Day,
): readonly SheetBlock[] {
  const open = results.map((list) => list.filter(({ verdict }) => isOpen(verdict)));
  const stepsInList = (open[0]?.length ?? 0) > MOST_WITH_STEPS;
  const groups = VERDICTS.flatMap((verdict): SheetBlock[] => {
    const ofVerdict = results.map((list) => list.filter((one) => one.verdict === verdict));
    if (!ofVerdict[0]?.length) return [];
    const linesOf = (one: ResultView): readonly string[] =>
      isOpen(verdict)
        ? [one.sentence, ...(stepsInList ? [] : one.firstStep)]
        : [one.because ?? one.sentence];
    return [
      {
        kind: 'results',
        verdict,
        title: said(words, ({ t }) => t(`verdict.${verdict}`)),
        results: besideEachOther(ofVerdict, linesOf, words),
      },
    ];
  });
  const steps = open.map((all) =>
    all.flatMap((one) => one.firstStep.map((step) => `${one.name}: ${step}`)),
  );
  const dates = open.map((all, i) => all.flatMap((one) => datesOf(one, words[i]!, on)));
  return withoutEmptyLists([
    ...groups,
    list('take-along:checklist', 'boxes', words, [
      ...sideBySide(dates),
      ...(stepsInList ? sideBySide(steps) : []),
      ...sideBySide(open.map((all) => linesOfPart(all[0], 'bring').slice(-3))),
    ]),
    list(
      'take-along:ask-about',
      'boxes',
      words,
      sideBySide(
        open.map((all) =>
          all.flatMap((one) => linesOfPart(one, 'ask').slice(0, 1)).slice(0, MOST_QUESTIONS),
        ),
      ),
    ),
    notes(words),
  ]);
}

/** One scheme: why, when, what to do, pay, ask and bring, and where it stands. */
export function schemeBlocks(
  results: InEach<ResultView>,
  words: InEach<Words>,
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
        words,
      ),
    },
    list('result.when', 'bullets', words, sideBySide(results.map(({ when }) => when))),
    list('result.next', 'boxes', words, sideBySide(results.map(({ next }) => next))),
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
    notes(words),
    list(
      'result.sources',
      'small',
      words,
      one.sources.map(({ text, href }) => words.map(() => (href ? `${text}: ${href}` : text))),
    ),
  ]);
}

/** Whom to turn to takes two lines of the sheet: they come from the room for notes. */
export const withFewerNotes = (blocks: readonly SheetBlock[]): readonly SheetBlock[] =>
  blocks.map((block) => (block.kind === 'notes' ? { ...block, lines: block.lines - 2 } : block));

const withoutEmptyLists = (blocks: readonly SheetBlock[]): readonly SheetBlock[] =>
  blocks.filter((block) => block.kind !== 'list' || block.lines.length > 0);

const STYLE_OF_PART: Partial<Record<Part, 'boxes'>> = { do: 'boxes', ask: 'boxes', bring: 'boxes' };

function besideEachOther(
  results: InEach<readonly ResultView[]>,
  linesOf: (one: ResultView) => readonly string[],
  words: InEach<Words>,
): readonly SheetResult[] {
  return (results[0] ?? []).map((one, i) => {
    const each = results.map((list) => list[i]!);
    return {
      scheme: one.scheme,
      name: one.name,
      plainName: said(each, ({ plainName }) => plainName),
      small: isOpen(one.verdict)
        ? each.map((result, language) => smallLine(result, words[language]!))
        : [],
      lines: sideBySide(each.map(linesOf)),
    };
  });
}

/** Who decides, and the first place in the law. */
const smallLine = ({ decidedBy, law }: ResultView, { t }: Words): string =>
  t('take-along:small', { by: t(`take-along:by.${decidedBy}`), law });

/** Each deadline of a result, with its day. */
const datesOf = (
  { plainName, window }: ResultView,
  { t, language }: Words,
  on: Day,
): readonly string[] =>
  window
    ? deadlinesOf(window, on).map(({ kind, day }) =>
        t('take-along:date', {
          what: t(`calendar:title.${kind}`, { scheme: plainName }),
          day: formatDay(day, language),
        }),
      )
    : [];

const linesOfPart = (result: ResultView | undefined, id: Part): readonly string[] =>
  result?.parts.find((part) => part.id === id)?.lines ?? [];

const list = (
  title: string,
  style: 'boxes' | 'bullets' | 'small',
  words: InEach<Words>,
  lines: readonly Said[],
): SheetBlock => ({ kind: 'list', title: said(words, ({ t }) => t(title)), style, lines });

const notes = (words: InEach<Words>): SheetBlock => ({
  kind: 'notes',
  title: said(words, ({ t }) => t('take-along:notes')),
  lines: NOTE_LINES,
});
