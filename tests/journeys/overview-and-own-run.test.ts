import { expect, it } from 'vitest';
import { compileFlow } from '../../src/engine/compile.ts';
import { followFrom, startOf } from '../../src/engine/place.ts';
import type { Flow } from '../../src/language/flow.ts';
import type { Facts } from '../../src/language/questions.ts';
import { projectWorld } from '../../src/tools/check/project-world.ts';
import { daysOfChange, walkFlow } from '../../src/tools/check/reach.ts';
import { TODAY } from '../project-guide.ts';

const world = projectWorld(TODAY);
const days = daysOfChange(world);
const inOverview = world.flows.filter(({ scheme }) => !world.schemes[scheme]?.outsideOverview);

/** What a person has said, with what the overview reads as another question said of both. */
const inOwnRun = ({ overviewReads = {} }: Flow, facts: Facts): Facts => ({
  ...facts,
  ...Object.fromEntries(
    Object.entries(overviewReads).flatMap(([asked, readAs]) =>
      facts[readAs] === undefined ? [] : [[asked, facts[readAs]]],
    ),
  ),
});

// Whoever goes on from the overview has been told something there: it must not turn out otherwise
// before the scheme's own run has asked more.
it.each(inOverview)(
  '$scheme: the own run takes back nothing that the overview has said',
  (flow) => {
    const tables = walkFlow(flow, days, world).filter(
      ({ compiled }) => compiled.mode === 'overview',
    );
    let endings = 0;
    const takenBack = tables.flatMap(({ compiled: { on }, walk }) => {
      const own = compileFlow(flow, { on, mode: 'full', figures: world.figures });
      endings += walk.endings.length;
      return walk.endings.flatMap(({ outcome, facts }) => {
        const { ended } = followFrom(startOf(own), inOwnRun(flow, facts));
        return ended && ended.outcome !== outcome
          ? [{ on, facts, outcome, own: ended.outcome }]
          : [];
      });
    });
    expect(endings).toBeGreaterThan(0);
    expect(takenBack).toEqual([]);
  },
);
