/** One line of the table. A line without a goal only tells. */
export interface Row {
  readonly name: string;
  readonly measured: string;
  readonly goal?: string;
  readonly isOver?: boolean;
  /** Whether being over ends the run with exit code 1. Never for a time. */
  readonly mustHold?: boolean;
}

/** A row held against the most it may be. */
export function heldTo(
  most: number,
  value: number,
  { name, unit, mustHold = false }: { name: string; unit: Unit; mustHold?: boolean },
): Row {
  const written = UNITS[unit];
  return {
    name,
    measured: written(value),
    goal: `at most ${written(most)}`,
    isOver: value > most,
    mustHold,
  };
}

/** A row held against the least it may be. */
export function atLeast(
  least: number,
  value: number,
  { name, unit }: { name: string; unit: Unit },
): Row {
  const written = UNITS[unit];
  return {
    name,
    measured: written(value),
    goal: `at least ${written(least)}`,
    isOver: value < least,
  };
}

const grouped = (value: number): string => Math.round(value).toLocaleString('en-US');

const UNITS = {
  questions: (value: number) => `${value}`,
  bytes: (value: number) => `${grouped(value)} bytes`,
  ms: (value: number) => `${value < 10 ? value.toFixed(1) : grouped(value)} ms`,
  seconds: (value: number) => `${value.toFixed(1)} s`,
  'cases a second': (value: number) => grouped(value),
  'a second': (value: number) => `${grouped(value)} a second`,
  'of 100': (value: number) => `${value} of 100`,
  times: (value: number) => `${value.toFixed(2)} times`,
};

type Unit = keyof typeof UNITS;

/** A row that is held against nothing. */
export const told = (name: string, unit: Unit, value: number): Row => ({
  name,
  measured: UNITS[unit](value),
});

/** The rows under a heading, in columns. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ name, measured, goal = '', isOver }) => [
    name,
    measured,
    goal,
    goal === '' ? '' : isOver ? 'missed' : 'ok',
  ]);
  const heading = ['', 'measured', 'goal', ''];
  const widths = heading.map((_, column) =>
    Math.max(...[heading, ...cells].map((cell) => cell[column]?.length ?? 0)),
  );
  const line = (cell: readonly string[]): string =>
    cell
      .map((text, column) =>
        column === 1 ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
      )
      .join('   ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('   ');
  return [line(heading), rule, ...cells.map(line)].join('\n');
}

/** The value below which so many of 100 lie, or at which they stand. */
export function percentile(values: readonly number[], of100: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil((of100 / 100) * sorted.length) - 1)];
  if (found === undefined) throw new Error('percentile: nothing was measured');
  return found;
}

export const middle = (values: readonly number[]): number => percentile(values, 50);
