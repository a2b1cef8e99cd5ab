import type { Condition, Quantity } from '../../language/conditions.ts';
import type { Window } from '../../language/flow.ts';
import type { Answer } from '../../language/questions.ts';
import type { Translate } from '../../text/texts.ts';

/** What conditions are put into words with: texts, and figures of the day in words. */
export interface ConditionWords {
  readonly t: Translate;
  readonly figure: (id: string) => string;
}

/** A condition as a lawyer reads it: "»Alder« er under 18 år (minor.age)". */
function conditionInWords(condition: Condition, words: ConditionWords): string {
  const { t, figure } = words;
  if ('is' in condition || 'isNot' in condition) {
    const [question, ...answers] = 'is' in condition ? condition.is : condition.isNot;
    const labels = answers
      .map((answer) => quoted(answerLabel(question, answer, t), t))
      .join(t('review:condition.or'));
    const by = 'is' in condition ? 'is' : 'is-not';
    return t(`review:condition.${by}`, { left: quotedShort(question, t), right: labels });
  }
  if ('either' in condition)
    return condition.either
      .map((part) => conditionInWords(part, words))
      .join(t('review:condition.either'));
  if ('passed' in condition)
    return t('review:condition.passed', { months: figure(condition.passed.months) });
  const [left, by, right] = condition.compare;
  return t(`review:condition.${by}`, {
    left: quantityInWords(left, words),
    right: quantityInWords(right, words),
  });
}

/** All conditions of a row or a point in one clause, each of which must hold. */
export const allInWords = (conditions: readonly Condition[], words: ConditionWords): string =>
  conditions
    .map((condition) => conditionInWords(condition, words))
    .join(words.t('review:condition.and'));

/** What is counted, as a lawyer reads it: "39 uger når …; ellers 26 uger". */
export function quantityInWords(quantity: Quantity, words: ConditionWords): string {
  const { t } = words;
  if ('answer' in quantity) return quotedShort(quantity.answer, t);
  if ('figure' in quantity) return words.figure(quantity.figure);
  const inWords = (part: Quantity): string => quantityInWords(part, words);
  if ('sum' in quantity) return quantity.sum.map(inWords).join(' + ');
  if ('minus' in quantity) return quantity.minus.map(inWords).join(' − ');
  if ('times' in quantity) return quantity.times.map(inWords).join(' × ');
  if ('divided' in quantity) return quantity.divided.map(inWords).join(' / ');
  return casesOf(quantity.cases)
    .map(({ conditions, then }) =>
      conditions.length > 0
        ? t('review:condition.case', {
            value: inWords(then),
            condition: conditions
              .map((condition) => conditionInWords(condition, words))
              .join(t('review:condition.either')),
          })
        : t('review:condition.else', { value: inWords(then) }),
    )
    .join('; ');
}

/** Cases one after another that give the same are one, with either condition. */
function casesOf(cases: Extract<Quantity, { cases: unknown }>['cases']) {
  const found: { conditions: Condition[]; then: Quantity }[] = [];
  for (const { if: condition, then } of cases) {
    const last = found[found.length - 1];
    const isSame = condition && last && JSON.stringify(last.then) === JSON.stringify(then);
    if (isSame) last.conditions.push(condition);
    else found.push({ conditions: condition ? [condition] : [], then });
  }
  return found;
}

/** A window as a lawyer reads it: "Uger som ledig: begynd tidligst ved 5 uger (…), …". */
export function windowInWords(window: Window, words: ConditionWords): string {
  const { t } = words;
  if ('lastStart' in window)
    return t('review:window.last-start', { day: words.figure(window.lastStart) });
  const ends =
    'daysAgo' in window
      ? ([
          ['begin-within', window.beginWithin],
          ['finish-within', window.finishWithin],
        ] as const)
      : ([
          ['opens', window.opens],
          ['subsidy-from', window.subsidyFrom],
          ['closes', window.closes],
          ['lasts', window.lasts === undefined ? undefined : { answer: window.lasts }],
        ] as const);
  const counted = 'daysAgo' in window ? t('review:window.months') : shortOf(window.counts, words.t);
  const said = ends.flatMap(([end, quantity]) =>
    quantity ? [t(`review:window.${end}`, { value: quantityInWords(quantity, words) })] : [],
  );
  return t('review:window.counted', { counted, ends: said.join(t('review:condition.and')) });
}

const quoted = (words: string, t: Translate): string => t('review:condition.quoted', { words });

const quotedShort = (question: string, t: Translate): string => quoted(shortOf(question, t), t);

/** The question in two or three words. */
export const shortOf = (question: string, t: Translate): string => t(`questions:${question}.short`);

export const answerLabel = (question: string, answer: Answer, t: Translate): string =>
  t(`questions:${question}.answers.${answer}.label`);
