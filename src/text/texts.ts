import { createInstance } from 'i18next';

/** What a text may plug: a word, a number, or values nested by the parts of a figure's id. */
export type Plugs = Readonly<Record<string, unknown>>;

/** Gives a text of one language: `t('start.title')`, or of another file `t('age:title', plugs)`. */
export type Translate = (key: string, plugs?: Plugs) => string;

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
  return {
    /** Adds the texts of one file, by its name without `.json`. */
    add: (language: string, file: string, texts: TextTree): void => {
      i18n.addResourceBundle(language, file, texts);
    },
    has: (language: string, key: string): boolean => i18n.exists(key, { lng: language }),
    /** The keys that stand right below one (`rules:since`), in the order in which they are written. */
    keysBelow: (language: string, key: string): readonly string[] => {
      const [file, path] = key.includes(':') ? key.split(':') : [MAIN_FILE, key];
      const below: unknown = i18n.getResource(language, file!, path!);
      return typeof below === 'object' && below !== null ? Object.keys(below) : [];
    },
    translator: (language: string): Translate => i18n.getFixedT(language) as Translate,
  };
}
