import { describe, expect, it } from 'vitest';
import { answersToTry } from '../../../src/engine/answers-to-try.ts';
import { answersLeftOpen, pointsBeforeAnswers } from '../../../src/engine/before-answers.ts';
import { outcomeOf, type CompiledFlow } from '../../../src/engine/compile.ts';
import { startOf, type Place } from '../../../src/engine/place.ts';
import { FIRST_DAY } from '../../../src/language/day.ts';
import { isOpen } from '../../../src/language/flow.ts';
import { optionsOf, type Facts, type Questions } from '../../../src/language/questions.ts';
import { COMPARED } from '../../../src/language/points.ts';
import { questions } from '../../../flows/questions.ts';
import { projectGuide, TODAY } from '../../project-guide.ts';
import { ferryGuide, ferryQuestions } from '../ferry-world.ts';
import { seaSchoolPoints } from '../ferry/sea-school.ts';
import { AFTER_LAST_START } from '../ferry/words.ts';

/** Whether some journey with this first answer ends open, with an outcome of the scheme's own. */
function canEndOpen(compiled: CompiledFlow, of: Questions, asked: string, said: string): boolean {
  const answersTo = answersToTry(compiled, of);
  const visit = (place: Place, facts: Facts): boolean => {
    if (place.ended) {
      const { verdict, shared } = outcomeOf(compiled.flow, place.ended.outcome);
      return !shared && isOpen(verdict);
    }
    const question = place.waitsFor;
    const answers = question === asked ? [said] : answersTo(question, facts);
    return answers.some((answer) => visit(place.after(answer), { ...facts, [question]: answer }));
  };
  return visit(startOf(compiled), {});
}

const answersTo = (of: Questions, id: string) => Object.keys(optionsOf(of[id]!) ?? {});
/** Whether a row of the day holds the question's id, wherever. */
const mentions = ({ rows }: CompiledFlow, id: string): boolean =>
  JSON.stringify(rows.map(({ conditions }) => conditions)).includes(`"${id}"`);

describe('for whom a scheme may be, before any answer', () => {
  it.each([
    ['of today', projectGuide(TODAY).full()],
    ['of the first day', projectGuide(FIRST_DAY).full()],
  ])(
    'are those benefits that lead to an open outcome on some journey: the tables %s',
    (_, full) => {
      const asking = full.filter((compiled) => mentions(compiled, 'benefit'));
      expect(asking.length).toBeGreaterThan(0);
      for (const compiled of asking) {
        const all = answersTo(questions, 'benefit');
        const open = all.filter((one) => canEndOpen(compiled, questions, 'benefit', one));
        expect([compiled.scheme, answersLeftOpen(compiled, 'benefit', all)]).toEqual([
          compiled.scheme,
          open,
        ]);
      }
    },
  );

  it('leaves out an answer after which nothing is open', () => {
    const all = answersTo(ferryQuestions, 'trade');
    expect(answersLeftOpen(ferryGuide().scheme('sea-school'), 'trade', all)).toEqual(
      all.filter((one) => one !== 'none'),
    );
  });

  it('is not said by an answer that the scheme never asks for', () =>
    expect(answersLeftOpen(ferryGuide().scheme('fare-help'), 'trade', ['pilot'])).toBeUndefined());
});

describe('what can be said before any answer', () => {
  const saidOn = (...day: Parameters<typeof ferryGuide>) =>
    pointsBeforeAnswers(ferryGuide(...day).scheme('sea-school'), seaSchoolPoints).map(
      ({ id }) => id,
    );

  it('is what every fitting outcome says, and nothing that hangs on an answer or another day', () =>
    expect(saidOn()).toEqual(['school', 'free', 'form', 'which', 'book', ...COMPARED]));

  it('is what was said on the day', () => expect(saidOn('2016-05-01')).toContain('on-paper'));

  it('is of a closed scheme what changed, and nothing to do', () =>
    expect(saidOn(AFTER_LAST_START)).toEqual(['closes']));
});
