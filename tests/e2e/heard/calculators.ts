import { calculators, inputs } from '../../../flows/calculators.ts';
import type { Question } from '../../../src/language/questions.ts';
import { ifAny, within } from './lines.ts';
import { mistakes, choiceField, numberField } from './questions.ts';
import { inputIn, type Words } from './words.ts';

interface Standing {
  /** The heading that says how it counts. */
  readonly how: 'heading 2' | 'heading 3';
  /** Nothing was written, and it was sent. */
  readonly isEmpty?: boolean;
  /** What was written and counted with, by input. */
  readonly written?: Readonly<Record<string, string>>;
  /** What came out of it. */
  readonly results?: readonly string[];
}

/** What a calculator asks; what comes out is said at once, in the place kept for it. */
export function calculator(
  words: Words,
  id: keyof typeof calculators,
  { how, isEmpty = false, written = {}, results = [] }: Standing,
): readonly string[] {
  const asked = calculators[id].inputs.map((input) => ({
    question: inputs[input] as Question,
    texts: inputIn(words, input),
    value: written[input],
  }));
  const errors = asked.map(({ texts }) => texts.error ?? texts.errors!['empty']!);
  return [
    ...(isEmpty ? mistakes(words, errors) : []),
    ...asked.flatMap(({ question, texts, value }, i) =>
      question.kind === 'number'
        ? [
            `text: ${texts.title}`,
            ...numberField(words, texts, { value, error: isEmpty ? errors[i] : undefined }),
          ]
        : choiceField(words, texts, question, {
            chosen: value,
            error: isEmpty ? errors[i] : undefined,
          }),
    ),
    `button: ${words.calculator.count}`,
    ...within(
      'status',
      results.map((result) => `text: ${result}`),
    ),
    ifAny(`${how}: ${words.calculator.notes}`),
    `${how}: ${words.calculator.how}`,
  ];
}
