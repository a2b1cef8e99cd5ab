import { readdirSync, readFileSync } from 'node:fs';
import { createEngine } from '../../src/views/guide-of-day.ts';
import { OVERVIEW } from '../../src/visit/routes.ts';
import { overviewBlocks } from '../../src/views/sheet.ts';
import { createTexts, type TextTree } from '../../src/text/texts.ts';
import { DAY, randomCitizens } from '../bench/population.ts';
import type { Answers } from './people.ts';

/** Of so many random citizens, those whose overview has the most words, the longest first. */
export function longestSheets(of: number, count: number): readonly Answers[] {
  const words = { language: 'da', t: danish().translator('da') };
  const engine = createEngine(DAY);
  const lengthOf = (answers: Answers): number => {
    const results = engine.results(OVERVIEW, engine.journey(OVERVIEW, answers), words);
    return JSON.stringify(overviewBlocks([results], [words], DAY)).length;
  };
  return randomCitizens(of)
    .map((answers) => ({ answers, length: lengthOf(answers) }))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, count)
    .map(({ answers }) => answers);
}

function danish(): ReturnType<typeof createTexts> {
  const texts = createTexts();
  const folder = new URL('../../locales/da/', import.meta.url);
  for (const file of readdirSync(folder))
    texts.add(
      'da',
      file.replace('.json', ''),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as TextTree,
    );
  return texts;
}
