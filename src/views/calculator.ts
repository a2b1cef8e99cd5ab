import { hasOwn } from '../language/has-own.ts';
import { calculators, inputs } from '../../flows/calculators.ts';
import { calculate, figuresOfDay, type FigureOfDay } from '../engine/calculate.ts';
import type { Calculator } from '../language/calculators.ts';
import { isOpen } from '../language/flow.ts';
import { isFor } from '../language/points.ts';
import type { Facts } from '../language/questions.ts';
import { rules } from '../rules/rules.ts';
import { figureText } from '../text/figure-plugs.ts';
import { formatDay, formatKroner, formatNumber, formatUngrouped } from '../text/format.ts';
import type { CalculatorView, FigureView } from './calculator-view.ts';
import type { QuestionView, ResultView } from './view-types.ts';
import { fieldView } from './question.ts';
import type { Telling } from './telling.ts';
import { linkTo, sourceView } from './words.ts';

export type CalculatorId = keyof typeof calculators;

export const isCalculator = (id: string): id is CalculatorId => hasOwn(calculators, id);

/** The calculators whose numbers can matter to a result. */
export const calculatorsOf = (
  { scheme, outcome, verdict, groups }: ResultView,
  facts: Facts,
): readonly CalculatorId[] =>
  Object.keys(calculators)
    .filter(isCalculator)
    .filter((id) => {
      const { scheme: of, for: names, notFor = {} }: Calculator = calculators[id];
      const matters = isFor(names, outcome, { groups }) ?? isOpen(verdict);
      const isRuledOut = Object.entries(notFor).some(([question, answers]) =>
        answers.includes(String(facts[question])),
      );
      return of === scheme && matters && !isRuledOut;
    });

/**
 * A calculator in the words of a language, on a day.
 * @param kept numbers that the person has given already
 */
export function calculatorView(id: CalculatorId, telling: Telling, kept: Facts): CalculatorView {
  const calculator: Calculator = calculators[id];
  const { t, on, figures: plugs } = telling;
  const used = figuresOfDay(calculator, { on, figures: rules.figures });
  return {
    id,
    title: t(`calculators:${id}.title`),
    what: t(`calculators:${id}.what`, plugs),
    inputs: calculators[id].inputs.map((input) => inputView(input, telling, kept)),
    unknown: used.filter(({ entry }) => !entry).map((figure) => figureView(figure, telling)),
    notes: Object.keys(calculator.notes).map((note) => t(`calculators:${id}.notes.${note}`, plugs)),
    formula: t(`calculators:${id}.formula`, plugs),
    figures: used.map((figure) => figureView(figure, telling)),
    scheme: linkTo(calculator.scheme, t),
  };
}

const inputView = (input: keyof typeof inputs, telling: Telling, kept: Facts): QuestionView =>
  fieldView(input, inputs[input], `calculators:inputs.${input}`, telling, { facts: kept, kept });

function figureView({ id, figure, entry }: FigureOfDay, { on, language, t }: Telling): FigureView {
  const label = t(`calculators:figures.${id}`);
  const value = figureText(figure, { on, language, t });
  if (!entry) return { text: t('calculator-page:figure.unknown', { label, value }) };
  const date = formatDay(entry.from, language);
  return {
    text: t('calculator-page:figure.known', { label, value, date }),
    source: sourceView(entry.source, t),
  };
}

/** What came out, a sentence each; last, that nobody has verified a figure, where that is so. */
export function resultsOf(id: CalculatorId, written: Facts, telling: Telling): readonly string[] {
  const calculator: Calculator = calculators[id];
  const { t, on, language } = telling;
  const day = { on, figures: rules.figures };
  const said = calculate(calculator, written, day).map(({ id: result, value }) => {
    const { unit } = calculator.results[result]!;
    const number = unit === 'kr' ? formatKroner(value, language) : formatNumber(value, language);
    const amount = t(`calculator-page:unit.${unit}`, { count: value, value: number });
    return t(`calculators:${id}.results.${result}`, { ...telling.figures, value: amount });
  });
  const isDoubtful = figuresOfDay(calculator, day).some(({ entry }) => entry?.unverified);
  return isDoubtful ? [...said, t('calculator-page:unverified')] : said;
}

/** What stands in the fields at first: numbers that the person has given already. */
export const firstWritten = ({ inputs: fields }: CalculatorView, language: string) =>
  Object.fromEntries(
    fields.flatMap(({ id, chosen }) =>
      typeof chosen === 'number' ? [[id, formatUngrouped(chosen, language)]] : [],
    ),
  );
