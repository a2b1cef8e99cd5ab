import { guideOn } from '../../src/engine/guide.ts';
import { startOf } from '../../src/engine/place.ts';
import { rules } from '../../src/rules/rules.ts';
import { DAY } from './population.ts';
import { middle, told, type Row } from './table.ts';

const GUIDES = 25;

/** How long all machines of a day take in Node, each read up to its first question. */
export function measureCompiling(): readonly Row[] {
  let machines = 0;
  const times = Array.from({ length: GUIDES }, () => {
    // Tables of its own: those that were compiled before would be found again.
    const flows = structuredClone(rules.flows);
    const before = performance.now();
    const guide = guideOn({ ...rules, flows }, DAY);
    const compiled = [...guide.overview(), ...guide.full()];
    compiled.forEach(startOf);
    machines = compiled.length;
    return performance.now() - before;
  });
  return [
    told(`${machines} machines compiled in Node, the first time`, 'ms', times[0] ?? 0),
    told(`${machines} machines compiled in Node, the middle of ${GUIDES}`, 'ms', middle(times)),
  ];
}
