import { addDays, isDay } from '../../language/day.ts';
import type { Figure, FigureEntry } from '../../language/figures.ts';
import type { Flow, Outcome } from '../../language/flow.ts';
import { figuresIn } from '../../language/mentions.ts';
import { partsOfFlow } from '../../language/parts-of-flow.ts';
import { SHARED } from '../../language/points.ts';
import { nestByDot } from '../../text/figure-plugs.ts';
import { formatDay, formatKroner, formatNumber } from '../../text/format.ts';
import { keyIn } from '../../text/texts.ts';
import { citeView, withUnit, type DeskWords } from './desk-words.ts';
import type { FigureValueView, FigureView } from './review-view.ts';

/** The figures that a scheme decides by or names, each with all its values, past and to come. */
export const figureViews = (flow: Flow, words: DeskWords): readonly FigureView[] =>
  figuresUsed(flow, words).map((id) => ({
    id,
    now: words.figure(id),
    values: valuesOf(words.rules.figures[id]!, words),
  }));

/** By its table, its windows and its computing; then those that its texts alone name. */
function figuresUsed(flow: Flow, words: DeskWords): readonly string[] {
  const decides = [
    ...figuresIn(...partsOfFlow(flow)),
    ...flow.rows.flatMap(({ after }) => after ?? []),
  ];
  return [...new Set([...decides, ...figuresInTexts(flow, words)])];
}

/** Around a figure's name in a text that is read for the names alone. */
const [OPEN, CLOSE] = ['\u0001', '\u0002'];

/** A text says by itself which figures it plugs: each is given its own name. */
function figuresInTexts({ scheme, outcomes }: Flow, { t, rules }: DeskWords): readonly string[] {
  const names = Object.keys(rules.figures);
  const plugs = nestByDot(names.map((id) => [id, `${OPEN}${id}${CLOSE}`]));
  const points = rules.points.find((one) => one.scheme === scheme)?.points ?? [];
  const keys = [
    keyIn(scheme, 'what'),
    ...points.map(({ id }) => keyIn(scheme, `points.${id}`)),
    ...Object.entries<Outcome>(outcomes).flatMap(([id, { shared, amounts = [] }]) => [
      ...['verdict', 'next'].map((part) =>
        keyIn(shared ? SHARED : scheme, `outcomes.${id}.${part}`),
      ),
      ...amounts.flatMap((amount) =>
        ['known', 'unknown'].map((form) => keyIn(scheme, `amounts.${amount}.${form}`)),
      ),
    ]),
  ];
  const texts = keys.map((key) => t(key, plugs)).join('');
  return names.filter((id) => texts.includes(`${OPEN}${id}${CLOSE}`));
}

function valuesOf(figure: Figure, words: DeskWords): readonly FigureValueView[] {
  const { t, on, day } = words;
  return figure.entries.map((entry, i) => {
    const next = figure.entries[i + 1];
    const last = next && addDays(next.from, -1);
    const when = entry.from > on ? 'to-come' : last && last < on ? 'past' : 'now';
    return {
      value: valueInWords(entry, figure, words),
      days: last
        ? t('review:figure.between', { from: day(entry.from), until: day(last) })
        : t('review:period.from', { day: day(entry.from) }),
      when,
      whenWord: t(`review:figure.${when}`),
      source: citeView(entry.source, words),
      checked: t('review:figure.checked', { day: day(entry.checkedOn) }),
    };
  });
}

function valueInWords(
  { value, unverified }: FigureEntry,
  figure: Figure,
  { t, language }: DeskWords,
): string {
  if (value === 'none') return t('review:figure.none');
  const write = figure.unit === 'kr' ? formatKroner : formatNumber;
  const text = isDay(value)
    ? formatDay(value, language)
    : withUnit(write(value, language), value, figure, t);
  return unverified ? `${text}, ${t(`review:figure.${unverified}`)}` : text;
}
