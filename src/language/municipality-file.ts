import { hasOwn } from './has-own.ts';
import * as z from 'zod/mini';
import { isDay, type Day } from './day.ts';
import { isHttps } from './https.ts';

/** More is no contact. */
const LONGEST_FILE = 20_000;
const LONGEST_LINE = 120;
const LONGEST_ADDRESS = 300;
/** Of hours, and of links. */
export const MOST_LINES = 7;
/** What a browser reads where a file is not UTF-8: an `å` of an old editor. */
const NO_UTF8 = '\ufffd';

/** Words that are shown as they are: no line break, no sign that is not seen, and not just dots. */
const line = z
  .string()
  .check(
    z.trim(),
    z.maxLength(LONGEST_LINE),
    z.regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u),
    z.regex(/[\p{L}\p{N}]/u),
  );

const phone = z.string().check(z.trim(), z.regex(/^\+?\d[\d ]{2,18}\d$/));

/** An address on the web; normalised, so that it is what it looks like. */
const https = z.pipe(
  z.string().check(z.maxLength(LONGEST_ADDRESS), z.refine(isHttps)),
  z.transform((text) => new URL(text).href),
);

const mail = z
  .string()
  .check(z.maxLength(LONGEST_LINE), z.regex(/^mailto:[\w.+-]+@[\w-]+(\.[\w-]+)+$/));

const fieldSchemas = {
  office: line,
  phone,
  address: line,
  hours: z.array(line).check(z.maxLength(MOST_LINES)),
  links: z.array(z.strictObject({ text: line, href: https })).check(z.maxLength(MOST_LINES)),
  report: z.union([https, mail]),
  updated: z.custom<Day>(isDay),
};

type Fields = typeof fieldSchemas;
type FieldName = keyof Fields;

/** What a municipality says of itself; what it leaves out is said in neutral words. */
export type MunicipalityFile = {
  readonly [Name in FieldName]?: z.output<Fields[Name]>;
};

/** What of a file cannot be used. */
export interface Refusal {
  /** The whole file, a field that there is none of, or the field that holds something else. */
  readonly what: 'file' | 'encoding' | 'unknown' | FieldName;
  /** The field's name as it stands in the file. */
  readonly field: string;
}

export interface ReadFile {
  readonly file: MunicipalityFile;
  readonly refused: readonly Refusal[];
}

/**
 * Reads what a municipality has written by hand. It comes from outside the program: any text may
 * stand there. A field that cannot be used is left out; the others are kept.
 */
export function readMunicipalityFile(text: string): ReadFile {
  if (text.includes(NO_UTF8)) return refusedWhole('encoding');
  const fields = fieldsOf(text);
  if (!fields) return refusedWhole('file');
  const file: Record<string, unknown> = {};
  const refused: Refusal[] = [];
  for (const [field, value] of Object.entries(fields)) {
    const name = isField(field) ? field : undefined;
    const read = name && fieldSchemas[name].safeParse(value);
    if (read?.success) file[field] = read.data;
    else refused.push({ what: name ?? 'unknown', field: field.slice(0, LONGEST_LINE) });
  }
  return { file, refused };
}

const refusedWhole = (what: Refusal['what']): ReadFile => ({
  file: {},
  refused: [{ what, field: '' }],
});

const isField = (name: string): name is FieldName => hasOwn(fieldSchemas, name);

function fieldsOf(text: string): object | undefined {
  if (text.length > LONGEST_FILE) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
