import { transition } from 'xstate';
import { describe, expect, it, vi } from 'vitest';
import { questions } from '../../../flows/questions.ts';
import { answersOn, type Facts, type Questions } from '../../../src/language/questions.ts';
import { OVERVIEW } from '../../../src/views/addresses.ts';
import { guideOfDay } from '../../../src/views/guide-of-day.ts';
import { tell } from '../../telling.ts';

// The machines run as they are; it is only counted how often they are asked for a step.
vi.mock('xstate', async (importOriginal) => {
  const xstate = await importOriginal<{ transition: typeof transition }>();
  return { ...xstate, transition: vi.fn(xstate.transition) };
});

const telling = tell();
const { on } = telling;

/** Answers the first that each question of the overview offers, to the last question. */
function beforeTheLast(): Facts {
  const guide = guideOfDay(on);
  let kept: Facts = { benefit: 'job' };
  for (;;) {
    const { next } = guide.journey(OVERVIEW, kept);
    if (next === undefined) return kept;
    const question = (questions as Questions)[next]!;
    const answer = question.kind === 'number' ? question.from : answersOn(question, on)[0]!;
    const longer = { ...kept, [next]: answer };
    if (guide.journey(OVERVIEW, longer).next === undefined) return kept;
    kept = longer;
  }
}

describe('looking ahead while a person reads', () => {
  it('leaves the machines no step to take when an answer is sent, the result included', () => {
    const guide = guideOfDay(on);
    const kept = beforeTheLast();
    const journey = guide.journey(OVERVIEW, kept);
    for (const step of guide.ahead(OVERVIEW, journey, telling)) expect(step).toBeUndefined();
    vi.mocked(transition).mockClear();
    for (const answer of answersOn((questions as Questions)[journey.next!]!, on)) {
      const after = guide.journey(OVERVIEW, { ...kept, [journey.next!]: answer });
      if (after.next === undefined) guide.results(OVERVIEW, after, telling);
    }
    expect(transition).not.toHaveBeenCalled();
  });

  it('does nothing once there is no question', () => {
    const guide = guideOfDay(on);
    const kept = beforeTheLast();
    const { next } = guide.journey(OVERVIEW, kept);
    const last = answersOn((questions as Questions)[next!]!, on)[0]!;
    const ended = guide.journey(OVERVIEW, { ...kept, [next!]: last });
    expect([...guide.ahead(OVERVIEW, ended, telling)]).toEqual([]);
  });
});
