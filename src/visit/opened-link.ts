import { linkCodes } from '../rules/link-codes.ts';
import { questions } from '../../flows/questions.ts';
import { daysBetween, FIRST_DAY, type Day } from '../language/day.ts';
import type { Answer, Facts } from '../language/questions.ts';
import { readLink } from '../take-along/link.ts';
import type { GuideOfDay } from '../views/guide-of-day.ts';
import { OVERVIEW, routeAddresses } from '../views/addresses.ts';
import type { LinkRoute } from './routes.ts';

/** What a person is told of the link that their answers came from. */
export interface LinkReport {
  /** The day it was made, where it can be read. */
  readonly made?: Day;
  /** The edition of the rules it was made with, where it can be read. */
  readonly edition?: number;
  /** Nothing was cut or changed on the way. */
  readonly isWhole: boolean;
  /** Made by a guide of a form that this one knows; nothing could be read of another. */
  readonly isKnownVersion: boolean;
  /** Questions that are asked again: their answer could not be read, or they ask something else now. */
  readonly unread: readonly string[];
  /** Questions that are asked again since time has moved their answer, and it matters. */
  readonly moved: readonly string[];
}

/** A link's answers, ready to go on with. */
export interface OpenedLink {
  readonly run: string;
  /** The address that takes the place of the link's. */
  readonly address: string;
  /** The answers that still hold. */
  readonly answers: Facts;
  /** Those that time has moved: offered as first values, and asked again. */
  readonly offered: Facts;
  readonly report: LinkReport;
}

/** Opens a link. Any text may stand in it: what cannot be read is named, and the rest is kept. */
export function openedLink(
  { payload, opens }: LinkRoute,
  { today, on, moved }: { today: Day; on: Day; moved: GuideOfDay['moved'] },
): OpenedLink {
  const read = readLink(payload, { codes: linkCodes, questions, on, today });
  const { made, edition, run = OVERVIEW, answers, unread, changed } = read;
  // Where the day cannot be read, any time may have passed.
  const days = daysBetween(made ?? FIRST_DAY, on);
  const again = days > 0 ? moved(run, answers, days) : [];
  const those = (wanted: (id: string) => boolean): Record<string, Answer> =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => wanted(id)));
  return {
    run,
    address: opens === 'print' ? routeAddresses.page('print') : routeAddresses.run(run),
    answers: those((id) => !again.includes(id)),
    offered: those((id) => again.includes(id)),
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
