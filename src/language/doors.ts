import type { Seen } from './seen.ts';

/**
 * What a reader does there: look in a list · fill a form in · apply or sign up · ask somebody · read on.
 * In the order in which a reader needs them.
 */
export const DOOR_KINDS = ['list', 'form', 'apply', 'ask', 'read'] as const;

export type DoorKind = (typeof DOOR_KINDS)[number];

/** A page of somebody else's where a reader acts, or reads on. Its plain name is `doors:names.<id>`. */
export interface Door extends Seen {
  readonly id: string;
  readonly kind: DoorKind;
  /** Schemes by id, and topics. */
  readonly serves: readonly string[];
  readonly address: string;
  /** Kept by no authority: there since no authority's page of the kind was seen. */
  readonly isPrivate?: true;
}

export interface Doors {
  /** What a door may serve besides schemes. */
  readonly topics: readonly string[];
  readonly list: readonly Door[];
  /** Schemes that people can still get, and to which no door was seen. */
  readonly without: readonly string[];
}

export function defineDoors<const D extends Doors>(doors: D): D {
  return doors;
}
