import type { Day } from '../../language/day.ts';
import { addressesIn, type Cited } from './addresses.ts';
import { asks, isWithoutNetwork, reportLines, standingsOf } from './report.ts';
import { round, type RoundManners } from './round.ts';
import { watchedAfter, type Watched } from './watched.ts';

/** What is watched, and what is to be done. */
interface Task {
  readonly cited: Cited;
  readonly watched: Watched;
  readonly today: Day;
  /** Addresses that somebody has just read; where left out, all are looked at and told of. */
  readonly read: readonly string[] | undefined;
}

/** What is printed, how it ended, and what is kept where something was read. */
interface Told {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1 | 2;
  readonly watched?: Watched;
}

/** Looks at all that is cited and tells of it, or notes what was read. */
export async function watch(task: Task, manners: RoundManners): Promise<Told> {
  if (task.read) return await noteRead(task, task.read, manners);
  const addresses = addressesIn(task.cited);
  const found = await round(
    addresses.map(({ address }) => address),
    manners,
  );
  if (isWithoutNetwork(found))
    return {
      lines: [
        'watch: no host was found by its name: there is no network here, so nothing is said.',
      ],
      exitCode: 2,
    };
  const standings = standingsOf(addresses, found, task.watched);
  return { lines: reportLines(standings, task.today), exitCode: asks(standings) ? 1 : 0 };
}

/** Notes what pages say that somebody has just read; a page that is not there was not read. */
async function noteRead(
  { cited, watched, today }: Task,
  read: readonly string[],
  manners: RoundManners,
): Promise<Told> {
  const all = addressesIn(cited).map(({ address }) => address);
  const known = read.filter((address) => all.includes(address));
  const found = await round(known, manners);
  const digests = new Map<string, string>();
  const lines = read.map((address) => {
    const one = found.get(address);
    if (!one) return `watch: "${address}" is cited nowhere.`;
    if ('why' in one) return `watch: ${address} is ${one.kind} (${one.why}): nothing is noted.`;
    digests.set(address, one.digest);
    return `watch: ${address} is noted as read on ${today}`;
  });
  if (read.length === 0) lines.push('watch: name the addresses that were read.');
  return {
    lines,
    exitCode: digests.size === read.length && read.length > 0 ? 0 : 1,
    watched: watchedAfter(watched, all, digests, today),
  };
}
