import { describe, expect, it } from 'vitest';
import { figures } from '../../../flows/figures/index.ts';
import { flows } from '../../../flows/index.ts';
import { points } from '../../../flows/points.ts';
import { questions } from '../../../flows/questions.ts';
import { answersToTry } from '../../../src/engine/answers-to-try.ts';
import { answersLeftOpen, pointsBeforeAnswers } from '../../../src/engine/before-answers.ts';
import { compileFlow, outcomeOf, type CompiledFlow } from '../../../src/engine/compile.ts';
import { startOf, type Place } from '../../../src/engine/place.ts';
import { isOpen } from '../../../src/language/flow.ts';
import type { Facts } from '../../../src/language/questions.ts';

const BENEFITS = Object.values(questions.benefit.groups).flatMap((group) => Object.keys(group));

const tableOf = (scheme: string, on: '2015-06-29' | '2026-11-22'): CompiledFlow =>
  compileFlow(
    flows.find((flow) => flow.scheme === scheme)!,
    { on, mode: 'full', figures },
  );

/** Whether some journey with these first facts ends open, with an outcome of the scheme's own. */
function canEndOpen(compiled: CompiledFlow, benefit: string): boolean {
  const answersTo = answersToTry(compiled, questions);
  const visit = (place: Place, facts: Facts): boolean => {
    if (place.ended) {
      const { verdict, shared } = outcomeOf(compiled.flow, place.ended.outcome);
      return !shared && isOpen(verdict);
    }
    const question = place.waitsFor;
    const answers = question === 'benefit' ? [benefit] : answersTo(question, facts);
    return answers.some((answer) => visit(place.after(answer), { ...facts, [question]: answer }));
  };
  return visit(startOf(compiled), {});
}

describe('what can be said before any answer', () => {
  it.each(['2015-06-29', '2026-11-22'] as const)(
    'takes those benefits for open that lead to an open outcome on some journey, on %s',
    (on) => {
      for (const { scheme } of flows) {
        const compiled = tableOf(scheme, on);
        const open = answersLeftOpen(compiled, 'benefit', BENEFITS);
        if (open) expect(open, scheme).toEqual(BENEFITS.filter((one) => canEndOpen(compiled, one)));
      }
    },
  );

  it('does not say whom a scheme is for by an answer that it never asks for', () => {
    for (const scheme of ['danish-education', 'igu', 'job-rotation'])
      expect(answersLeftOpen(tableOf(scheme, '2026-11-22'), 'benefit', BENEFITS)).toBeUndefined();
  });

  it('says what every fitting outcome says, and nothing that hangs on an answer', () => {
    const of = points.find(({ scheme }) => scheme === 'six-week-course')!;
    const said = pointsBeforeAnswers(tableOf('six-week-course', '2026-11-22'), of);
    const ids = said.map(({ id }) => id);
    expect(ids).toContain('fee-paid');
    expect(ids, 'said while no course is chosen').not.toContain('own-choice');
    expect(ids, 'said on dagpenge alone').not.toContain('dagpenge');
    expect(ids, 'true in 2015 alone').not.toContain('jobnet-2015');
  });

  it('says of a closed scheme what changed, and nothing to do', () => {
    const of = points.find(({ scheme }) => scheme === 'job-rotation')!;
    const said = pointsBeforeAnswers(tableOf('job-rotation', '2026-11-22'), of);
    expect(new Set(said.map(({ part }) => part))).toEqual(new Set(['changed']));
  });
});
