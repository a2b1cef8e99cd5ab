import { isFramed } from './framed.ts';

/** What one entry of the browser's history holds: never an answer. */
export interface Entry {
  /** The number of the question, from 0, in the run of the address; the open one where left out. */
  readonly position?: number;
  /** How many entries of ours lie below: 0 is where the person came in. */
  readonly depth: number;
  /** An answer is being changed: afterwards the page goes on where the run stands. */
  readonly changing?: true;
  /** The page was loaded anew here, since a part of it was gone. */
  readonly reloaded?: true;
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

/** Whether an entry is one of ours: a page of the same host may have written another. */
function isEntry(state: unknown): state is Entry {
  if (typeof state !== 'object' || state === null) return false;
  const { depth, position = 0 } = state as { readonly [Name in keyof Entry]?: unknown };
  return isCount(depth) && isCount(position);
}

/**
 * The entry where the browser stands; a new one is given its depth.
 * @param address takes the place of the present one, which leaves the history
 */
export function entryHere(depthBefore: number, address?: string): Entry {
  const state: unknown = history.state;
  const entry: Entry = isEntry(state) ? state : { depth: depthBefore + 1 };
  if (address !== undefined || entry !== state) replaceEntry(entry, address);
  if (isFramed()) trail[entry.depth] = { entry, address: location.href };
  return entry;
}

/**
 * Loads the page anew, and never twice in the same place: what did not help once goes on for ever.
 * @param address to be opened instead of the present one
 */
export function reloadOnce(address?: string): void {
  const state: unknown = history.state;
  if (!isEntry(state) || state.reloaded) return;
  replaceEntry({ ...state, reloaded: true });
  reload(address);
}

/**
 * Loads the page anew.
 * @param address to be opened instead of the present one
 */
export function reload(address?: string): void {
  history.replaceState(history.state, '', address);
  location.reload();
}

/** What each depth last held, in a frame: the history of the browser is not its own there. */
const trail: (Step | undefined)[] = [];

interface Step {
  readonly entry: Entry;
  readonly address: string;
}

/**
 * Steps back, where an entry of ours lies below. In a frame, the browser's history holds the steps of
 * the page around and of its other frames as well, and its last one may be theirs: there the place
 * before takes the place of the present one, and the history stays as it is.
 * @param otherwise does what the step would have done
 */
export function stepBack({ depth }: Entry, otherwise: () => void): void {
  if (!isFramed()) return depth === 0 ? otherwise() : history.back();
  const before = trail[depth - 1];
  if (!before) return otherwise();
  replaceEntry(before.entry, before.address);
  // As the browser tells it.
  dispatchEvent(new PopStateEvent('popstate', { state: before.entry }));
}

/** Steps on, within the address where none is given. */
export function pushEntry(entry: Entry, address?: string): void {
  history.pushState(entry, '', address);
}

/** Puts another entry in the place of the present one, within the address where none is given. */
export function replaceEntry(entry: Entry, address?: string): void {
  history.replaceState(entry, '', address);
}

/** Writes another address over the present one; the entry stays what it is. */
export function replaceAddress(address: string): void {
  history.replaceState(history.state, '', address);
}

/** Follows a link within the guide. */
export function follow(hash: string): void {
  location.hash = hash;
}
