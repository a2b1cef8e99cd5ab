import { rules } from '../rules/rules.ts';
import { questions } from '../../flows/questions.ts';
import { schemeWithLaw } from '../rules/schemes-with-law.ts';
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
import type { Law, Scheme } from '../language/schemes.ts';
import { formatDay } from '../text/format.ts';
import { keyIn, type Translate } from '../text/texts.ts';
import type { AboutView } from './about-view.ts';
import { doorsOf } from './doors.ts';
import { contactText, officeNameTexts, regionTexts } from './municipality.ts';
import type { Telling } from './telling.ts';
import { partViews } from './parts.ts';
import { allPlugs, checkedText, sourceView } from './words.ts';

const BENEFIT = 'benefit';

/** A scheme in words, as far as it goes before any answer. */
export function aboutView(id: string, telling: Telling): AboutView {
  const { t } = telling;
  const scheme = schemeWithLaw(id);
  const compiled = tableOf(id, telling.on);
  return {
    scheme: id,
    name: scheme.name,
    plainName: t(`schemes:${id}`),
    what: t(keyIn(id, 'what'), telling.figures),
    who: whoView(compiled, telling),
    parts: partViews(
      [{ file: id, points: pointsOf(compiled) }],
      telling,
      allPlugs(plugsOf(compiled, {}), telling),
    ),
    decides: [
      ...decidesTexts(scheme, t),
      ...contactTexts(scheme, t),
      ...(telling.municipality
        ? [contactText(telling.municipality, telling), ...regionTexts(id, telling)]
        : []),
      t('result.union'),
    ],
    doors: doorsOf(id, telling),
    sources: scheme.sources.map((cite) => sourceView(cite, t)),
    checked: [checkedText(scheme, telling), reviewText(scheme, telling)].join(' '),
  };
}

/** What changed lately, in sentences; what holds after some answer alone is left out. */
export function changedTexts(id: string, { t, figures: plugs, on }: Telling): readonly string[] {
  return pointsOf(tableOf(id, on))
    .filter(({ part }) => part === 'changed')
    .map((point) => t(keyIn(id, `points.${point.id}`), plugs));
}

/** Who decides. Where that depends on an answer, each answer with its own. */
export function decidesTexts({ decides }: Law, t: Translate): readonly string[] {
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
  const flow = rules.flows.find(({ scheme }) => scheme === id);
  if (!flow) throw new Error(`there is no table for "${id}"`);
  return compileFlow(flow, { on, mode: 'full', figures: rules.figures });
}

function pointsOf(compiled: CompiledFlow): readonly Point[] {
  const own = rules.points.find(({ scheme }) => scheme === compiled.scheme);
  return own ? pointsBeforeAnswers(compiled, own) : [];
}

/** Whom it may be for. A scheme that has closed says so instead. */
function whoView(compiled: CompiledFlow, { t, on, figures: plugs }: Telling): AboutView['who'] {
  const closed = possibleOutcomes(compiled).find(
    ({ definition }) => definition.verdict === 'ended',
  );
  const benefits = Object.entries(optionsOf(questions[BENEFIT]) ?? {}).flatMap(
    ([answer, option]) => (holdsOn(option, on) ? [answer] : []),
  );
  const open = answersLeftOpen(compiled, BENEFIT, benefits);
  if (closed && !open?.length)
    return {
      intro: t(keyIn(compiled.scheme, `outcomes.${closed.outcome}.verdict`), plugs),
      answers: [],
    };
  return {
    intro: t(open ? 'about:who.some' : 'about:who.any'),
    answers: (open ?? []).map((answer) => t(`questions:${BENEFIT}.answers.${answer}.label`)),
  };
}

const contactTexts = ({ decides }: Law, t: Translate): readonly string[] => [
  ...new Set(decides.map(({ by }) => t(`about:contact.${by}`))),
];

/** A page may be read, or kept on paper, long after it was made. */
const reviewText = ({ reviewBy }: Scheme, { t, language, on }: Telling): string =>
  on > reviewBy ? '' : t('about:review', { review: formatDay(reviewBy, language) });
