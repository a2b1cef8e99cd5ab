import type { Day } from '../language/day.ts';
import type { Goal } from '../language/goals.ts';
import type { Facts } from '../language/questions.ts';

/** What a person is told of the link that their answers came from. */
export interface LinkReport {
  /** The day it was made, where it can be read. */
  readonly made?: Day;
  /** The edition of the rules it was made with, where it can be read. */
  readonly edition?: number;
  /** Nothing was cut or changed on the way. */
  readonly isWhole: boolean;
  /** Made by a guide of a form that this one knows; nothing could be read of another. */
  readonly isKnownVersion: boolean;
  /** Questions that are asked again: their answer could not be read, or they ask something else now. */
  readonly unread: readonly string[];
  /** Questions that are asked again since time has moved their answer, and it matters. */
  readonly moved: readonly string[];
}

/** A link's answers, ready to go on with. */
export interface OpenedLink {
  readonly run: string;
  /** The address that takes the place of the link's. */
  readonly address: string;
  /** The answers that still hold. */
  readonly answers: Facts;
  /** Those that time has moved: offered as first values, and asked again. */
  readonly offered: Facts;
  /** What the person wants, where the link says it. */
  readonly goal: Goal | undefined;
  readonly report: LinkReport;
}
