import { compileFlow } from '../../engine/compile.ts';
import { followFrom, startOf, type Place } from '../../engine/place.ts';
import { plugsOf } from '../../engine/plugs.ts';
import { pointsFor } from '../../engine/points.ts';
import type { Day } from '../../language/day.ts';
import type { Flow } from '../../language/flow.ts';
import type { Persona } from '../../language/personas.ts';
import { SHARED } from '../../language/points.ts';
import { figurePlugs } from '../../text/figure-plugs.ts';
import { keyIn } from '../../text/texts.ts';
import { partViews } from '../parts.ts';
import { allPlugs } from '../words.ts';
import { answerLabel, shortOf } from './conditions-in-words.ts';
import type { DeskWords } from './desk-words.ts';
import type { PersonaView, ToldView } from './persona-view.ts';
import { flowOf } from './scheme-review.ts';

/** The invented people of a scheme: what they say, and what the machine of their day gives them. */
export const personaViews = (
  scheme: string,
  personas: readonly Persona[],
  words: DeskWords,
): readonly PersonaView[] => personas.map((one) => personaView(flowOf(scheme, words), one, words));

function personaView(flow: Flow, persona: Persona, words: DeskWords): PersonaView {
  const { t, on, day } = words;
  const { who, mode } = persona;
  const own = placeOn(persona.on, flow, persona, words);
  const now = placeOn(on, flow, persona, words);
  const isOtherwise = persona.on !== on && now.place.ended?.outcome !== own.place.ended?.outcome;
  return {
    who,
    on: t(mode === 'overview' ? 'review:persona.on-overview' : 'review:persona.on', {
      day: day(persona.on),
    }),
    answers: Object.entries(persona.answers).map(([question, answer]) => ({
      question: shortOf(question, t),
      answer:
        typeof answer === 'string'
          ? answerLabel(question, answer, t)
          : numberText(question, answer, t),
    })),
    gets: getsView(flow, own.place, words),
    otherwise: isOtherwise
      ? t('review:persona.otherwise', {
          day: day(on),
          gets: getsView(flow, now.place, words).text,
        })
      : '',
    told: () => toldTo(flow, persona, words),
  };
}

const numberText = (question: string, answer: number, t: DeskWords['t']): string =>
  `${answer} ${t(`questions:${question}.unit`, { count: answer })}`;

function placeOn(on: Day, flow: Flow, { mode = 'full', answers }: Persona, { rules }: DeskWords) {
  const compiled = compileFlow(flow, { on, mode, figures: rules.figures });
  return { compiled, place: followFrom(startOf(compiled), answers) };
}

/** What somebody gets, or what would have to be asked first. */
function getsView(
  { outcomes }: Flow,
  { ended, waitsFor }: Place,
  { t }: DeskWords,
): PersonaView['gets'] {
  if (!ended)
    return {
      outcome: undefined,
      verdict: undefined,
      text: t('review:persona.asks', { question: shortOf(waitsFor, t) }),
      row: undefined,
    };
  const { outcome, row } = ended;
  const { verdict } = outcomes[outcome]!;
  const number = row.replace(/^row /, '');
  const isNumbered = /\d/.test(number);
  const word = t(`review:verdict.${verdict}`);
  return {
    outcome,
    verdict,
    text: t(`review:persona.${isNumbered ? 'gets' : 'gets-overview'}`, { word, outcome }),
    row: isNumbered ? number : undefined,
  };
}

/** All that the result tells somebody on their own day, as the page says it. */
function toldTo(flow: Flow, persona: Persona, words: DeskWords): ToldView | undefined {
  const { t, rules, language } = words;
  const { compiled, place } = placeOn(persona.on, flow, persona, words);
  if (!place.ended) return undefined;
  const { outcome, facts } = place.ended;
  const known = { ...persona.answers, ...facts };
  const figures = figurePlugs(rules.figures, { on: persona.on, language, t });
  const plugs = allPlugs(plugsOf(compiled, known), { figures, language });
  const file = flow.outcomes[outcome]!.shared ? SHARED : flow.scheme;
  const said = rules.points
    .filter(({ scheme }) => scheme === flow.scheme || scheme === SHARED)
    .map((of) => ({ file: of.scheme, points: pointsFor(compiled, outcome, known, of) }));
  return {
    says: t(keyIn(file, `outcomes.${outcome}.verdict`), plugs),
    next: t(keyIn(file, `outcomes.${outcome}.next`), plugs),
    parts: partViews(said, { t }, plugs),
  };
}
