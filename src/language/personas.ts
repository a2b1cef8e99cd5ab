import type { Day } from './day.ts';
import type { DraftMark } from './drafts.ts';
import type { Mode } from './flow.ts';
import type { Part } from './points.ts';
import type { Facts } from './questions.ts';
import type { Cite } from './sources.ts';

/** An invented person, what they say on a day, and the outcome they must get: a lawyer can sign it. */
export interface Persona extends DraftMark {
  readonly who: string;
  readonly on: Day;
  /** The scheme's own run where left out. */
  readonly mode?: Mode;
  readonly answers: Facts;
  readonly gets: string;
  readonly told?: Told;
}

/**
 * What a person must be told, and must not: written from the paragraph and the person alone, by
 * somebody who had not read the result. A pattern is a regular expression over one Danish sentence,
 * step or point, whatever its case.
 */
export interface Told {
  /** The paragraphs that it is written from. */
  readonly basis: readonly Cite[];
  /** The act that comes first; it matches all of these. */
  readonly first?: readonly string[];
  readonly notFirst?: readonly string[];
  /** Each matches a line of that kind: until when; who decides or is asked; what one must. */
  readonly when?: readonly string[];
  readonly who?: readonly string[];
  readonly duties?: readonly string[];
  /** Each matches some line of the result, and some line of none. */
  readonly says?: readonly string[];
  readonly never?: readonly string[];
  /** Points by their ids: those that are said, under the part where they belong, and those that are not. */
  readonly points?: Readonly<Partial<Record<Part | 'who', readonly string[]>>>;
  readonly notPoints?: readonly string[];
  /** The schemes to turn to instead, all of them. */
  readonly instead?: readonly string[];
}

export interface PersonasOfScheme {
  readonly scheme: string;
  readonly personas: readonly Persona[];
}

export function definePersonas(scheme: string, personas: readonly Persona[]): PersonasOfScheme {
  return { scheme, personas };
}
