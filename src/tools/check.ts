import { dayInDenmark } from '../language/day.ts';
import { checkFlows } from './check/check-flows.ts';
import { faultLine } from './check/fault.ts';
import { projectWorld } from './check/project-world.ts';

/** `npm run check:flows`: every fault of the rules and texts at once; warnings never fail. */
const all = checkFlows(projectWorld(dayInDenmark(new Date())));
const faults = all.filter(({ isWarning }) => !isWarning);
for (const fault of all) console.log(faultLine(fault));
console.log(`flows: ${faults.length} faults, ${all.length - faults.length} warnings`);
process.exitCode = faults.length > 0 ? 1 : 0;
