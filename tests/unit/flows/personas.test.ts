import { describe, expect, it } from 'vitest';
import { questions } from '../../../flows/questions.ts';
import { compileFlow } from '../../../src/engine/compile.ts';
import { journeyAt } from '../../../src/engine/journey.ts';
import { personas } from '../../../src/rules/people.ts';
import { rules } from '../../../src/rules/rules.ts';

// That they meet every row, both sides of every figure and each day of change: `npm run check:flows`.
describe.each(personas)('$scheme', ({ scheme, personas: people }) => {
  const flow = rules.flows.find((one) => one.scheme === scheme)!;

  it.each(people)('$who, on $on: $gets', ({ on, mode = 'full', answers, gets, told }) => {
    const compiled = compileFlow(flow, { on, mode, figures: rules.figures });
    const { asked, next, places } = journeyAt([compiled], [], answers);
    expect({ outcome: places.get(scheme)?.ended?.outcome, next }).toEqual({ outcome: gets });
    const given = Object.keys(answers);
    expect(asked).toEqual(given.filter((question) => asked.includes(question)));
    // What other tables asked is known of those alone of whom somebody wrote what they are told.
    const known = told ? Object.keys(questions) : asked;
    expect(given.filter((question) => !known.includes(question))).toEqual([]);
  });

  it('has no two personas alike', () => {
    const names = people.map(({ who, on }) => `${who}, on ${on}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
