import { calculators } from '../../../flows/calculators.ts';
import { questions } from '../../../flows/questions.ts';
import type { Day } from '../../language/day.ts';
import type { Persona } from '../../language/personas.ts';
import type { Question } from '../../language/questions.ts';
import { personas } from '../../rules/people.ts';
import { schemes } from '../../rules/schemes.ts';
import { DANISH } from '../../text/known-languages.ts';
import { readability } from '../../text/readability.ts';
import { aboutView } from '../../views/about.ts';
import { calculatorView, type CalculatorId } from '../../views/calculator.ts';
import { employerView } from '../../views/employer.ts';
import { guideOfDay, type GuideOfDay } from '../../views/guide-of-day.ts';
import { OVERVIEW } from '../../views/addresses.ts';
import {
  textsOfAbout,
  textsOfCalculator,
  textsOfCard,
  textsOfEmployerSheet,
  textsOfQuestion,
  textsOfResult,
} from '../../views/page-texts.ts';
import { questionView } from '../../views/question.ts';
import { projectTelling } from '../project-telling.ts';
import type { Fault } from './fault.ts';

/** What a person has before them at once. */
export interface Screen {
  readonly name: string;
  readonly texts: readonly string[];
}

const HIGHEST_LIX = 40;

/** A screen that is too hard to read. */
export const checkScreens = (
  screens: readonly Screen[],
  officialTerms: ReadonlySet<string>,
): readonly Fault[] =>
  screens.flatMap(({ name, texts }) => {
    const { lix } = readability(texts, officialTerms);
    if (lix <= HIGHEST_LIX) return [];
    return [
      {
        kind: 'hard-to-read',
        where: `the screen "${name}"`,
        what: `has LIX ${lix.toFixed(0)}`,
        todo: 'Use shorter words and sentences.',
      },
    ];
  });

/**
 * The project's screens in Danish, as the page shows them: each question, what each of the invented
 * people is told on their day, each page about a scheme, each calculator, the employer's sheet.
 */
export function projectScreens(today: Day): readonly Screen[] {
  const telling = projectTelling(DANISH, today);
  return [
    ...Object.entries<Question>(questions).flatMap(([id, question]) =>
      questionScreens(id, question, today),
    ),
    ...resultScreens(),
    ...Object.keys(schemes).map((id) => ({
      name: `about ${id}`,
      texts: textsOfAbout(aboutView(id, telling)),
    })),
    ...Object.keys(calculators).map((id) => ({
      name: `calculator ${id}`,
      texts: textsOfCalculator(calculatorView(id as CalculatorId, telling, {})),
    })),
    { name: 'employer', texts: textsOfEmployerSheet(employerView(telling)) },
  ];
}

/** A question, and once more for each answer before it that changes its help. */
function questionScreens(id: string, question: Question, today: Day): readonly Screen[] {
  const { helpBy = {} } = question;
  const telling = projectTelling(DANISH, today);
  const before = Object.entries(helpBy).flatMap(([asked, answers]) =>
    answers.map((answer) => ({ [asked]: answer })),
  );
  return [{}, ...before].map((facts) => ({
    name: ['question', id, ...Object.values(facts)].join(' '),
    texts: textsOfQuestion(questionView(id, question, telling, { facts, kept: facts })),
  }));
}

function resultScreens(): readonly Screen[] {
  const guides = new Map<Day, GuideOfDay>();
  const guideOf = (on: Day): GuideOfDay => {
    const guide = guides.get(on) ?? guideOfDay(on);
    guides.set(on, guide);
    return guide;
  };
  const seen = new Set<string>();
  return personas.flatMap(({ scheme, personas: people }) =>
    people.flatMap((persona) => {
      const screen = shownTo(persona, scheme, guideOf(persona.on));
      const key = JSON.stringify(screen);
      if (seen.has(key)) return [];
      seen.add(key);
      return [screen];
    }),
  );
}

function shownTo({ on, mode, answers, gets }: Persona, scheme: string, guide: GuideOfDay): Screen {
  const run = mode === 'overview' ? OVERVIEW : scheme;
  const results = guide.results(run, guide.journey(run, answers), projectTelling(DANISH, on));
  const result = results.find((one) => one.scheme === scheme);
  return {
    name: `${scheme} ${gets} (${on}${mode === 'overview' ? ', overview' : ''})`,
    texts: result ? (mode === 'overview' ? textsOfCard(result) : textsOfResult(result)) : [],
  };
}
