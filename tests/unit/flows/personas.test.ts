import { describe, expect, it } from 'vitest';
import { compileFlow } from '../../../src/engine/compile.ts';
import { journeyAt } from '../../../src/engine/journey.ts';
import type { PersonasOfScheme } from '../../../src/language/personas.ts';
import { rules } from '../../../src/tools/rules.ts';

const files = import.meta.glob<PersonasOfScheme>('../../../flows/*/personas.ts', {
  eager: true,
  import: 'default',
});
const byScheme = new Map(Object.values(files).map((file) => [file.scheme, file.personas]));

describe.each(rules.flows)('$scheme', (flow) => {
  const personas = byScheme.get(flow.scheme) ?? [];

  it.each(personas)('$who, on $on: $gets', ({ on, mode = 'full', answers, gets }) => {
    const compiled = compileFlow(flow, { on, mode, figures: rules.figures });
    const { asked, next, places } = journeyAt([compiled], [], answers);
    expect({ outcome: places.get(flow.scheme)?.ended?.outcome, next }).toEqual({ outcome: gets });
    expect(asked).toEqual(Object.keys(answers));
  });

  it('has a persona for every outcome', () => {
    const got = new Set(personas.map(({ gets }) => gets));
    expect(Object.keys(flow.outcomes).filter((outcome) => !got.has(outcome))).toEqual([]);
  });

  it('has no two personas alike', () => {
    const names = personas.map(({ who }) => who);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
