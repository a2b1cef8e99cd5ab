import { linkCodes } from '../rules/link-codes.ts';
import { questions } from '../../flows/questions.ts';
import { daysBetween, FIRST_DAY, type Day } from '../language/day.ts';
import type { Answer } from '../language/questions.ts';
import { readLink } from '../take-along/link.ts';
import type { GuideOfDay } from '../views/guide-of-day.ts';
import { OVERVIEW, routeAddresses } from '../views/addresses.ts';
import type { OpenedLink } from './link-report.ts';
import type { LinkRoute } from './routes.ts';

/** Opens a link. Any text may stand in it: what cannot be read is named, and the rest is kept. */
export function openedLink(
  { payload, opens }: LinkRoute,
  { today, on, moved }: { today: Day; on: Day; moved: GuideOfDay['moved'] },
): OpenedLink {
  const read = readLink(payload, { codes: linkCodes, questions, on, today });
  const { made, edition, run = OVERVIEW, answers, goal, unread, changed } = read;
  // Where the day cannot be read, any time may have passed.
  const days = daysBetween(made ?? FIRST_DAY, on);
  const again = days > 0 ? moved(run, answers, days) : [];
  const those = (wanted: (id: string) => boolean): Record<string, Answer> =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => wanted(id)));
  return {
    run,
    address: opens === 'run' ? routeAddresses.run(run) : routeAddresses.page(opens),
    answers: those((id) => !again.includes(id)),
    offered: those((id) => again.includes(id)),
    goal,
    report: {
      isWhole: read.isWhole,
      isKnownVersion: read.isKnownVersion,
      unread: [...unread, ...changed],
      moved: again,
      ...(made !== undefined && { made }),
      ...(edition !== undefined && { edition }),
    },
  };
}
