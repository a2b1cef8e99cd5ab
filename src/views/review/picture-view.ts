import type { RowView } from './review-view.ts';

/** The answers that can be pressed in the picture. */
export type AnswersView =
  | {
      readonly kind: 'choice';
      readonly options: readonly {
        readonly answer: string;
        readonly label: string;
        readonly isGiven: boolean;
      }[];
    }
  | {
      readonly kind: 'number';
      readonly from: number;
      readonly to: number;
      readonly step: number;
      readonly unit: string;
      readonly given: number | undefined;
    };

/** What a lane shows of those who come to it. Shares are of all who are left, from 0 to 1. */
interface Lane {
  readonly before: number;
  /** The share that comes to it. */
  readonly width: number;
}

/** Where the table first reads a question. */
export interface QuestionLane extends Lane {
  readonly kind: 'question';
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly answers: AnswersView;
}

/** A row of the table of the day. */
export interface RowLane extends Lane {
  readonly kind: 'row';
  readonly row: RowView;
  readonly fits: number;
  /** The shares that leave for the outcome, and that go on to the next row. */
  readonly branch: number;
  readonly below: number;
  readonly counted: string;
  /** Whether it can still fit, with the answers that were pressed. */
  readonly isInReach: boolean;
  /** That it cannot, in words; empty where it can. */
  readonly out: string;
}

export type LaneView = QuestionLane | RowLane;

/** The picture of a table, which is read from the top like the table. */
export interface PictureView {
  readonly lanes: readonly LaneView[];
  /** How many people are drawn. */
  readonly help: string;
  /** How many of the people are left with the answers pressed. */
  readonly left: string;
  readonly unanswered: string;
  /** Which rows remain; empty while nothing is pressed. */
  readonly remains: string;
}
