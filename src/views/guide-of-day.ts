import { talks as talksCases } from '../../flows/contacts.ts';
import { overviewOrder } from '../../flows/overview.ts';
import { questions } from '../../flows/questions.ts';
import { rules } from '../rules/rules.ts';
import { schemeWithLaw, schemesWithLaw } from '../rules/schemes-with-law.ts';
import { talksWith } from '../engine/contacts.ts';
import { guideOn, type Guide } from '../engine/guide.ts';
import { journeyAt, type Journey } from '../engine/journey.ts';
import { questionsLeft } from '../engine/left.ts';
import { movedSince } from '../engine/moved.ts';
import { pointsFor } from '../engine/points.ts';
import { startOf } from '../engine/place.ts';
import { resultOf } from '../engine/result.ts';
import type { CompiledFlow } from '../engine/compile.ts';
import type { Day } from '../language/day.ts';
import { SHARED } from '../language/points.ts';
import type { OwnWords } from '../language/own-words.ts';
import { answersOn, type Facts, type Question, type Questions } from '../language/questions.ts';
import { figurePlugs } from '../text/figure-plugs.ts';
import type { Plugs } from '../text/texts.ts';
import { lookAhead } from './look-ahead.ts';
import { ownWordsOn } from './own-words.ts';
import type { ResultView } from './view-types.ts';
import type { PointsSaid } from './parts.ts';
import { resultView } from './result.ts';
import type { Telling } from './telling.ts';
import { OVERVIEW } from './addresses.ts';
import { departuresIn, progressIn, type Progress } from './progress.ts';

/** What the page asks of the machines. Loaded after the first question is drawn. */
export interface GuideOfDay {
  /** Compiles the machines of the overview one after the other, with a pause after each. */
  readonly warmUp: (pause: () => Promise<void>) => Promise<void>;
  readonly journey: (run: string, kept: Facts) => Journey;
  /** A question by its id. @throws where there is none, which is a fault of ours */
  readonly question: (id: string) => Question;
  /**
   * How far a person is who is asked a question of a journey.
   * @param index the question's place in the journey, from 0
   */
  readonly progress: (run: string, journey: Journey, index: number) => Progress;
  /**
   * Works out, in small steps, where each answer to the next question leads, so that little is left
   * to do when one is sent. Nothing comes of it but what the machines keep, and code that has run once.
   */
  readonly ahead: (run: string, journey: Journey, telling: Telling) => Generator<void>;
  /** The results of the tables that have ended, in the order of the schemes, in words. */
  readonly results: (
    run: string,
    journey: Journey,
    telling: Telling,
    own?: OwnWords,
  ) => readonly ResultView[];
  /** The figures of the day in a language's words. */
  readonly figurePlugs: (words: Pick<Telling, 'language' | 't'>) => Plugs;
  /** Those of the answers that count in some run: what a link holds. */
  readonly counting: (kept: Facts) => Facts;
  /** Questions to ask again, since so many days have moved their answers and it matters. */
  readonly moved: (run: string, answers: Facts, days: number) => readonly string[];
}

/** The overview, and each scheme's own run. */
const RUNS = [OVERVIEW, ...Object.keys(schemesWithLaw)];

/** What a scheme's own points and those of all schemes say of an outcome. */
function pointsSaid(compiled: CompiledFlow, outcome: string, facts: Facts): readonly PointsSaid[] {
  return rules.points
    .filter(({ scheme }) => scheme === compiled.scheme || scheme === SHARED)
    .map((of) => ({ file: of.scheme, points: pointsFor(compiled, outcome, facts, of) }));
}

/**
 * The machines of the day that is shown, compiled one after the other: whoever reads the first question
 * is not held up, and whoever has answered it waits for no pause.
 */
export async function warmGuideOfDay(visit: {
  readonly on: Day;
  readonly answers: { readonly isEmpty: boolean };
}): Promise<GuideOfDay> {
  const { on } = visit;
  const engine = guideOfDay(on);
  await engine.warmUp(async () => {
    if (visit.answers.isEmpty) await new Promise((resolve) => setTimeout(resolve));
  });
  return visit.on === on ? engine : guideOfDay(visit.on);
}

/**
 * Where a table stands at its end: the overview stops before a scheme's own table has asked all, but
 * where the kept answers carry that to its end, there is one truth, and it is that one.
 */
function furthestOf(guide: Guide, table: CompiledFlow, { places, facts, kept }: Journey) {
  const ended = places.get(table.scheme)?.ended;
  if (!ended) return undefined;
  if (table.mode === 'full') return { compiled: table, ended, facts, left: 0 };
  const compiled = guide.scheme(table.scheme);
  const own = journeyAt([compiled], overviewOrder, kept);
  const ownEnd = own.places.get(table.scheme)?.ended;
  if (ownEnd) return { compiled, ended: ownEnd, facts: own.facts, left: 0 };
  // What the overview was told is asked by no scheme anew, though its own table may not be there yet.
  const left = questionsLeft([compiled], { ...facts, ...own.facts }).size;
  return { compiled: table, ended, facts, left };
}

/** The results of tables that have ended, in words. */
function resultsOf(
  guide: Guide,
  tables: readonly CompiledFlow[],
  journey: Journey,
  { run, overview, telling, own }: ToldTo,
): readonly ResultView[] {
  return tables.flatMap((table) => {
    const found = furthestOf(guide, table, journey);
    if (!found) return [];
    const { compiled, ended, left } = found;
    const facts = { ...overview, ...found.facts };
    const lastDay = own && ownWordsOn(own, facts, guide.on).lastDay;
    const result = resultOf(
      compiled,
      ended,
      schemeWithLaw(table.scheme),
      facts,
      questions,
      lastDay,
    );
    const talks = talksWith(talksCases, facts, compiled.terms);
    const said = pointsSaid(compiled, ended.outcome, facts);
    return [resultView(result, said, { run, facts, left, talks }, telling)];
  });
}

interface ToldTo {
  readonly run: string;
  /** The answers that count in the overview. */
  readonly overview: Facts;
  readonly telling: Telling;
  readonly own?: OwnWords | undefined;
}

/** Takes up tables one after the other, with a pause after each. */
async function warm(tables: Iterable<CompiledFlow>, pause: () => Promise<void>): Promise<void> {
  for (const compiled of tables) {
    startOf(compiled);
    await pause();
  }
}

function questionOf(id: string): Question {
  const found = (questions as Questions)[id];
  if (!found) throw new Error(`there is no question "${id}"`);
  return found;
}

/** The machines of one day. */
export function guideOfDay(on: Day): GuideOfDay {
  const guide = guideOn(rules, on);
  const tablesOf = (run: string): readonly CompiledFlow[] =>
    run === OVERVIEW ? guide.overview() : [guide.scheme(run)];
  const journey = (run: string, kept: Facts): Journey =>
    journeyAt(tablesOf(run), overviewOrder, kept, departuresIn(run));
  const progress = (run: string, all: Journey, index: number): Progress =>
    progressIn(run, tablesOf(run), all, index, (kept) => journey(OVERVIEW, kept));
  const results = (
    tables: readonly CompiledFlow[],
    all: Journey,
    told: Omit<ToldTo, 'overview'>,
  ): readonly ResultView[] => {
    const overview = told.run === OVERVIEW ? all.facts : journey(OVERVIEW, all.kept).facts;
    return resultsOf(guide, tables, all, { ...told, overview });
  };
  return {
    warmUp: (pause) => warm(guide.overviewOneByOne(), pause),
    journey,
    question: questionOf,
    progress,
    ahead: (run, all, telling) =>
      lookAhead(all, {
        tables: tablesOf(run),
        own: guide.ownOneByOne(),
        answersTo: (id) => answersOn(questionOf(id), on),
        journeyWith: (kept) => journey(run, kept),
        count: (after) => progress(run, after, after.asked.length),
        word: (table, after) => results([table], after, { run, telling }),
      }),
    results: (run, all, telling, own) => results(tablesOf(run), all, { run, telling, own }),
    figurePlugs: ({ language, t }) => figurePlugs(rules.figures, { on, language, t }),
    counting: (kept) => Object.assign({}, ...RUNS.map((run) => journey(run, kept).facts)) as Facts,
    moved: (run, answers, days) =>
      movedSince(tablesOf(run), overviewOrder, answers, questions, days),
  };
}
