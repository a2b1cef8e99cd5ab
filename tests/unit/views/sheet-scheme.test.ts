import { describe, expect, it } from 'vitest';
import { guideOfDay } from '../../../src/views/guide-of-day.ts';
import { OVERVIEW } from '../../../src/views/addresses.ts';
import { schemeBlocks } from '../../../src/views/sheet-scheme.ts';
import { NOTHING_SAID, type OwnWords } from '../../../src/language/own-words.ts';
import type { TextKey } from '../../../src/text/texts.ts';
import { unbroken } from '../../../src/text/law.ts';
import type { ResultView } from '../../../src/views/view-types.ts';
import { onDagpenge, type Answers } from '../../e2e/people.ts';
import { TODAY } from '../../project-guide.ts';
import { tell } from '../../telling.ts';

const danish = tell();
const engine = guideOfDay(TODAY);

const resultsOf = (
  answers: Answers,
  run = OVERVIEW,
  telling = danish,
  own?: OwnWords,
): readonly ResultView[] => engine.results(run, engine.journey(run, answers), telling, own);

describe('the sheet of a scheme', () => {
  it('says why, then what to do first, then dates, and ends with where it stands', () => {
    const results = resultsOf(onDagpenge, 'education-lift');
    const titles = schemeBlocks({
      results,
      answers: [],
      own: NOTHING_SAID,
      tellings: [danish],
    }).flatMap((block) => ('title' in block ? block.title : []));
    const keys: readonly TextKey[] = [
      'verdict.right',
      'plan:title',
      'result.next',
      'part.get',
      'part.cost',
      'part.ask',
      'part.bring',
      'result.who',
      'part.refused',
      'result.sources',
      'take-along:notes',
    ];
    expect(titles).toEqual(keys.map((key) => danish.t(key)));
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
