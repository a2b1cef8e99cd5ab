import { readLocales } from '../../src/text/read-locales.ts';
import type { TextTree } from '../../src/text/texts.ts';

const locales = readLocales('locales');

/** A text of a language by its file and key, as it stands there, with its plugs. */
export const textOf = (language: string, file: string, key: string): string =>
  key
    .split('.')
    .reduce<TextTree | string>(
      (tree, part) => (tree as TextTree)[part]!,
      locales[language]!.texts[file]!,
    ) as string;
