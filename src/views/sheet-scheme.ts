import type { Part } from '../language/points.ts';
import { dayFacts } from './day-facts.ts';
import {
  answersBlock,
  listBlock,
  notesBlock,
  said,
  sideBySide,
  smallLine,
  withoutEmpty,
  type InEach,
  type OnSheet,
} from './sheet-blocks.ts';
import type { ListStyle, SheetBlock } from './sheet-view.ts';
import { timelineView } from './timeline.ts';
import type { ResultView } from './view-types.ts';

/**
 * One scheme: what it is and why, what to do first, when, what you get, what it costs, what to ask and
 * bring, who decides, what would change it, what if they say no, and where it stands.
 */
export function schemeBlocks(sheet: OnSheet<ResultView>): readonly SheetBlock[] {
  const { results, answers, tellings } = sheet;
  const [one] = results;
  if (!one) return [];
  const lines = (linesOf: (result: ResultView) => readonly string[]) =>
    sideBySide(results.map(linesOf));
  return withoutEmpty([
    {
      kind: 'results',
      company: one.company,
      title: said(results, ({ verdictWord }) => verdictWord),
      results: [
        {
          scheme: one.scheme,
          name: one.name,
          plainName: said(results, ({ plainName }) => plainName),
          small: results.map((result, i) => smallLine(result, tellings[i]!)),
          lines: lines(({ sentence, because }) => [sentence, ...(because ? [because] : [])]),
        },
      ],
      duty: undefined,
      after: [],
    },
    listBlock(
      'plan:title',
      'boxes',
      tellings,
      lines(({ steps }) => steps.map(({ text }) => text)),
    ),
    listBlock(
      'result.next',
      'lines',
      tellings,
      lines(({ next }) => next),
    ),
    whenBlock(sheet),
    ...partOf('get', 'bullets', results),
    ...partOf('cost', 'bullets', results),
    ...partOf('ask', 'boxes', results),
    ...partOf('bring', 'boxes', results),
    listBlock(
      'result.who',
      'lines',
      tellings,
      lines(({ who }) => who),
    ),
    listBlock(
      'result.would-change',
      'bullets',
      tellings,
      lines(({ changes }) => changes),
    ),
    ...partOf('refused', 'bullets', results),
    ...(answers[0]?.length ? [answersBlock(answers, tellings)] : []),
    listBlock(
      'result.sources',
      'small',
      tellings,
      one.sources.map(({ text, href }) => tellings.map(() => (href ? `${text}: ${href}` : text))),
    ),
    notesBlock(tellings),
  ]);
}

/** Its days, and the last day in the job, as a picture and in words. */
function whenBlock({ results, own, tellings }: OnSheet<ResultView>): SheetBlock {
  const lines = results.map(({ when }, i) => [
    ...when,
    ...dayFacts([], own, tellings[i]!).map(({ text }) => text),
  ]);
  return {
    ...listBlock('result.when', 'lines', tellings, sideBySide(lines)),
    picture: timelineView(
      results.map((result) => [result]),
      own,
      tellings,
    ),
  };
}

/** One part of a result as a list; nothing where the result has none. */
function partOf(id: Part, style: ListStyle, results: InEach<ResultView>): readonly SheetBlock[] {
  const parts = results.flatMap((result) => result.parts.find((part) => part.id === id) ?? []);
  if (parts.length === 0) return [];
  return [
    {
      kind: 'list',
      title: said(parts, ({ title }) => title),
      style,
      lines: sideBySide(parts.map(({ lines }) => lines)),
    },
  ];
}
