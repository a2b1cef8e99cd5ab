import type { OwnWords } from '../language/own-words.ts';
import { errandsOf } from './errands.ts';
import { inOrderOfUse, isForNow } from './order-of-use.ts';
import type { ErrandView } from './plan-view.ts';
import { said, sideBySide, type InEach, type OnSheet } from './sheet-blocks.ts';
import type { SheetBlock, SheetErrand, SheetWish } from './sheet-view.ts';
import type { Telling } from './telling.ts';
import { namesOf } from './words.ts';
import type { ResultView, StepView } from './view-types.ts';

/** What the person wants, in the first line; where they have not said, a line to write it on. */
export const wishOf = ({ goal }: OwnWords, tellings: InEach<Telling>): SheetWish => ({
  isToBeWritten: goal === undefined,
  text: said(tellings, ({ t }) => t(goal ? `plan:want.said.${goal}` : 'take-along:want')),
});

/** What to do first, with whom and by when; then the rest of the plan, in short. */
export function planBlock({ results, own, tellings }: OnSheet<readonly ResultView[]>): SheetBlock {
  const errands = results.map((all, i) => errandsOf(all, own, tellings[i]!));
  const first = (errands[0]?.first ?? []).map((_, n) => errands.map((each) => each.first[n]!));
  const rest = results.map((all, i) => restOf(all, errands[i]!.others, own, tellings[i]!));
  return {
    kind: 'plan',
    title: said(tellings, ({ t }) => t('plan:title')),
    errands: first.map((one) => errandSaid(one, tellings)),
    rest: sideBySide(rest),
  };
}

function errandSaid(each: InEach<ErrandView>, tellings: InEach<Telling>): SheetErrand {
  const [{ contact, by, also: others, doors }] = each as [ErrandView];
  const also = contact === 'yourself' ? 'take-along:also-look' : 'take-along:also-ask';
  return {
    who: said(each, ({ who }) => who),
    act: said(each, ({ acts }) => acts.map(({ step }) => step).join(' ')),
    by: by === undefined ? undefined : said(each, (one) => one.by ?? ''),
    also:
      others.length === 0
        ? undefined
        : said(tellings, ({ t, language }) => t(also, { schemes: namesOf(others, language) })),
    doors: doors.map((_, i) => said(each, (one) => one.doors[i]!.text)),
  };
}

/** Errands after the first three, and what comes first once there is a course, or an employer. */
function restOf(
  all: readonly ResultView[],
  errands: readonly ErrandView[],
  own: OwnWords,
  { t, on }: Telling,
): readonly string[] {
  const forNow = inOrderOfUse(all.filter(isForNow), own, on);
  const once = (what: 'course' | 'job', isMeant: (step: StepView) => boolean = () => true) =>
    forNow
      .flatMap(({ name, steps }) =>
        steps
          .filter((step) => step.once === what && isMeant(step))
          .map(({ text }) =>
            t('take-along:then', { when: t(`plan:later.${what}`), text, scheme: name }),
          ),
      )
      .slice(0, 1);
  return [
    ...errands.map(({ who, acts: [first] }) => t('plan:line', { scheme: who, text: first!.step })),
    ...once('course'),
    ...once('job', ({ contact }) => contact === 'employer'),
  ];
}
