import type { Flow, Outcome } from '../../language/flow.ts';
import { SHARED } from '../../language/points.ts';
import { keyIn } from '../../text/texts.ts';
import { shortOf, windowInWords } from './conditions-in-words.ts';
import { citeView, plugsFor, standsOn, type DeskWords } from './desk-words.ts';
import { byPart, type NumberedPoint } from './points.ts';
import type { OutcomeView } from './review-view.ts';

/** Each outcome with all that it can say, and which rows of the day give it. */
export const outcomeViews = (
  flow: Flow,
  points: readonly NumberedPoint[],
  words: DeskWords,
): readonly OutcomeView[] =>
  Object.entries<Outcome>(flow.outcomes).map(([id, definition]) =>
    outcomeView(flow, id, definition, points, words),
  );

function outcomeView(
  { scheme, rows }: Flow,
  id: string,
  definition: Outcome,
  points: readonly NumberedPoint[],
  words: DeskWords,
): OutcomeView {
  const { t, rules } = words;
  const { verdict, shared, window, source, reading } = definition;
  const { instead = [], because = [], amounts = [] } = definition;
  const plugs = plugsFor(scheme, words);
  const textOf = (part: 'verdict' | 'next'): string =>
    t(keyIn(shared ? SHARED : scheme, `outcomes.${id}.${part}`), plugs);
  const giving = rows.filter((row) => row.then === id && standsOn(row, words));
  return {
    id,
    verdict,
    word: t(`review:verdict.${verdict}`),
    isOn: giving.length > 0,
    rows: giving.map(({ number }) => number ?? t('review:table.overview-stop')),
    says: textOf('verdict'),
    next: textOf('next'),
    amounts: amounts.flatMap((amount) =>
      (['known', 'unknown'] as const).map((form) =>
        t(keyIn(scheme, `amounts.${amount}.${form}`), plugs),
      ),
    ),
    because: because.map((question) => shortOf(question, t)).join(', '),
    window: window ? windowInWords(window, words) : '',
    instead: instead.map((other) => rules.schemes[other]?.name ?? other).join(', '),
    source: source && citeView(source, words),
    reading,
    parts: byPart(points, words, { id, definition }),
  };
}
