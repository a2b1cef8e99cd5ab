import { daysBetween, type Day } from '../../language/day.ts';
import type { Address } from './addresses.ts';
import { NO_SUCH_HOST, type Found } from './look.ts';
import type { Watched } from './watched.ts';

/** How an address stands, the worst first. */
export const STATES = [
  'gone',
  'moved',
  'changed',
  'unreachable',
  'never watched',
  'there',
] as const;
export type State = (typeof STATES)[number];

/** What somebody must do something about; the others may pass, or wait for a first reading. */
const ASKS: readonly State[] = ['gone', 'moved', 'changed'];

/** An address, how it stands, and how old its reading is. */
export interface Standing {
  readonly address: Address;
  readonly state: State;
  /** To where, or why. */
  readonly more: string;
  /** The day somebody last read it, by the project or by the lock. */
  readonly readOn: Day | undefined;
}

/** How each address stands, the worst first, and of one state what was read longest ago. */
export const standingsOf = (
  addresses: readonly Address[],
  found: ReadonlyMap<string, Found>,
  watched: Watched,
): readonly Standing[] =>
  addresses
    .map((address) => standingOf(address, found.get(address.address)!, watched))
    .toSorted(
      (one, other) =>
        STATES.indexOf(one.state) - STATES.indexOf(other.state) ||
        (one.readOn ?? '').localeCompare(other.readOn ?? ''),
    );

function standingOf(address: Address, found: Found, watched: Watched): Standing {
  const last = watched[address.address];
  const days = [last?.on, address.readOn].filter((day) => day !== undefined);
  const more = 'why' in found ? found.why : 'to' in found ? `to ${found.to}` : '';
  return { address, state: stateOf(found, last), more, readOn: days.toSorted().pop() };
}

function stateOf(found: Found, last: Watched[string] | undefined): State {
  if (found.kind !== 'there') return found.kind;
  if (!last) return 'never watched';
  return last.digest === found.digest ? 'there' : 'changed';
}

/** Where no host at all has a name, there is no network here, and nothing can be said. */
export const isWithoutNetwork = (found: ReadonlyMap<string, Found>): boolean =>
  [...found.values()].every((one) => 'why' in one && one.why === NO_SUCH_HOST);

/** Whether somebody must do something. */
export const asks = (standings: readonly Standing[]): boolean =>
  standings.some(({ state }) => ASKS.includes(state));

/** How many stand how; then each address with where it is cited and how old its reading is. */
export const reportLines = (standings: readonly Standing[], today: Day): readonly string[] => [
  ...STATES.map((state) => `${state.padEnd(14)}${count(standings, state)}`),
  '',
  ...standings.flatMap(({ address: { address, citedIn }, state, more, readOn }) => [
    `${state}: ${address}${more && ` (${more})`}`,
    `    ${readText(readOn, today)}; ${citedIn.join('; ')}`,
  ]),
];

const count = (standings: readonly Standing[], state: State): string =>
  String(standings.filter((one) => one.state === state).length).padStart(4);

const readText = (readOn: Day | undefined, today: Day): string =>
  readOn === undefined
    ? 'read by nobody'
    : `read on ${readOn}, ${daysBetween(readOn, today)} days ago`;
