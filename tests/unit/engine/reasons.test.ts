import { describe, expect, it } from 'vitest';
import { questions } from '../../../flows/questions.ts';
import { becauseOf } from '../../../src/engine/because.ts';
import { compileFlow } from '../../../src/engine/compile.ts';
import { journeyAt } from '../../../src/engine/journey.ts';
import { followFrom, startOf } from '../../../src/engine/place.ts';
import { holdsOn } from '../../../src/language/day.ts';
import { optionsOf, type Answer, type Question } from '../../../src/language/questions.ts';
import { personas as people } from '../../../src/rules/people.ts';
import { rules } from '../../../src/rules/rules.ts';

/** Every other answer to a question; of a number each in its range. */
function others(id: string, answer: Answer, on: string): readonly Answer[] {
  const question: Question = questions[id as keyof typeof questions];
  const all: readonly Answer[] =
    question.kind === 'number'
      ? Array.from({ length: question.to - question.from + 1 }, (_, i) => question.from + i)
      : Object.entries(optionsOf(question) ?? {}).flatMap(([one, option]) =>
          holdsOn(option, on as '2026-11-22') ? [one] : [],
        );
  return all.filter((one) => one !== answer);
}

describe.each(people)('the reasons of $scheme', ({ scheme, personas }) => {
  const flow = rules.flows.find((candidate) => candidate.scheme === scheme)!;

  it.each(personas)('$who: each answer named is one that led to "$gets"', (persona) => {
    const { on, mode = 'full' } = persona;
    const compiled = compileFlow(flow, { on, mode, figures: rules.figures });
    // What is known of a persona besides is no answer to this table.
    const { facts: answers } = journeyAt([compiled], [], persona.answers);
    const { ended } = followFrom(startOf(compiled), answers);
    const reasons = becauseOf(compiled, ended!, questions);
    const idle = reasons.filter(({ question, answer }) =>
      others(question, answer, on).every((other) => {
        const changed = followFrom(startOf(compiled), { ...answers, [question]: other });
        return changed.ended?.row === ended!.row;
      }),
    );
    expect(idle).toEqual([]);
  });

  it('are named for every outcome that a row of conditions gives', () => {
    const silent = personas.filter(({ on, mode = 'full', answers }) => {
      const compiled = compileFlow(flow, { on, mode, figures: rules.figures });
      const { ended } = followFrom(startOf(compiled), answers);
      const { row, conditions } = compiled.rows.find(({ name }) => name === ended!.row)!;
      const asksNothing = conditions.length === 0 && Object.keys(answers).length === 0;
      return (
        !asksNothing &&
        becauseOf(compiled, ended!, questions).length === 0 &&
        row.after === undefined
      );
    });
    expect(silent.map(({ who, gets }) => `${gets}: ${who}`)).toEqual([]);
  });
});
