import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { flows } from '../../../src/rules/tables.ts';

const folder = new URL('../../independent-reading/', import.meta.url);

/** The second reading of each scheme: from its exported function to the next one. */
const readings = new Map(
  readdirSync(folder)
    .filter((file) => file.startsWith('scheme'))
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split(/^export function /m)
        .slice(1),
    )
    .map((text) => [schemeOf(/^\w+/.exec(text)![0]), text]),
);

/** `upskillingOffer` reads the table of `upskilling-offer`. */
function schemeOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Every row that a comment names: `// row 5`, `// rows 5 and 6`, `// row 5 in work, row 8 not`. */
const rowsIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/\/\/ .*\brows? .*$/gm)].flatMap(([comment]) =>
      [...comment.matchAll(/\b(?:row|rows|and|or) (\d+[a-z]?)\b/g)].map(([, number]) => number!),
    ),
  );

it.each(flows)('the second reading of $scheme numbers the rows as the table does', (flow) => {
  const numbers = flow.rows.flatMap(({ number }) => number ?? []);
  expect([...rowsIn(readings.get(flow.scheme) ?? '')].toSorted()).toEqual(numbers.toSorted());
});
