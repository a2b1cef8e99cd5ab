import { NOTHING_SAID } from '../../src/language/own-words.ts';
import { guideOfDay } from '../../src/views/guide-of-day.ts';
import { OVERVIEW } from '../../src/views/addresses.ts';
import { overviewBlocks } from '../../src/views/sheet.ts';
import { DAY, randomCitizens } from '../bench/population.ts';
import { tell } from '../telling.ts';
import type { Answers } from './people.ts';

/** Of so many random citizens, those whose overview has the most words, the longest first. */
export function longestSheets(of: number, count: number): readonly Answers[] {
  const telling = tell('da', DAY);
  const guide = guideOfDay(DAY);
  const lengthOf = (answers: Answers): number => {
    const results = guide.results(OVERVIEW, guide.journey(OVERVIEW, answers), telling);
    const sheet = { results: [results], answers: [], own: NOTHING_SAID, tellings: [telling] };
    return JSON.stringify(overviewBlocks(sheet)).length;
  };
  return randomCitizens(of)
    .map((answers) => ({ answers, length: lengthOf(answers) }))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, count)
    .map(({ answers }) => answers);
}
