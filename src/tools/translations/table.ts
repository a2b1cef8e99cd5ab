import papaparse from 'papaparse';
import { z } from 'zod';
import { danishOf, formsNeeded, keyOfForm, type Forms } from '../../text/translation.ts';
import type { Translated } from './open-texts.ts';

/** One form of one text, as it stands in a table for a translator. */
export interface Row {
  /** `file:key`, with the ending of its plural form. */
  readonly key: string;
  readonly state: string;
  /** The Danish that the translation was made from, where that is another and is known. */
  readonly 'danish-then': string;
  readonly danish: string;
  /** The translation so far, to be left or written anew. */
  readonly translation: string;
}

const COLUMNS = ['key', 'state', 'danish-then', 'danish', 'translation'] as const;
/** By it Excel knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const readRow = z.object({
  key: z.string().trim().min(1),
  danish: z.string(),
  translation: z.string().trim(),
});
/** What is read of a table again. */
export type FilledRow = z.infer<typeof readRow>;

/** The rows of some texts. @param then the Danish that a text was made from, where it is known */
export const rowsOf = (
  language: string,
  texts: readonly Translated[],
  then: (text: Translated) => Forms | undefined,
): readonly Row[] =>
  texts.flatMap((text) => {
    const old = text.state === 'stale' ? then(text) : undefined;
    return formsNeeded(language, text.danish).map((form) => ({
      key: keyOfForm(text.unit, form),
      state: text.state,
      'danish-then': old ? danishOf(old, form) : '',
      danish: danishOf(text.danish, form),
      translation: text.own[form] ?? '',
    }));
  });

/** A table as CSV, as spreadsheets and translators' programs open it. */
export const csvOf = (rows: readonly Row[]): string =>
  BYTE_ORDER_MARK + papaparse.unparse([...rows], { columns: [...COLUMNS] }) + '\r\n';

/**
 * Reads a table that was filled, whatever separates its columns: a Danish Excel writes semicolons.
 * @returns the rows, and what is wrong with the file, by line
 */
export function readCsv(csv: string): {
  readonly rows: readonly FilledRow[];
  readonly faults: readonly string[];
} {
  const { data, meta } = papaparse.parse<unknown>(csv.replace(BYTE_ORDER_MARK, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
  });
  const lacking = ['key', 'danish', 'translation'].filter((name) => !meta.fields?.includes(name));
  if (lacking.length > 0)
    return { rows: [], faults: [`the table has no column "${lacking.join('", "')}"`] };
  const read = data.map((row) => readRow.safeParse(row));
  return {
    rows: read.flatMap(({ data: row }) => row ?? []),
    // The first line holds the names of the columns.
    faults: read.flatMap(({ success }, at) =>
      success ? [] : [`row ${at + 2}: has no key, or lacks a column`],
    ),
  };
}
