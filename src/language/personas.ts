import type { Day } from './day.ts';
import type { Mode } from './flow.ts';
import type { Facts } from './questions.ts';

/** An invented person, what they say on a day, and the outcome they must get: a lawyer can sign it. */
export interface Persona {
  readonly who: string;
  readonly on: Day;
  /** The scheme's own run where left out. */
  readonly mode?: Mode;
  readonly answers: Facts;
  readonly gets: string;
}

export interface PersonasOfScheme {
  readonly scheme: string;
  readonly personas: readonly Persona[];
}

export function definePersonas(scheme: string, personas: readonly Persona[]): PersonasOfScheme {
  return { scheme, personas };
}
