import type { Verdict } from '../../language/flow.ts';
import type { PartView } from '../view-types.ts';

/** What a result tells an invented person on their day. */
export interface ToldView {
  readonly says: string;
  readonly next: string;
  readonly parts: readonly Pick<PartView, 'id' | 'title' | 'lines'>[];
}

/** An invented person, what they get, and what they are told. */
export interface PersonaView {
  /** In Danish, as they were invented. */
  readonly who: string;
  readonly on: string;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly gets: {
    readonly outcome: string | undefined;
    readonly verdict: Verdict | undefined;
    readonly text: string;
    /** The number of the row that gives it; none where the overview stops or asks. */
    readonly row: string | undefined;
  };
  /** What they would get on the day that is shown, where that is another; empty where it is not. */
  readonly otherwise: string;
  /** Put into words when it is looked at. */
  readonly told: () => ToldView | undefined;
}
