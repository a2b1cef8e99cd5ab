import { nameOfRow, type Flow } from '../../language/flow.ts';
import type { Cite } from '../../language/sources.ts';
import { dangling } from './ids.ts';
import type { Fault } from './fault.ts';
import { fileOf, type World } from './world.ts';

const NUMBER = /^([1-9]\d*)([a-z]?)$/;

/** The rows of each table: numbered as a lawyer cites them, each with where it stands in the law. */
export const checkRows = (world: World): readonly Fault[] =>
  world.flows.flatMap((flow) => [...checkNumbers(flow), ...checkSources(flow, world)]);

/**
 * Numbers rise from the top; one with a letter stands below the row that it was put in after. The
 * overview stops in one place at the most, since its row is known by that alone.
 */
function checkNumbers(flow: Flow): readonly Fault[] {
  let before = '0';
  let stops = 0;
  return flow.rows.flatMap((row, i): Fault[] => {
    const fault = (what: string, todo: string): Fault[] => [
      { kind: 'row-number', where: `${fileOf(flow)}, the row at place ${i + 1}`, what, todo },
    ];
    if (row.number === undefined && row.only === 'overview') {
      stops += 1;
      return stops === 1 ? [] : fault('is a second place where the overview stops', 'Keep one.');
    }
    if (row.number !== undefined && follows(row.number, before)) {
      before = row.number;
      return [];
    }
    return fault(
      row.number === undefined
        ? 'has no number'
        : `has the number "${row.number}", which does not follow ${before}`,
      'Give it the next number; one put in later has the number above it and a letter: 5a.',
    );
  });
}

/** `6` and `5a` follow `5`; `5b` and `6` follow `5a`. */
function follows(number: string, before: string): boolean {
  const [, digits, letter] = NUMBER.exec(number) ?? [];
  const [, digitsBefore = '0', letterBefore = ''] = NUMBER.exec(before) ?? [];
  if (letter === '') return Number(digits) === Number(digitsBefore) + 1;
  const isFirst = letterBefore === '' && letter === 'a';
  const isAfter = letter?.charCodeAt(0) === letterBefore.charCodeAt(0) + 1;
  return digitsBefore !== '0' && digits === digitsBefore && (isFirst || isAfter);
}

function checkSources(flow: Flow, world: World): readonly Fault[] {
  const rows = flow.rows.map((row) => ({ where: nameOfRow(row), ...row }));
  const outcomes = Object.entries(flow.outcomes).map(([id, outcome]) => ({
    where: `outcome "${id}"`,
    ...outcome,
  }));
  return [
    ...rows
      .filter(({ source }) => !isSaid(source))
      .map(({ where }) => ({
        kind: 'source-missing',
        where: `${fileOf(flow)}, ${where}`,
        what: 'has no source',
        todo: "Say where it stands: source: cite('lbk-280-2024', '§ 48, stk. 2').",
      })),
    ...[...rows, ...outcomes].flatMap(({ where, source }) =>
      source === undefined || Object.hasOwn(world.sources, source.source)
        ? []
        : [
            dangling(
              `${fileOf(flow)}, ${where}`,
              `cites "${source.source}", which`,
              source.source,
              Object.keys(world.sources),
            ),
          ],
    ),
  ];
}

/** A flow comes from a file that a person writes: its type may have been silenced. */
const isSaid = (source: Cite | undefined): boolean => source !== undefined;
