import type { LinkOrText, QuestionView, SchemeLinkView } from './view-types.ts';

/** A figure that a calculator counts with. */
export interface FigureView {
  /** "Kr. for en km: 1,14. Gælder fra 1. januar 2026."; or that it is not known for the day. */
  readonly text: string;
  /** None on a day without a value. */
  readonly source?: LinkOrText;
}

/** A calculator in the words of a language. */
export interface CalculatorView {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly inputs: readonly QuestionView[];
  /** The figures without a value on the day; while there is one, nothing is asked or counted. */
  readonly unknown: readonly FigureView[];
  readonly notes: readonly string[];
  readonly formula: string;
  readonly figures: readonly FigureView[];
  readonly scheme: SchemeLinkView;
}
