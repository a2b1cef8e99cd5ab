import type { Contact } from '../language/points.ts';
import type { LinkView } from './view-types.ts';

/** A scheme that an errand serves. */
export interface ServedView {
  readonly scheme: string;
  /** In plain words. */
  readonly name: string;
  /** What there is to do for it with this contact. */
  readonly step: string;
}

/** One call, meeting or thing to look up; it may serve many schemes. */
export interface ErrandView {
  /** With whom: an id, so that a sign can stand beside the word. */
  readonly contact: Contact;
  /** "Din a-kasse". */
  readonly who: string;
  /** "Du kan begynde fra 15. december 2026." */
  readonly by: string | undefined;
  /** What to do there: the first act, and where that is not what the person wants, the first that is. */
  readonly acts: readonly ServedView[];
  /** What else the same call serves. */
  readonly also: readonly ServedView[];
  /** Where it is done, as far as an address or a telephone number is known. */
  readonly doors: readonly LinkView[];
}

/** A part of the plan further on, under a heading of its own. */
export interface LaterView {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface PlanView {
  /** Some of the addresses were seen on public pages, and nobody has tried them. */
  readonly hasUntriedDoors: boolean;
  /** What comes first, at most three. */
  readonly first: readonly ErrandView[];
  /** The rest, in the order in which it comes: made when it is asked for. */
  readonly later: () => readonly LaterView[];
}
