import { editions } from '../../flows/editions.ts';
import type { Day } from '../language/day.ts';
import { editionsSince } from '../language/editions.ts';
import { edition } from '../rules/editions.ts';
import { formatDay, formatList } from '../text/format.ts';
import { differences } from './differences.ts';
import type { LinkReport } from './link-report.ts';
import type { Visit } from './visit.svelte.ts';

/** What is said of a link that answers came from. */
export interface LinkTold {
  readonly lines: readonly string[];
  /** What is not as it was on the day the link was made. */
  readonly changed: readonly string[];
  readonly changedTitle: string;
  /** That day, where the rules shown are of another: it can be shown instead. */
  readonly otherDay: { readonly day: Day; readonly text: string } | undefined;
}

/** Puts into words what there is to know of a link, and what has changed since. */
export function linkTold(
  visit: Parameters<typeof differences>[0] & Pick<Visit, 'on' | 'language'>,
  { made, isKnownVersion, isWhole, unread, moved, ...report }: LinkReport,
): LinkTold {
  const { t, on, language } = visit;
  const day = made && formatDay(made, language);
  const questions = (ids: readonly string[]): string =>
    formatList(
      ids.map((id) => t(`questions:${id}.short`)),
      language,
    );
  const from = [
    t(day === undefined ? 'take-along:from-unknown-day' : 'take-along:from-day', { day }),
    t('take-along:unchecked'),
  ];
  const since = report.edition ?? edition.number;
  const isOtherDay = made !== undefined && made !== on;
  return {
    lines: [
      ...(isKnownVersion ? from : [t('take-along:unknown-version')]),
      ...(since > edition.number ? [t('take-along:newer-edition')] : []),
      ...(isWhole || !isKnownVersion ? [] : [t('take-along:not-whole')]),
      ...(unread.length > 0 ? [t('take-along:unread', { questions: questions(unread) })] : []),
      ...(moved.length > 0 ? [t('take-along:moved', { questions: questions(moved) })] : []),
    ],
    changed: [
      ...editionsSince(editions, since).map(({ number }) => t(`editions:${number}`)),
      ...(isOtherDay ? differences(visit, made) : []),
    ],
    changedTitle: t('take-along:differs', { day }),
    otherDay: isOtherDay ? { day: made, text: t('take-along:show-that-day', { day }) } : undefined,
  };
}
