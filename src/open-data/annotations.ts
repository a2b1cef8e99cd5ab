import { nameInFeel } from './feel.ts';
import type { OpenTable } from './table.ts';

type OpenRow = OpenTable['rows'][number];

/** What stands beside a row, in Danish: the name of each column, and what it says of a row. */
export const ANNOTATIONS: Readonly<Record<string, (row: OpenRow) => string>> = {
  Række: ({ number }) => number,
  Kilde: ({ source }) => source,
  Læsning: ({ reading }) => reading,
  Tal: ({ figures }) => figures,
  Læser: ({ asks }) => asks.map(nameInFeel).join(', '),
};

/** All that stands beside a row in one text: programs of bpmn.io show this, and no annotations. */
export const annotationsInOne = (row: OpenRow): string =>
  Object.entries(ANNOTATIONS)
    .flatMap(([name, of]) => (of(row) === '' ? [] : [`${name}: ${of(row)}`]))
    .join('\n');
