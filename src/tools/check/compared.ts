import { possibleOutcomes } from '../../engine/before-answers.ts';
import { compileFlow } from '../../engine/compile.ts';
import { holdsOn } from '../../language/day.ts';
import type { Flow, Mode, Outcome } from '../../language/flow.ts';
import { COMPARED, isSaidBy, type Point } from '../../language/points.ts';
import type { Fault } from './fault.ts';
import type { World } from './world.ts';

const MODES: readonly Mode[] = ['overview', 'full'];

/**
 * What stands open in the overview today can be set side by side: it says each of the facts by which
 * results are compared, and none of them to everybody twice. Answers decide some: that each person is
 * told one of each is for a test with people.
 */
export const checkCompared = (world: World): readonly Fault[] =>
  world.flows
    .filter(({ scheme }) => !world.schemes[scheme]?.outsideOverview)
    .flatMap((flow) => {
      const own = world.points.find(({ scheme }) => scheme === flow.scheme)?.points ?? [];
      const points = own.filter((point) => holdsOn(point, world.today));
      return outcomesToCompare(flow, world).flatMap(([outcome, definition]) =>
        COMPARED.flatMap((part) => {
          const said = points.filter(
            (point) => point.part === part && isSaidBy(point, outcome, definition),
          );
          const where = `flows/${flow.scheme}/points.ts, outcome "${outcome}"`;
          if (said.length === 0) return [missing(where, part)];
          return said.length > 1 && said.some(isForAll) ? [twice(where, part, said)] : [];
        }),
      );
    });

const isForAll = (point: Point): boolean => point.if === undefined && point.about === undefined;

/** The outcomes that the tables can give today, and that leave a person something to choose. */
function outcomesToCompare(flow: Flow, { figures, today }: World): readonly [string, Outcome][] {
  const found = MODES.flatMap((mode) =>
    possibleOutcomes(compileFlow(flow, { on: today, mode, figures })),
  );
  const byId = new Map(found.map(({ outcome, definition }) => [outcome, definition]));
  return [...byId].filter(([, definition]) => isToCompare(definition));
}

/** Whether results of it are set side by side: open now, or a right that opens. */
export const isToCompare = ({ verdict, becomes }: Outcome): boolean =>
  verdict === 'right' || verdict === 'possible' || verdict === 'ask' || becomes === 'right';

const missing = (where: string, part: string): Fault => ({
  kind: 'compared',
  where,
  what: `says nothing of "${part}", by which open results are compared`,
  todo: 'Say it in a few words; where the law says nothing, say whom to ask.',
});

const twice = (where: string, part: string, said: readonly Point[]): Fault => ({
  kind: 'compared',
  where,
  what: `says "${part}" more than once: ${said.map(({ id }) => id).join(', ')}`,
  todo: 'Leave one, or say of each whom it is for (if).',
});
