import { holdsOn } from '../../language/day.ts';
import type { Flow } from '../../language/flow.ts';
import { questionsIn } from '../../language/mentions.ts';
import { optionsOf } from '../../language/questions.ts';
import { keyIn } from '../../text/texts.ts';
import { allInWords, answerLabel, quantityInWords, shortOf } from './conditions-in-words.ts';
import { citeView, plugsFor, type DeskWords } from './desk-words.ts';
import { figureViews } from './figures.ts';
import { outcomeViews } from './outcomes.ts';
import { byPart, numberedPoints } from './points.ts';
import type { QuestionView, SchemeReview } from './review-view.ts';
import { rowViews } from './rows.ts';
import { signedView } from './signature.ts';

/** The table of a scheme. @throws where there is none, which is a fault of ours */
export function flowOf(scheme: string, { rules }: Pick<DeskWords, 'rules'>): Flow {
  const flow = rules.flows.find((one) => one.scheme === scheme);
  if (!flow) throw new Error(`there is no table for "${scheme}"`);
  return flow;
}

/** All that a scheme asks, decides and says on a day, for who holds it against the law and signs. */
export function schemeReview(scheme: string, words: DeskWords): SchemeReview {
  const { t, rules, on, day } = words;
  const flow = flowOf(scheme, words);
  const { name, inForce, reviewBy, sources } = rules.schemes[scheme]!;
  const points = numberedPoints(scheme, words);
  const signed = signedView(scheme, words);
  return {
    scheme,
    name,
    plainName: t(`schemes:${scheme}`),
    what: t(keyIn(scheme, 'what'), plugsFor(scheme, words)),
    on,
    lead: [
      t('review:scheme.on', { day: day(on) }),
      inForce.until
        ? t('review:scheme.in-force-until', { from: day(inForce.from), until: day(inForce.until) })
        : t('review:scheme.in-force', { from: day(inForce.from) }),
      t(on > reviewBy ? 'review:list.overdue' : 'review:list.review', { day: day(reviewBy) }),
    ],
    signed,
    decides: deciders(scheme, words),
    sources: sources.map((cite) => ({
      ...citeView(cite, words),
      read: t('review:scheme.read', { day: day(rules.sources[cite.source]!.readOn) }),
    })),
    questions: questionViews(flow, words),
    rows: rowViews(flow, words),
    outcomes: outcomeViews(flow, points, words),
    points: byPart(points, words),
    figures: figureViews(flow, words),
    computed: Object.entries(flow.plugs ?? {}).map(([id, { value }]) => ({
      name: `[${id}]`,
      how: quantityInWords(value, words),
    })),
    sign: t('review:sign.what', { scheme: name, day: day(on), edition: signed.edition }),
  };
}

/** Who decides, and for whom where there are several. */
function deciders(scheme: string, words: DeskWords): readonly string[] {
  const { t, rules } = words;
  return rules.schemes[scheme]!.decides.map(({ if: condition, by }) => {
    const decides = t(`decides.${by}`);
    if (!condition) return decides;
    return t('review:decides.when', { conditions: allInWords([condition], words), decides });
  });
}

function questionViews(flow: Flow, words: DeskWords): readonly QuestionView[] {
  const { t, rules, on } = words;
  const plugs = plugsFor(flow.scheme, words);
  return questionsIn(...flow.rows.flatMap((row) => row.if ?? [])).map((id) => {
    const question = rules.questions[id]!;
    const answers = Object.entries(optionsOf(question) ?? {});
    return {
      id,
      short: shortOf(id, t),
      title: t(keyIn('questions', `${id}.title`), plugs),
      help: t(keyIn('questions', `${id}.help`), plugs),
      answers:
        question.kind === 'number'
          ? `${question.from}–${question.to} ${t(`questions:${id}.unit`, { count: question.to })}`
          : answers
              .map(([answer, option]) =>
                holdsOn(option, on)
                  ? answerLabel(id, answer, t)
                  : `${answerLabel(id, answer, t)} (${t('review:scheme.not-that-day')})`,
              )
              .join(' · '),
    };
  });
}
