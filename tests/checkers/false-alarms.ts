import type { Fault } from './fault.ts';

/** What a checker calls a fault and is none, wherever it says so. */
export interface FalseAlarm {
  readonly checker: Fault['checker'];
  readonly rule: RegExp;
  /** The beginning of the element, and what is said of it. */
  readonly at: RegExp;
  /** Why it is none: somebody looked. */
  readonly why: string;
}

export const falseAlarms: readonly FalseAlarm[] = [];
