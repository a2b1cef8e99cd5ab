import { createInstance } from 'i18next';
import type { FileOfRules, PageTexts } from './danish-keys.ts';

/** What a text may plug: a word, a number, or values nested by the parts of a figure's id. */
export type Plugs = Readonly<Record<string, unknown>>;

/** A text of a page by its key, or one of a file whose keys follow the rules. */
export type TextKey = keyof PageTexts | `${FileOfRules}:${string}`;

/** A text of a file whose keys follow the rules, where the file is that of whichever scheme. */
export const keyIn = (file: string, key: string): TextKey => `${file as FileOfRules}:${key}`;

/** What a text must be given: nothing, or a value for each of its plugs. */
type PlugsOf<Key extends TextKey> = Key extends keyof PageTexts
  ? [PageTexts[Key]] extends [never]
    ? [plugs?: Plugs]
    : [plugs: Plugs & Readonly<Record<PageTexts[Key], unknown>>]
  : [plugs?: Plugs];

/** Gives a text of one language: `t('start.title')`, or of another file `t('age:title', plugs)`. */
export type Translate = <Key extends TextKey>(key: Key, ...plugs: PlugsOf<Key>) => string;

/** Texts of one file: nested objects that end in strings. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** The file that a key without a prefix stands in. */
const MAIN_FILE = 'common';

/** Holds the texts of the languages that have been loaded. */
export function createTexts() {
  const i18n = createInstance();
  void i18n.init({
    initAsync: false,
    resources: {},
    defaultNS: MAIN_FILE,
    fallbackLng: false,
    // Svelte writes texts as text, so nothing is escaped twice.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  const rawText = (language: string, key: string): unknown => {
    const [file, path] = key.includes(':') ? key.split(':') : [MAIN_FILE, key];
    return i18n.getResource(language, file!, path!);
  };
  /** A text that plugs nothing needs no i18next, which takes a hundred times as long to find that out. */
  const plainText = (language: string, key: string): string | undefined => {
    const text = rawText(language, key);
    return typeof text === 'string' && !text.includes('{{') ? text : undefined;
  };
  return {
    /** Adds the texts of one file, by its name without `.json`. */
    add: (language: string, file: string, texts: TextTree): void => {
      i18n.addResourceBundle(language, file, texts);
    },
    /** The texts of one file that have been added. */
    fileOf: (language: string, file: string): TextTree =>
      i18n.getResourceBundle(language, file) as TextTree,
    has: (language: string, key: string): boolean => i18n.exists(key, { lng: language }),
    /** The keys that stand right below one (`rules:since`), in the order in which they are written. */
    keysBelow: (language: string, key: string): readonly string[] => {
      const below = rawText(language, key);
      return typeof below === 'object' && below !== null ? Object.keys(below) : [];
    },
    translator: (language: string): Translate => {
      const plain = new Map<string, string | undefined>();
      return (key: string, plugs?: Plugs) => {
        if (!plain.has(key)) plain.set(key, plainText(language, key));
        return plain.get(key) ?? i18n.t(key, { ...plugs, lng: language });
      };
    },
  };
}
