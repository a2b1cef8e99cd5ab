import { describe, expect, it } from 'vitest';
import { points } from '../../../src/rules/tables.ts';
import { questions } from '../../../flows/questions.ts';
import { answersToTry } from '../../../src/engine/answers-to-try.ts';
import { becauseOf } from '../../../src/engine/because.ts';
import { outcomeOf, type CompiledFlow } from '../../../src/engine/compile.ts';
import { questionsLeft } from '../../../src/engine/left.ts';
import { startOf, type Place } from '../../../src/engine/place.ts';
import { pointsFor } from '../../../src/engine/points.ts';
import { restsOn } from '../../../src/engine/rests-on.ts';
import { isOpen } from '../../../src/language/flow.ts';
import { SHARED, type Part } from '../../../src/language/points.ts';
import { optionsOf, type Facts } from '../../../src/language/questions.ts';
import { projectWorld } from '../../../src/tools/check/project-world.ts';
import { daysOfChange } from '../../../src/tools/check/reach.ts';
import { textsOf } from '../../../src/text/text-tree.ts';
import { projectGuide, TODAY } from '../../project-guide.ts';

const world = projectWorld(TODAY);
const offersUnknown = (id: string): boolean => 'unknown' in (optionsOf(world.questions[id]!) ?? {});

interface Ending {
  readonly compiled: CompiledFlow;
  readonly ended: NonNullable<Place['ended']>;
  /** The questions answered with "Ved ikke". */
  readonly unknown: readonly string[];
}

/** Every journey through a table in which a person says "Ved ikke" to something. */
function* journeysSayingUnknown(compiled: CompiledFlow): Generator<Ending> {
  const answersTo = answersToTry(compiled, questions);
  function* from(place: Place, facts: Facts): Generator<Ending> {
    const unknown = Object.keys(facts).filter((id) => facts[id] === 'unknown');
    if (place.ended) {
      if (unknown.length > 0) yield { compiled, ended: place.ended, unknown };
      return;
    }
    const mayCome = [...questionsLeft([compiled], facts)].some(offersUnknown);
    if (unknown.length === 0 && !mayCome) return;
    const { waitsFor, after } = place;
    for (const answer of answersTo(waitsFor, facts))
      yield* from(after(answer), { ...facts, [waitsFor]: answer });
  }
  yield* from(startOf(compiled), {});
}

/** Today's tables, and those of the days of change that differ from the ones before. */
function tables(): readonly CompiledFlow[] {
  const days = [TODAY, ...daysOfChange(world)];
  const compiled = days.flatMap((on) => {
    const guide = projectGuide(on);
    return [...guide.full(), ...guide.overview()];
  });
  return [...new Map(compiled.toReversed().map((table) => [table.machine, table])).values()];
}

const inShort = ({ compiled, ended, unknown }: Ending): string =>
  `${compiled.scheme}: ${ended.outcome} (${ended.verdict}), ${unknown.join(', ')} unknown`;
const once = (endings: readonly Ending[]): readonly string[] => [...new Set(endings.map(inShort))];

const reasonsUnknown = ({ compiled, ended, unknown }: Ending): boolean =>
  becauseOf(compiled, ended, questions).some(({ question }) => unknown.includes(question));

function hasPoints({ compiled, ended }: Ending, part: Part): boolean {
  const said = points
    .filter(({ scheme }) => scheme === compiled.scheme || scheme === SHARED)
    .flatMap((of) => pointsFor(compiled, ended.outcome, ended.facts, of));
  return said.some((point) => point.part === part);
}

/** What the result says first: its verdict and the next step, in Danish. */
function words({ compiled, ended }: Ending): string {
  const { shared } = outcomeOf(compiled.flow, ended.outcome);
  return textsOf(world.texts['da']![shared ? SHARED : compiled.scheme]!)
    .filter(({ key }) => key.startsWith(`outcomes.${ended.outcome}.`))
    .map(({ text }) => text)
    .join(' ');
}

/**
 * The table reads "yes" alone there: who lives too near may still get transport with a duty to work.
 * The result's own list of deciding answers names the question.
 */
const NAMED_BY_THE_RESULT = ['transport-allowance: too-near (no), work-duty unknown'];

describe('a person who says "Ved ikke"', () => {
  const endings = tables().flatMap((table) => [...journeysSayingUnknown(table)]);

  it('meets every question that offers it', () =>
    expect(new Set(endings.flatMap(({ unknown }) => unknown))).toEqual(
      new Set(Object.keys(questions).filter(offersUnknown)),
    ));

  it('has something to do and to ask wherever the result is open', () => {
    const open = endings.filter(({ ended }) => isOpen(ended.verdict));
    const parts: readonly Part[] = ['do', 'ask'];
    expect(once(open.filter((one) => !parts.every((part) => hasPoints(one, part))))).toEqual([]);
  });

  it('is told to find out, and who can help, where the result comes from it', () => {
    const fromIt = new Map<string, Ending>();
    for (const one of endings)
      if (!fromIt.has(inShort(one)) && reasonsUnknown(one)) fromIt.set(inShort(one), one);
    const silent = [...fromIt].flatMap(([kind, one]) => {
      const text = words(one);
      const isHelp = /spørg|find/i.test(text) && /kommune|a-kasse|skole|arbejdsgiver/i.test(text);
      return isHelp ? [] : [kind];
    });
    expect(silent).toEqual([]);
    expect(fromIt.size).toBeGreaterThan(0);
  });

  it('is never told no for the answer', () => {
    const closed = endings.filter(({ ended }) => !isOpen(ended.verdict));
    expect(once(closed.filter(reasonsUnknown))).toEqual([]);
    const resting = closed.filter(({ compiled, ended, unknown }) =>
      restsOn(compiled, ended, questions).some((question) => unknown.includes(question)),
    );
    expect(once(resting).filter((one) => !NAMED_BY_THE_RESULT.includes(one))).toEqual([]);
  });
});
