import type { OwnWords } from '../language/own-words.ts';
import type { Part } from '../language/points.ts';
import type { TextKey } from '../text/texts.ts';
import { cardsOf } from './cards.ts';
import type { ListStyle, Said, SheetBlock, SheetResult } from './sheet-view.ts';
import type { Telling } from './telling.ts';
import type { AnsweredView, ResultView } from './view-types.ts';

/** The same results, or answers, once for each language of the sheet. */
export type InEach<T> = readonly T[];

/** What a sheet is made of: each once for each of its languages. */
export interface OnSheet<Results> {
  readonly results: InEach<Results>;
  /** No answers where the person wants none on paper. */
  readonly answers: InEach<readonly AnsweredView[]>;
  readonly own: OwnWords;
  readonly tellings: InEach<Telling>;
}

/** Turns lists, one for each language, into one list whose texts stand side by side. */
export const sideBySide = (lists: InEach<readonly string[]>): readonly Said[] =>
  (lists[0] ?? []).map((_, i) => lists.map((list) => list[i] ?? ''));

export const said = <T>(each: InEach<T>, say: (one: T) => string): Said => each.map(say);

/** Lines that say in the first language what a line before them says are left out. */
export const distinct = (lines: readonly Said[]): readonly Said[] =>
  lines.filter(([line], i) => lines.findIndex(([other]) => other === line) === i);

/** A list under a text of the guide; a list without lines is left out by `withoutEmpty`. */
export const listBlock = (
  title: TextKey,
  style: ListStyle,
  tellings: InEach<Telling>,
  lines: readonly Said[],
): Extract<SheetBlock, { kind: 'list' }> => ({
  kind: 'list',
  title: said(tellings, ({ t }) => t(title)),
  style,
  lines,
});

export const notesBlock = (tellings: InEach<Telling>): SheetBlock => ({
  kind: 'notes',
  title: said(tellings, ({ t }) => t('take-along:notes')),
});

/** The answers given. */
export function answersBlock(
  answers: InEach<readonly AnsweredView[]>,
  tellings: InEach<Telling>,
): SheetBlock {
  const names = sideBySide(answers.map((list) => list.map(({ short }) => short)));
  const given = sideBySide(answers.map((list) => list.map(({ answer }) => answer)));
  return {
    kind: 'answers',
    title: said(tellings, ({ t }) => t('take-along:answers')),
    answers: names.map((name, i) => ({ name, answer: given[i]! })),
  };
}

/** Without what has nothing to say. */
export const withoutEmpty = (blocks: readonly SheetBlock[]): readonly SheetBlock[] =>
  blocks.flatMap((block): readonly SheetBlock[] => {
    if (block.kind !== 'beside') return isEmpty(block) ? [] : [block];
    const left = withoutEmpty(block.blocks);
    return left.length > 1 ? [{ kind: 'beside', blocks: left }] : left;
  });

function isEmpty(block: SheetBlock): boolean {
  if (block.kind === 'list') return block.lines.length === 0;
  if (block.kind === 'plan') return block.errands.length === 0;
  return block.kind === 'results' && block.results.length + block.after.length === 0;
}

/** Results as they stand on the sheet; what many schemes say alike is said once. */
export function resultsSaid(
  results: InEach<readonly ResultView[]>,
  tellings: InEach<Telling>,
): readonly SheetResult[] {
  return cardsOf(results[0] ?? []).map(({ result: one, alike }) => {
    const i = results[0]!.indexOf(one);
    const each = results.map((list) => list[i]!);
    const isAlone = alike.length === 1;
    return {
      scheme: one.scheme,
      name: alike.map(({ name }) => name).join(', '),
      plainName: each.map(({ plainName }, language) =>
        isAlone ? plainName : tellings[language]!.t('result.alike', { count: alike.length }),
      ),
      small: each.map((result, language) => smallLine(result, tellings[language]!)),
      lines: [each.map(({ sentence }) => sentence)],
    };
  });
}

/** Who decides, and where in the law the row stands that decided it. */
export const smallLine = (
  { decidedBy, rowLaw }: Pick<ResultView, 'decidedBy' | 'rowLaw'>,
  { t }: Telling,
): string => t('take-along:small', { by: t(`take-along:by.${decidedBy}`), law: rowLaw });

export const linesOfPart = (
  result: Pick<ResultView, 'parts'> | undefined,
  id: Part,
): readonly string[] => result?.parts.find((part) => part.id === id)?.lines ?? [];
