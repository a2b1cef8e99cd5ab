import { addDays } from '../../language/day.ts';
import { entryOn } from '../../language/figures.ts';
import type { Turn } from '../../language/turns.ts';
import { figureText } from '../../text/figure-plugs.ts';
import { keyIn } from '../../text/texts.ts';
import { plugsFor, withUnit, type DeskWords } from './desk-words.ts';
import type { DeskRules } from './desk-rules.ts';

/** That something begins, or is no more from its day on, in a sentence that names it as a reader knows it. */
export function turnInWords(turn: Turn, { schemes }: DeskRules, words: DeskWords): string {
  const { t } = words;
  const { of, edge, id } = turn;
  const scheme = schemes[turn.in]?.name ?? t('upcoming:every-scheme');
  switch (of) {
    case 'row':
      return t(`upcoming:row.${edge}`, { scheme, row: id });
    case 'scheme':
      return t(`upcoming:scheme.${edge}`, { scheme });
    case 'figure':
      return t(`upcoming:figure.${edge}`, { figure: id, value: valueFrom(turn, words) });
    case 'answer':
      return t(`upcoming:answer.${edge}`, {
        words: t(`questions:${turn.in}.answers.${id}.label`),
        question: t(`questions:${turn.in}.title`),
      });
    case 'point':
      return t(`upcoming:point.${edge}`, {
        scheme,
        words: t(keyIn(turn.in, `points.${id}`), plugsOnDay(turn.in, turn, words)),
      });
    case 'line':
      return t(`upcoming:line.${edge}`, {
        scheme,
        words: t(keyIn('employer', `points.${turn.in}.${id}`), plugsOnDay(turn.in, turn, words)),
      });
  }
}

/** What begins is said with the figures of its first day, and what ends with those of its last. */
const plugsOnDay = (scheme: string, { day, edge }: Turn, words: DeskWords) =>
  plugsFor(scheme, { ...words, on: edge === 'begins' ? day : addDays(day, -1) });

function valueFrom({ id, day }: Turn, words: DeskWords): string {
  const figure = words.rules.figures[id]!;
  const text = figureText(figure, { ...words, on: day });
  const value = entryOn(figure, day)?.value;
  return typeof value === 'number' ? withUnit(text, value, figure, words.t) : text;
}
