import { isOpen } from '../language/flow.ts';
import { formatList } from '../text/format.ts';
import type { TextKey } from '../text/texts.ts';
import { namesOf } from './words.ts';
import type { Telling } from './telling.ts';
import type { AnsweredView, ResultView } from './view-types.ts';

/** What open results say of the law that has been announced. */
const NEW_LAW: TextKey = 'shared:points.new-law';

/**
 * What is not clear, gathered in one place: answers that the person does not know, schemes that the
 * guide has more questions about, and what it has not read in the law itself.
 */
export function unclearTexts(
  results: readonly ResultView[],
  answers: readonly AnsweredView[],
  { t, language }: Pick<Telling, 't' | 'language'>,
): readonly string[] {
  const open = results.filter(({ verdict }) => isOpen(verdict));
  const names = (isMeant: (one: ResultView) => boolean): string =>
    namesOf(open.filter(isMeant), language);
  const questions = formatList(
    answers.filter(({ isUnknown }) => isUnknown).map(({ short }) => short),
    language,
  );
  const more = names(({ left }) => left > 0);
  const unread = names(({ standing }) => standing === 'guide' || standing === 'unread');
  const exposed = names(({ standing }) => standing === 'exposed');
  return [
    ...(questions ? [t('take-along:unclear.unknown', { questions })] : []),
    ...(more ? [t('take-along:unclear.more', { schemes: more })] : []),
    ...(unread ? [t('take-along:unclear.unread', { schemes: unread })] : []),
    ...(exposed ? [t('take-along:unclear.exposed', { schemes: exposed })] : []),
    ...(open.some((one) => saysNewLaw(one, t(NEW_LAW))) ? [t(NEW_LAW)] : []),
  ];
}

const saysNewLaw = ({ parts }: ResultView, text: string): boolean =>
  parts.some(({ id, lines }) => id === 'cost' && lines.includes(text));
