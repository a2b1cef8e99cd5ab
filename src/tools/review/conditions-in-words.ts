import type { Comparison, Condition, Quantity } from '../../language/conditions.ts';
import type { Window } from '../../language/flow.ts';
import type { Answer } from '../../language/questions.ts';
import type { Translate } from '../../text/texts.ts';

/** What a sheet's words are made with: texts, and figures of the day in words. */
export interface SheetWords {
  readonly t: Translate;
  readonly figure: (id: string) => string;
}

const COMPARED: Readonly<Record<Comparison, string>> = {
  below: 'er under',
  from: 'er mindst',
  above: 'er over',
  'up-to': 'er højst',
  equals: 'er',
};

/** A condition as a Danish lawyer reads it: "Alder er under 18 (minor.age)". */
export function conditionInWords(condition: Condition, words: SheetWords): string {
  const { t, figure } = words;
  if ('is' in condition || 'isNot' in condition) {
    const [question, ...answers] = 'is' in condition ? condition.is : condition.isNot;
    const labels = answers.map((answer) => `“${answerLabel(question, answer, t)}”`).join(' eller ');
    return `${shortOf(question, t)} er ${'is' in condition ? '' : 'ikke '}${labels}`;
  }
  if ('either' in condition)
    return condition.either.map((part) => conditionInWords(part, words)).join(', eller ');
  if ('passed' in condition)
    return `dagen kommer efter sidste dag i jobbet + ${figure(condition.passed.months)} kalendermåneder`;
  const [left, by, right] = condition.compare;
  return `${quantityInWords(left, words)} ${COMPARED[by]} ${quantityInWords(right, words)}`;
}

function quantityInWords(quantity: Quantity, words: SheetWords): string {
  if ('answer' in quantity) return shortOf(quantity.answer, words.t);
  if ('figure' in quantity) return words.figure(quantity.figure);
  const inWords = (part: Quantity): string => quantityInWords(part, words);
  if ('sum' in quantity) return quantity.sum.map(inWords).join(' + ');
  if ('minus' in quantity) return quantity.minus.map(inWords).join(' − ');
  if ('times' in quantity) return quantity.times.map(inWords).join(' × ');
  if ('divided' in quantity) return quantity.divided.map(inWords).join(' / ');
  return quantity.cases
    .map(({ if: condition, then }) =>
      condition
        ? `${inWords(then)} når ${conditionInWords(condition, words)}`
        : `ellers ${inWords(then)}`,
    )
    .join('; ');
}

/** A window as a Danish lawyer reads it: "Uger som ledig: begynd tidligst ved 5 (…), og …". */
export function windowInWords(window: Window, words: SheetWords): string {
  if ('lastStart' in window) return `begynd senest ${words.figure(window.lastStart)}`;
  const [counted, ends]: [string, [string, Quantity | undefined | ''][]] =
    'daysAgo' in window
      ? [
          'Kalendermåneder efter sidste dag i jobbet',
          [
            ['begynd senest', window.beginWithin],
            ['vær færdig senest', window.finishWithin],
          ],
        ]
      : [
          shortOf(window.counts, words.t),
          [
            ['begynd tidligst ved', window.opens],
            ['arbejdsgiveren får tidligst tilskud ved', window.subsidyFrom],
            ['vær færdig senest ved', window.closes],
            ['begynd før det med', window.lasts && { answer: window.lasts }],
          ],
        ];
  const said = ends.flatMap(([end, quantity]) =>
    quantity ? [`${end} ${quantityInWords(quantity, words)}`] : [],
  );
  return `${counted}: ${said.join(', og ')}`;
}

/** The question in two or three words, and its id. */
export const shortOf = (question: string, t: Translate): string =>
  `${t(`questions:${question}.short`)} [${question}]`;

export const answerLabel = (question: string, answer: Answer, t: Translate): string =>
  t(`questions:${question}.answers.${answer}.label`);
