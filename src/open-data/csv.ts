import { ANNOTATIONS } from './annotations.ts';
import type { OpenTable } from './table.ts';

/**
 * A table as CSV by RFC 4180: a line of names, then a line for each row; a cell that is empty is not
 * read. A column is called by its expression in FEEL.
 */
export function csvOf({ columns, rows }: OpenTable): string {
  const { Række: numberOf, ...others } = ANNOTATIONS;
  const lines = [
    [
      'Række',
      ...columns.map(({ expression }) => expression),
      'outcome',
      'verdict',
      ...Object.keys(others),
    ],
    ...rows.map((row) => [
      numberOf!(row),
      ...row.tests.map((test) => test ?? ''),
      row.outcome,
      row.verdict,
      ...Object.values(others).map((of) => of(row)),
    ]),
  ];
  return lines.map((line) => `${line.map(cellOf).join(',')}\r\n`).join('');
}

/** A text as a cell; a quotation mark in it is written twice. */
const cellOf = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
