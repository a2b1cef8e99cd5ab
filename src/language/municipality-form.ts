/** The fields of a municipality's file that hold one text, in the order in which they are asked for. */
export const LINES = ['office', 'phone', 'address', 'hours', 'report', 'updated'] as const;

export type LineField = (typeof LINES)[number];

/** A municipality's file as somebody writes it: what is blank is left out of the file. */
export interface WrittenFile extends Record<LineField, string> {
  links: { text: string; href: string }[];
}

/** What is wrong with a field, by the id of the field. */
export interface FormError {
  readonly field: string;
  readonly text: string;
}

/** The id of a field of the form. */
export const fieldId = (name: LineField): string => `file-${name}`;
export const linkFieldId = (part: 'text' | 'href', i: number): string => `file-link-${i}-${part}`;
