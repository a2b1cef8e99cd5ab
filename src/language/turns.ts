import { addDays, type Day } from './day.ts';
import type { EmployerScheme } from './employer.ts';
import type { Figures } from './figures.ts';
import { nameOfRow, type Flow } from './flow.ts';
import type { PointsOfScheme } from './points.ts';
import { optionsOf, type Questions } from './questions.ts';
import type { Schemes } from './schemes.ts';

/** All that holds for a time. */
export interface Dated {
  readonly flows: readonly Flow[];
  readonly points: readonly PointsOfScheme[];
  readonly figures: Figures;
  readonly questions: Questions;
  readonly schemes: Schemes;
  readonly employerSheet: readonly EmployerScheme[];
}

/** What can begin or end: `line` one of those that firms are told. */
export type Turning = 'row' | 'point' | 'figure' | 'answer' | 'scheme' | 'line';

/** That something begins on a day, or ended the day before it. */
export interface Turn {
  /** The first day on which it is otherwise. */
  readonly day: Day;
  readonly edge: 'begins' | 'ends';
  readonly of: Turning;
  /** The scheme; of an answer, its question. */
  readonly in: string;
  /** A row by its number, a figure by its whole name, all else by its id. */
  readonly id: string;
  /** Where in the project it stands. */
  readonly where: string;
}

/** Each day on which something begins, or ended the day before, in the order of the files. */
export const turnsIn = (dated: Dated): readonly Turn[] => [
  ...dated.flows.flatMap(({ scheme, rows }) =>
    rows.flatMap((row) =>
      edgesOf(row, 'row', scheme, row.number ?? '', `flows/${scheme}/flow.ts, ${nameOfRow(row)}`),
    ),
  ),
  ...dated.points.flatMap(({ scheme, points }) =>
    points.flatMap((point) =>
      edgesOf(point, 'point', scheme, point.id, `flows/${scheme}/points.ts, "${point.id}"`),
    ),
  ),
  ...figureTurns(dated.figures),
  ...answerTurns(dated.questions),
  ...Object.entries(dated.schemes).flatMap(([id, { inForce }]) =>
    edgesOf(inForce, 'scheme', id, id, `flows/${id}/scheme.ts`),
  ),
  ...dated.employerSheet.flatMap(({ scheme, points }) =>
    points.flatMap((line) =>
      edgesOf(line, 'line', scheme, line.id, `flows/employer.ts, scheme "${scheme}", "${line.id}"`),
    ),
  ),
];

/** A value begins; where none is known from a day on, the figure ends. */
const figureTurns = (figures: Figures): readonly Turn[] =>
  Object.entries(figures).flatMap(([id, { entries }]) =>
    entries.map(({ from, value }): Turn => ({
      day: from,
      edge: value === 'none' ? 'ends' : 'begins',
      of: 'figure',
      in: '',
      id,
      where: `flows/figures, "${id}"`,
    })),
  );

const answerTurns = (questions: Questions): readonly Turn[] =>
  Object.entries(questions).flatMap(([question, definition]) =>
    Object.entries(optionsOf(definition) ?? {}).flatMap(([id, option]) =>
      edgesOf(option, 'answer', question, id, `flows/questions.ts, "${question}", answer "${id}"`),
    ),
  );

function edgesOf(
  { from, until }: { readonly from?: Day; readonly until?: Day },
  of: Turning,
  within: string,
  id: string,
  where: string,
): readonly Turn[] {
  const what = { of, in: within, id, where };
  return [
    ...(from === undefined ? [] : [{ ...what, day: from, edge: 'begins' as const }]),
    ...(until === undefined ? [] : [{ ...what, day: addDays(until, 1), edge: 'ends' as const }]),
  ];
}
