import { figures } from '../../flows/figures/index.ts';
import { flows } from '../../flows/index.ts';
import { points } from '../../flows/points.ts';
import { questions } from '../../flows/questions.ts';
import { schemes } from '../../flows/schemes.ts';
import {
  answersLeftOpen,
  pointsBeforeAnswers,
  possibleOutcomes,
} from '../engine/before-answers.ts';
import { compileFlow, type CompiledFlow } from '../engine/compile.ts';
import { plugsOf } from '../engine/plugs.ts';
import { holdsOn, type Day } from '../language/day.ts';
import type { Point } from '../language/points.ts';
import { optionsOf } from '../language/questions.ts';
import type { Scheme } from '../language/schemes.ts';
import { formatDay } from '../text/format.ts';
import type { Plugs, Translate } from '../text/texts.ts';
import type { AboutView } from './about-view.ts';
import { contactText, officeNameTexts, regionTexts } from './municipality.ts';
import type { KnownHome } from './known-municipality.ts';
import { partViews } from './parts.ts';
import { allPlugs, checkedText, sourceView } from './result.ts';

/** What a page of the guide itself is written with. */
export interface PageWords {
  readonly t: Translate;
  readonly language: string;
  readonly on: Day;
  /** The figures of the day, in words. */
  readonly figures: Plugs;
  readonly home?: KnownHome | undefined;
}

/** A scheme by its id. */
export const schemeOf = (id: string): Scheme => schemes[id as keyof typeof schemes];

const BENEFIT = 'benefit';

/** A scheme in words, as far as it goes before any answer. */
export function aboutView(id: string, words: PageWords): AboutView {
  const { t } = words;
  const scheme = schemeOf(id);
  const compiled = tableOf(id, words.on);
  return {
    scheme: id,
    name: scheme.name,
    plainName: t(`schemes:${id}`),
    what: t(`${id}:what`, words.figures),
    who: whoView(compiled, words),
    parts: partViews(
      [{ file: id, points: pointsOf(compiled) }],
      words,
      allPlugs({ plugs: plugsOf(compiled, {}) }, words),
    ),
    decides: [
      ...decidesTexts(scheme, t),
      ...contactTexts(scheme, t),
      ...(words.home ? [contactText(words.home, words), ...regionTexts(id, words)] : []),
      t('result.union'),
    ],
    sources: scheme.sources.map((cite) => sourceView(cite, t)),
    checked: [checkedText(scheme, words), reviewText(scheme, words)].join(' '),
  };
}

/** What changed lately, in sentences; what holds after some answer alone is left out. */
export function changedTexts(id: string, { t, figures: plugs, on }: PageWords): readonly string[] {
  return pointsOf(tableOf(id, on))
    .filter(({ part }) => part === 'changed')
    .map((point) => t(`${id}:points.${point.id}`, plugs));
}

/** Who decides. Where that depends on an answer, each answer with its own. */
export function decidesTexts({ decides }: Scheme, t: Translate): readonly string[] {
  return decides.map(({ if: condition, by }) => {
    const text = [t(`decides.${by}`), ...officeNameTexts(by, t)].join(' ');
    if (decides.length === 1) return text;
    if (!condition || !('is' in condition)) return t('about:decides-else', { decides: text });
    const [question, ...answers] = condition.is;
    const labels = answers.map((answer) => t(`questions:${question}.answers.${answer}.label`));
    return t('about:decides-if', { answer: labels.join(', '), decides: text });
  });
}

/** The table of a scheme's own run on a day. */
function tableOf(id: string, on: Day): CompiledFlow {
  const flow = flows.find(({ scheme }) => scheme === id);
  if (!flow) throw new Error(`there is no table for "${id}"`);
  return compileFlow(flow, { on, mode: 'full', figures });
}

function pointsOf(compiled: CompiledFlow): readonly Point[] {
  const own = points.find(({ scheme }) => scheme === compiled.scheme);
  return own ? pointsBeforeAnswers(compiled, own) : [];
}

/** Whom it may be for. A scheme that has closed says so instead. */
function whoView(compiled: CompiledFlow, { t, on, figures: plugs }: PageWords): AboutView['who'] {
  const closed = possibleOutcomes(compiled).find(
    ({ definition }) => definition.verdict === 'ended',
  );
  const benefits = Object.entries(optionsOf(questions[BENEFIT]) ?? {}).flatMap(
    ([answer, option]) => (holdsOn(option, on) ? [answer] : []),
  );
  const open = answersLeftOpen(compiled, BENEFIT, benefits);
  if (closed && !open?.length)
    return {
      intro: t(`${compiled.scheme}:outcomes.${closed.outcome}.verdict`, plugs),
      answers: [],
    };
  return {
    intro: t(open ? 'about:who.some' : 'about:who.any'),
    answers: (open ?? []).map((answer) => t(`questions:${BENEFIT}.answers.${answer}.label`)),
  };
}

const contactTexts = ({ decides }: Scheme, t: Translate): readonly string[] => [
  ...new Set(decides.map(({ by }) => t(`about:contact.${by}`))),
];

/** A page may be read, or kept on paper, long after it was made. */
const reviewText = ({ reviewBy }: Scheme, { t, language, on }: PageWords): string =>
  on > reviewBy ? '' : t('about:review', { review: formatDay(reviewBy, language) });
