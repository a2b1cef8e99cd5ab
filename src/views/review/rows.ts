import { compileFlow } from '../../engine/compile.ts';
import { rowsInReach } from '../../engine/passing.ts';
import { nameOfRow, type Flow, type Row } from '../../language/flow.ts';
import { SHARED } from '../../language/points.ts';
import { keyIn, type Plugs } from '../../text/texts.ts';
import { allInWords } from './conditions-in-words.ts';
import { citeView, periodInWords, plugsFor, standsOn, type DeskWords } from './desk-words.ts';
import type { RowView } from './review-view.ts';

/** Every row of the table, also those of other days, so that nothing is hidden from who signs. */
export function rowViews(flow: Flow, words: DeskWords): readonly RowView[] {
  const { rules, on } = words;
  const plugs = plugsFor(flow.scheme, words);
  const compiled = compileFlow(flow, { on, mode: 'full', figures: rules.figures });
  const reached = rowsInReach(compiled, rules.questions, {});
  const isDead = (row: Row): boolean =>
    compiled.rows.some(({ name }) => name === nameOfRow(row)) && !reached.has(nameOfRow(row));
  return flow.rows.map((row) => rowView(flow, row, plugs, isDead(row), words));
}

function rowView(flow: Flow, row: Row, plugs: Plugs, isDead: boolean, words: DeskWords): RowView {
  const { t } = words;
  const conditions = row.if ?? [];
  const { verdict, shared } = flow.outcomes[row.then]!;
  return {
    key: nameOfRow(row),
    number: row.number ?? '–',
    isOn: standsOn(row, words),
    period: [periodInWords(row, words), isDead && t('review:picture.never')]
      .filter(Boolean)
      .join(', '),
    when:
      conditions.length === 0
        ? t('review:table.else')
        : t('review:table.when', { conditions: allInWords(conditions, words) }),
    then: {
      outcome: row.then,
      verdict,
      word: t(`review:verdict.${verdict}`),
      says: t(keyIn(shared ? SHARED : flow.scheme, `outcomes.${row.then}.verdict`), plugs),
    },
    source: citeView(row.source, words),
    reading: row.reading,
  };
}
