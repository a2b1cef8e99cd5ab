import type { Condition } from './conditions.ts';
import type { Answer } from './questions.ts';

/** Where the page's overview asks a question more, or one less, than its tables do. */
export interface Departures {
  readonly asksAlso: readonly AskedAlso[];
  readonly passesOver: readonly PassedOver[];
}

/** A question that the overview's tables stop before, and that is asked all the same. */
interface AskedAlso {
  readonly question: string;
  /** Whom it is asked. */
  readonly if: readonly Condition[];
  /** The schemes of which none is called a right before it is answered. */
  readonly beforeRightTo: readonly string[];
}

/** A question that one table waits for, and that is not asked where no true answer can open the scheme. */
interface PassedOver {
  readonly scheme: string;
  readonly question: string;
  readonly if: readonly Condition[];
  /** The answer that leads furthest: where even that ends in a no, nobody is asked. */
  readonly taken: Answer;
  /** Whoever has been out of work for so many weeks left the job at least as many days ago. */
  readonly since: { readonly days: string; readonly weeks: string };
}

/** Nothing more and nothing less than the tables ask. */
export const NO_DEPARTURES: Departures = { asksAlso: [], passesOver: [] };

export const defineDepartures = (departures: Departures): Departures => departures;
