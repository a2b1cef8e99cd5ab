import { isOpen } from '../language/flow.ts';
import type { OwnWords } from '../language/own-words.ts';
import { schemeOf } from '../rules/schemes.ts';
import { asideByVerdict, resultsIn } from './aside.ts';
import { inOrderOfUse } from './order-of-use.ts';
import { groupsOf } from './groups.ts';
import { dateLines } from './plan.ts';
import {
  answersBlock,
  distinct,
  linesOfPart,
  listBlock,
  notesBlock,
  resultsSaid,
  said,
  sideBySide,
  withoutEmpty,
  type InEach,
  type OnSheet,
} from './sheet-blocks.ts';
import { planBlock } from './sheet-plan.ts';
import type { Said, SheetBlock } from './sheet-view.ts';
import type { Telling } from './telling.ts';
import { timelineView } from './timeline.ts';
import { unclearTexts } from './unclear.ts';
import { COMPANIES, type GroupView, type ResultView } from './view-types.ts';
import { namesOf } from './words.ts';

/** A sheet is for one meeting, which has time for so many questions. */
const MOST_ASKED = 4;
/** More than this nobody packs. */
const MOST_BROUGHT = 6;
/** So many lines end the list of each scheme, the same for all. */
const BROUGHT_TO_ALL = 3;
const TO_EVERY_MEETING = ['bring-letters', 'bring-somebody'] as const;

/** The overview: what the person wants, what to do, when, what was found and what is unclear. */
export function overviewBlocks(sheet: OnSheet<readonly ResultView[]>): readonly SheetBlock[] {
  const { results, answers, own, tellings } = sheet;
  const open = results.map((all) =>
    inOrderOfUse(
      all.filter(({ verdict }) => isOpen(verdict)),
      own,
      tellings[0]!.on,
    ),
  );
  const inEach = (linesOf: (open: readonly ResultView[], telling: Telling) => readonly string[]) =>
    sideBySide(open.map((all, i) => linesOf(all, tellings[i]!)));
  const dates = inEach((all, telling) => dateLines(all, own, telling));
  const picture = timelineView(results, own, tellings);
  const questions = inEach((all) => all.flatMap((one) => linesOfPart(one, 'ask').slice(0, 1)));
  const others = othersOf(results[0] ?? [], own, tellings);
  return withoutEmpty([
    planBlock(sheet),
    { ...listBlock('take-along:dates', 'lines', tellings, dates), picture },
    ...companyBlocks(sheet),
    ...(answers[0]?.length ? [answersBlock(answers, tellings)] : []),
    listBlock('take-along:others', 'run-in', tellings, others),
    {
      kind: 'beside',
      blocks: [
        listBlock('part.bring', 'boxes', tellings, broughtTo(open, tellings)),
        listBlock(
          'take-along:ask-about',
          'boxes',
          tellings,
          distinct(questions).slice(0, MOST_ASKED),
        ),
        notesBlock(tellings),
      ],
    },
  ]);
}

/** The results that are of use, under the word of their company; last of all what is unclear. */
function companyBlocks(sheet: OnSheet<readonly ResultView[]>): readonly SheetBlock[] {
  const { results, answers, own, tellings } = sheet;
  const groups = results.map((all, i) => groupsOf(all, own, tellings[i]!.t));
  const ofGroup = (company: GroupView['company']): InEach<readonly ResultView[]> =>
    groups.map((list) => resultsIn(list, company));
  const blocks = COMPANIES.flatMap((company): readonly SheetBlock[] => {
    const group = groups[0]?.find((one) => one.company === company);
    if (!group || company === 'ask') return [];
    return [
      {
        kind: 'results',
        company,
        title: said(tellings, ({ t }) => t(`verdict.${company}`)),
        results: resultsSaid(ofGroup(company), tellings),
        duty: group.hasDuty ? said(tellings, ({ t }) => t('result.group-duty')) : undefined,
        after: [],
      },
    ];
  });
  const unclear = results.map((all, i) => {
    const ofUse = all.filter((one) => one.isGeneral || !schemeOf(one.scheme).isAside);
    return unclearTexts(ofUse, answers[i] ?? [], tellings[i]!);
  });
  return [
    ...blocks,
    {
      kind: 'results',
      company: 'ask',
      title: said(tellings, ({ t }) => t('take-along:unclear.title')),
      results: resultsSaid(ofGroup('ask'), tellings),
      duty: undefined,
      after: sideBySide(unclear),
    },
  ];
}

/** The schemes that are of little use, by name, a line for each verdict. */
const othersOf = (results: readonly ResultView[], own: OwnWords, tellings: InEach<Telling>) =>
  asideByVerdict(results, own, tellings[0]!.t).map(({ verdict, schemes }) =>
    said(tellings, ({ t, language }) =>
      t('plan:line', { scheme: t(`verdict.${verdict}`), text: namesOf(schemes, language) }),
    ),
  );

/**
 * What to bring: all that a right asks for, then what comes first for each of the others, then what is
 * brought to every meeting. The sheet itself is brought anyway.
 */
function broughtTo(
  open: InEach<readonly ResultView[]>,
  tellings: InEach<Telling>,
): readonly Said[] {
  const toEvery = TO_EVERY_MEETING.map((id) => said(tellings, ({ t }) => t(`shared:points.${id}`)));
  const isRight = ({ company }: ResultView): boolean => company === 'right' || company === 'opens';
  const own = open.map((all) =>
    all.flatMap((one) => {
      const lines = linesOfPart(one, 'bring').slice(0, -BROUGHT_TO_ALL);
      return isRight(one) ? lines : lines.slice(0, 1);
    }),
  );
  const first = distinct(sideBySide(own)).slice(0, MOST_BROUGHT - toEvery.length);
  return [...first, ...toEvery];
}
