import { describe, expect, it } from 'vitest';
import { guideOfDay } from '../../../src/views/guide-of-day.ts';
import { OVERVIEW } from '../../../src/views/addresses.ts';
import { overviewBlocks } from '../../../src/views/sheet.ts';
import { isOpen, VERDICTS } from '../../../src/language/flow.ts';
import type { TextKey } from '../../../src/text/texts.ts';
import { unbroken } from '../../../src/text/law.ts';
import type { ResultView } from '../../../src/views/view-types.ts';
import { onDagpenge, type Answers } from '../../e2e/people.ts';
import { TODAY } from '../../project-guide.ts';
import { tell } from '../../telling.ts';

const danish = tell();
const engine = guideOfDay(TODAY);

const newcomer: Answers = {
  ...onDagpenge,
  newcomer: 'yes',
  'residence-permit': 'yes',
  registered: 'yes',
  'danish-start-years': 1,
  schooling: 'longer',
  'integration-act': 'yes',
  'refugee-or-family': 'yes',
  'years-in-denmark': 1,
};

const resultsOf = (answers: Answers): readonly ResultView[] =>
  engine.results(OVERVIEW, engine.journey(OVERVIEW, answers), danish);

/** The lines of the list that bears a title. */
function linesOf(answers: Answers, key: TextKey): readonly string[] {
  const title = danish.t(key);
  return overviewBlocks([resultsOf(answers)], [danish]).flatMap((block) =>
    block.kind === 'list' && block.title[0] === title ? block.lines.map(([line]) => line!) : [],
  );
}

/** The official names of open results, the nearest to a right first. */
const nearestFirst = (answers: Answers): readonly string[] =>
  VERDICTS.filter(isOpen).flatMap((verdict) =>
    resultsOf(answers)
      .filter((one) => one.verdict === verdict)
      .map(({ name }) => name),
  );

describe('the sheet of the overview', () => {
  it('lists what to do in the order of the results, rights first', () => {
    const names = linesOf(onDagpenge, 'take-along:checklist').map((line) => line.split(':')[0]);
    expect(names).toEqual(nearestFirst(onDagpenge));
    expect(names).not.toEqual(
      resultsOf(onDagpenge)
        .filter(({ verdict }) => isOpen(verdict))
        .map(({ name }) => name),
    );
  });

  it('asks first about what is nearest to a right', () => {
    const [first] = linesOf(onDagpenge, 'take-along:ask-about');
    const [nearest] = nearestFirst(onDagpenge);
    const result = resultsOf(onDagpenge).find(({ name }) => name === nearest);
    expect(result?.parts.find(({ id }) => id === 'ask')?.lines[0]).toBe(first);
  });

  it('names each date by its scheme, and says once that it counts weeks out of work', () => {
    const assumed = danish.t('window.assumes');
    expect(linesOf(newcomer, 'take-along:dates')).toEqual([
      '6 ugers jobrettet uddannelse: vær færdig senest 13. juni 2027',
      'Løntilskud: du kan begynde fra 14. marts 2027',
      'Tilskud til kurser ved ansættelse: arbejdsgiveren kan få tilskud fra 14. marts 2027',
      assumed,
      'Integrationsgrunduddannelse (igu): begynd senest 31. december 2027',
    ]);
  });

  it('says the duty beside the right', () => {
    const said = overviewBlocks([resultsOf(onDagpenge)], [danish]).flatMap((block) =>
      block.kind === 'results' ? block.results : [],
    );
    const owing = resultsOf(onDagpenge).filter(
      ({ verdict, duties }) => ['right', 'possible'].includes(verdict) && duties.length > 0,
    );
    expect(owing.length).toBeGreaterThan(3);
    for (const { scheme, duties } of owing)
      expect(
        said
          .find((one) => one.scheme === scheme)
          ?.lines.flat()
          .join(' '),
      ).toContain(duties[0]);
  });

  it('says what to bring under a heading of its own', () => {
    expect(linesOf(onDagpenge, 'part.bring')).toHaveLength(3);
  });
});

it.each([
  ['LBK 280/2024, §§ 97 a og 100', 'LBK_280/2024, §§_97_a og 100'],
  ['§ 97, stk. 3', '§_97, stk._3'],
  ['LBK 280/2024, kap. 14, §§ 90-98', 'LBK_280/2024, kap._14, §§_90-98'],
  ['Lov 1654/2024 om arbejdspligt', 'Lov_1654/2024 om arbejdspligt'],
])('breaks no line between a sign and its number: %s', (place, expected) => {
  expect(unbroken(place).replaceAll('\u00A0', '_')).toBe(expected);
});
