import type { Day } from './day.ts';
import type { EmployerPart } from './employer.ts';
import type { Cite } from './sources.ts';

/**
 * An invented firm, and what it must be told on a day: by scheme and part, patterns (regular expressions
 * over one Danish line, whatever its case), written from the paragraph by somebody who had not read
 * the sheet.
 */
export interface Firm {
  readonly who: string;
  readonly on: Day;
  readonly basis: readonly Cite[];
  readonly told: Readonly<
    Record<string, Readonly<Partial<Record<EmployerPart, readonly string[]>>>>
  >;
}

export function defineFirms(firms: readonly Firm[]): readonly Firm[] {
  return firms;
}
