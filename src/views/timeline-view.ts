import type { DayFact } from './day-facts.ts';
import type { Said } from './sheet-view.ts';

/** A stretch of a window; where it lies is told in hundredths of the whole line. */
export interface TimeSpan {
  /**
   * `not-yet` before it opens · `open` one can begin · `closing` one can still begin, or be finished, but
   * not for long · `under-way` it is too late to begin, and what has begun must be finished.
   */
  readonly kind: 'not-yet' | 'open' | 'closing' | 'under-way';
  readonly from: number;
  readonly to: number;
}

/** A day on the line, in hundredths of it. */
export interface TimeMark {
  readonly kind: DayFact['kind'];
  readonly at: number;
  readonly day: Said;
}

export interface TimelineRow {
  /** The scheme; of a day of the person's own, its kind. */
  readonly id: string;
  readonly label: Said;
  readonly spans: readonly TimeSpan[];
  readonly marks: readonly TimeMark[];
}

/** A picture of time: one line from the day of the guide to the last date, a row for each window. */
export interface TimelineView {
  /** What stands at its two ends. */
  readonly from: Said;
  readonly until: Said;
  readonly rows: readonly TimelineRow[];
  /** The same days as sentences, one for each mark. */
  readonly facts: readonly Said[];
  /** What the days rest on, where they rest on something. */
  readonly assumes: Said | undefined;
}
