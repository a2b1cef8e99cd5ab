import { isOpen } from '../language/flow.ts';
import type { AboutView } from './about-view.ts';
import type { CalculatorView } from './calculator-view.ts';
import type { EmployerSheetView } from './employer-view.ts';
import type { QuestionView, ResultView, TitledLines } from './view-types.ts';

/*
 * The texts that stand on a page, in the order in which they are read: for who measures or prints what
 * the page says. Official names and sources are left out, since nobody can word them otherwise.
 */

const titled = (all: readonly TitledLines[]): readonly string[] =>
  all.flatMap(({ title, lines }) => [title, ...lines]);

export const textsOfQuestion = (view: QuestionView): readonly string[] => [
  view.title,
  view.help,
  ...(view.kind === 'choice'
    ? view.groups.flatMap(({ heading, options }) => [
        ...(heading === undefined ? [] : [heading]),
        ...options.flatMap(({ label, hint }) => (hint === undefined ? [label] : [label, hint])),
      ])
    : view.fromDay
      ? [view.fromDay.legend, view.fromDay.help]
      : []),
  ...view.terms.flatMap(({ question, answer }) => [question, answer]),
];

const headOf = ({ plainName, sentence, why }: ResultView): readonly string[] => [
  plainName,
  sentence,
  ...(why.intro === undefined ? [] : [why.intro]),
  ...why.reasons,
];

/** A result among many. */
export const textsOfCard = (view: ResultView): readonly string[] => [
  ...headOf(view),
  ...titled(view.onCard),
  ...(isOpen(view.verdict) ? view.who.slice(0, 1) : []),
];

/** A result on a page of its own. */
export const textsOfResult = (view: ResultView): readonly string[] => [
  view.verdictWord,
  ...headOf(view),
  ...view.changes,
  ...view.when,
  ...view.next,
  ...titled(view.parts),
  ...view.who,
  view.what,
];

export const textsOfAbout = ({ plainName, what, who, parts, decides, doors }: AboutView) => [
  plainName,
  what,
  who.intro,
  ...who.answers,
  ...titled(parts),
  ...decides,
  ...doors.map(({ text }) => text),
];

export const textsOfCalculator = ({ title, what, inputs, notes, formula }: CalculatorView) => [
  title,
  what,
  ...inputs.flatMap(textsOfQuestion),
  formula,
  ...notes,
];

export const textsOfEmployerSheet = ({ schemes, notes }: EmployerSheetView) => [
  ...schemes.flatMap(({ plainName, gain, parts }) => [plainName, gain, ...titled(parts)]),
  ...notes.map(({ text }) => text),
];
