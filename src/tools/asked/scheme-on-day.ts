import { FIRST_DAY, isDay, type Day } from '../../language/day.ts';
import type { Flow } from '../../language/flow.ts';
import { didYouMean } from '../check/fault.ts';

/**
 * The table and the day that a command line asks for.
 * @throws with what is wrong, and what there is
 */
export function schemeOnDay(
  scheme: string,
  on: string,
  flows: readonly Flow[],
): { readonly flow: Flow; readonly on: Day } {
  const flow = flows.find((candidate) => candidate.scheme === scheme);
  if (!flow) {
    const schemes = flows.map((one) => one.scheme);
    const instead = didYouMean(scheme, schemes, `One of: ${schemes.join(', ')}.`);
    throw new Error(`no scheme "${scheme}". ${instead}`);
  }
  if (!isDay(on) || on < FIRST_DAY)
    throw new Error(`--on ${on}: expected a day that exists, from ${FIRST_DAY} on.`);
  return { flow, on };
}
