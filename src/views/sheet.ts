import type { Day } from '../language/day.ts';
import { isOpen, VERDICTS } from '../language/flow.ts';
import type { Part } from '../language/points.ts';
import type { ListStyle, Said, SheetBlock, SheetResult } from './sheet-view.ts';
import type { AnsweredView, ResultView } from './view-types.ts';
import type { Words } from './guide-of-day.ts';
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
  // What is nearest to a right comes first, in the lists as in the results.
  const open = results.map((list) =>
    VERDICTS.filter(isOpen).flatMap((verdict) => list.filter((one) => one.verdict === verdict)),
  );
  const stepsInList = (open[0]?.length ?? 0) > MOST_WITH_STEPS;
  const groups = VERDICTS.flatMap((verdict): SheetBlock[] => {
    const ofVerdict = results.map((list) => list.filter((one) => one.verdict === verdict));
    if (!ofVerdict[0]?.length) return [];
    const linesOf = (one: ResultView, { t }: Words): readonly string[] =>
      isOpen(verdict)
        ? [withDuty(one, t), ...(stepsInList ? [] : one.firstStep)]
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
  const dates = open.map((all, i) => datesOf(all, words[i]!, on));
  return withoutEmptyLists([
    ...groups,
    list('take-along:dates', 'lines', words, sideBySide(dates)),
    list('take-along:checklist', 'boxes', words, stepsInList ? sideBySide(steps) : []),
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
    // What is brought to every meeting ends the list of each result.
    list(
      'part.bring',
      'boxes',
      words,
      sideBySide(open.map((all) => linesOfPart(all[0], 'bring').slice(-BROUGHT_TO_ALL))),
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
    list(
      'result.sources',
      'small',
      words,
      one.sources.map(({ text, href }) => words.map(() => (href ? `${text}: ${href}` : text))),
    ),
    notes(words),
  ]);
}

const withoutEmptyLists = (blocks: readonly SheetBlock[]): readonly SheetBlock[] =>
  blocks.filter((block) => block.kind !== 'list' || block.lines.length > 0);

const STYLE_OF_PART: Partial<Record<Part, 'boxes'>> = { do: 'boxes', ask: 'boxes', bring: 'boxes' };

function besideEachOther(
  results: InEach<readonly ResultView[]>,
  linesOf: (one: ResultView, words: Words) => readonly string[],
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
      lines: sideBySide(each.map((result, language) => linesOf(result, words[language]!))),
    };
  });
}

/** Who decides, and the first place in the law. */
const smallLine = ({ decidedBy, law }: ResultView, { t }: Words): string =>
  t('take-along:small', { by: t(`take-along:by.${decidedBy}`), law });

/** What it is, and beside it the first duty that comes with it. */
const withDuty = ({ verdict, sentence, duties }: ResultView, t: Words['t']): string => {
  const [duty] = verdict === 'right' || verdict === 'possible' ? duties : [];
  return duty === undefined ? sentence : `${sentence} ${t('result.duty')} ${duty}`;
};

const linesOfPart = (result: ResultView | undefined, id: Part): readonly string[] =>
  result?.parts.find((part) => part.id === id)?.lines ?? [];

const list = (
  title: string,
  style: ListStyle,
  words: InEach<Words>,
  lines: readonly Said[],
): SheetBlock => ({ kind: 'list', title: said(words, ({ t }) => t(title)), style, lines });

const notes = (words: InEach<Words>): SheetBlock => ({
  kind: 'notes',
  title: said(words, ({ t }) => t('take-along:notes')),
});
