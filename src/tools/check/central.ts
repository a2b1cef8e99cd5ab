import { compileFlow } from '../../engine/compile.ts';
import { pointsBeforeAnswers, possibleOutcomes } from '../../engine/before-answers.ts';
import { isOpen, type Flow } from '../../language/flow.ts';
import { figuresIn } from '../../language/mentions.ts';
import { plugsIn, textsOf } from '../../text/text-tree.ts';
import type { Fault } from './fault.ts';
import type { World } from './world.ts';

/**
 * The page about a scheme says it all before any answer: every figure that a row of an open scheme
 * compares with is said there.
 */
export const checkCentral = (world: World): readonly Fault[] =>
  world.flows.flatMap((flow) => {
    const compiled = compileFlow(flow, { on: world.today, mode: 'full', figures: world.figures });
    const open = possibleOutcomes(compiled).some(({ definition }) => isOpen(definition.verdict));
    const mayFit = possibleOutcomes(compiled).some(({ definition }) =>
      ['right', 'possible'].includes(definition.verdict),
    );
    if (!open || !mayFit) return [];
    const said = saidBefore(flow, world);
    const compared = figuresIn(...compiled.rows.flatMap(({ conditions }) => conditions));
    return [...new Set(compared)]
      .filter((id) => !said.has(id))
      .map((id) => ({
        kind: 'central',
        where: `flows/${flow.scheme}/points.ts`,
        what: `leaves "${id}", by which the table decides, off the page about the scheme`,
        todo: 'Say it in a point that is central (isCentral), or in what the scheme is.',
      }));
  });

/** The figures that the page about a scheme plugs in. */
function saidBefore(flow: Flow, world: World): ReadonlySet<string> {
  const compiled = compileFlow(flow, { on: world.today, mode: 'full', figures: world.figures });
  const own = world.points.find(({ scheme }) => scheme === flow.scheme);
  const ids = (own ? pointsBeforeAnswers(compiled, own) : []).map(({ id }) => `points.${id}`);
  const [danish = {}] = Object.values(world.texts);
  const texts = textsOf(danish[flow.scheme] ?? {});
  return new Set(
    texts
      .filter(({ key }) => key === 'what' || ids.includes(key))
      .flatMap(({ text }) => plugsIn(text)),
  );
}
