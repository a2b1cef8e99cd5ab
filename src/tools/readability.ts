import { dayInDenmark } from '../language/day.ts';
import { readability } from '../text/readability.ts';
import { projectWorld } from './check/project-world.ts';
import { projectScreens } from './check/screens.ts';

/** `npm run readability`: how hard each screen is to read, hardest first, beside the documents. */
const today = dayInDenmark(new Date());
const world = projectWorld(today);
const measured = projectScreens(today)
  .map(({ name, texts }) => ({ name, ...readability(texts, world.officialTerms) }))
  .toSorted((a, b) => b.lix - a.lix);

const line = (name: string, ...cells: readonly string[]): void =>
  console.log([name.padEnd(68), ...cells.map((cell) => cell.padStart(8))].join(''));
const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

line('screen', 'LIX', 'words', 'average', 'longest');
for (const { name, lix, words, average, longest } of measured)
  line(name, lix.toFixed(0), String(words), average.toFixed(1), String(longest));
console.log();
line('the middle of all screens', middle(measured.map(({ lix }) => lix)).toFixed(0));
line('goal: 30 or less in the middle, none over 40');
line('the five documents it was built from', '50–57');
console.log(`\nOfficial terms, read as short words: ${[...world.officialTerms].join(', ')}`);
