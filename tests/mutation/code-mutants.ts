// Which places in the code can be changed, as Stryker sees them, and a sample of them.
import { readFileSync, readdirSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Random } from '../independent-reading/random.ts';

/** The rooms in which a fault is felt by a person, and hardly seen on a page. */
export const ROOMS = ['engine', 'language', 'take-along', 'text'] as const;

/** A list of keys that a tool writes: there is nothing in it to break. */
const WRITTEN_BY_TOOLS = 'danish-keys.ts';

const silent = () => undefined;
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** The code of a room. */
export const filesOf = (room: string): readonly string[] =>
  readdirSync(`src/${room}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && file !== WRITTEN_BY_TOOLS)
    .map((file) => `src/${room}/${file}`);

/** What Vite reads while it builds must stand there as it is: changed, nothing would run, so nothing could notice. */
const readWhileBuilding = {
  shouldIgnore: (path: { isCallExpression?: () => boolean }): string | undefined =>
    path.isCallExpression?.() && /^import\.meta\.glob\b/.test(String(path))
      ? 'read by Vite while it builds'
      : undefined,
};

/** A stretch of code: from a line and column to another, lines counted from 0. */
interface Place {
  readonly fileName: string;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
}

/** What lies inside a drawn place is changed as well: a whole function would fill the sample. */
const MOST_WITHIN = 3;

/** Each place of some files in which Stryker would plant a fault, as it wants the place told. */
export async function placesIn(files: readonly string[]): Promise<readonly string[]> {
  const { mutants } = await new Instrumenter(logger).instrument(
    files.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [readWhileBuilding] },
  );
  const places = new Map(
    mutants.filter(({ status }) => status !== 'Ignored').map((place) => [told(place), place]),
  );
  const all = [...places.values()];
  return [...places]
    .filter(([, place]) => all.filter((other) => isWithin(other, place)).length <= MOST_WITHIN + 1)
    .map(([name]) => name);
}

/** As Stryker is told of a place: there lines are counted from 1. */
const told = ({ fileName, location: { start, end } }: Place): string =>
  `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;

const isWithin = (inner: Place, outer: Place): boolean =>
  inner.fileName === outer.fileName &&
  !isBefore(inner.location.start, outer.location.start) &&
  !isBefore(outer.location.end, inner.location.end);

const isBefore = (one: Place['location']['start'], other: Place['location']['start']): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column);

/** So many of some things, each as likely as the others; all of them where there are no more. */
export function sampleOf<One>(all: readonly One[], size: number, random: Random): readonly One[] {
  const left = [...all];
  return Array.from({ length: Math.min(size, left.length) }, () => {
    const [drawn] = left.splice(Math.floor(random() * left.length), 1);
    return drawn!;
  });
}
