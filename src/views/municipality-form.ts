import type { Day } from '../language/day.ts';
import {
  fieldId,
  LINES,
  linkFieldId,
  type FormError,
  type LineField,
  type WrittenFile,
} from '../language/municipality-form.ts';
import { readMunicipalityFile, type MunicipalityFile } from '../language/municipality-file.ts';
import type { Translate } from '../text/texts.ts';

const EXAMPLE_LINK = { text: 'x', href: 'https://example.org' };

/** What the form holds at first: the day alone. */
export const emptyFile = (on: Day): WrittenFile => ({
  ...{ office: '', phone: '', address: '', hours: '', report: '', updated: on },
  links: [{ text: '', href: '' }],
});

/** What a file holds, as the form writes it; its day becomes the one on which it is written anew. */
export const writtenOf = (file: MunicipalityFile, on: Day): WrittenFile => ({
  office: file.office ?? '',
  phone: file.phone ?? '',
  address: file.address ?? '',
  hours: (file.hours ?? []).join('\n'),
  report: (file.report ?? '').replace(/^mailto:/, ''),
  updated: on,
  links: file.links?.length ? file.links.map((link) => ({ ...link })) : [{ text: '', href: '' }],
});

/** What comes of a form: the file of all that can be used, and what is wrong with the rest. */
export interface CheckedFile {
  readonly file: MunicipalityFile;
  /** The file's text, as it is saved. */
  readonly code: string;
  readonly errors: readonly FormError[];
}

/** Checks by the very reader that reads the file in the guide. */
export function checkedFile(written: WrittenFile, on: Day, t: Translate): CheckedFile {
  const { links, ...lines } = written;
  const used = links.filter(({ text, href }) => text.trim() !== '' || href.trim() !== '');
  const fields: Record<string, unknown> = {
    ...Object.fromEntries(
      LINES.filter((name) => lines[name].trim() !== '').map((name) => [
        name,
        valueOf(name, lines[name].trim()),
      ]),
    ),
    links: used
      .map(({ text, href }) => ({ text, href: href.trim() }))
      .filter((link) => isUsable({ links: [link] })),
  };
  const { file } = readMunicipalityFile(JSON.stringify(fields));
  const { links: readLinks = [], ...others } = file;
  const inOrder = { ...others, ...(readLinks.length > 0 && { links: readLinks }) };
  return {
    file: inOrder,
    code: JSON.stringify(inOrder, null, 2),
    errors: [
      ...LINES.filter((name) => name in fields && !(name in file)).map((name) => ({
        field: fieldId(name),
        text: t(`municipality-form:errors.${name}`, { example: on }),
      })),
      ...links.flatMap((link, i) => linkErrors(link, i, t)),
    ],
  };
}

/** Whether the guide takes each field of such a file. */
const isUsable = (fields: object): boolean =>
  readMunicipalityFile(JSON.stringify(fields)).refused.length === 0;

function linkErrors(
  link: WrittenFile['links'][number],
  i: number,
  t: Translate,
): readonly FormError[] {
  const [text, href] = [link.text.trim(), link.href.trim()];
  if (text === '' && href === '') return [];
  return (['text', 'href'] as const)
    .filter((part) => !isUsable({ links: [{ ...EXAMPLE_LINK, [part]: { text, href }[part] }] }))
    .map((part) => ({
      field: linkFieldId(part, i),
      text: t(`municipality-form:errors.${part}`, { number: i + 1 }),
    }));
}

/** A field's value in the file: hours line by line, and a bare mail address as an address. */
function valueOf(name: LineField, text: string): string | readonly string[] {
  if (name === 'hours')
    return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return name === 'report' && /^[^:/\s]+@/.test(text) ? `mailto:${text}` : text;
}
