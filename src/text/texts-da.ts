import type { TextTree } from './texts.ts';

/** What languages.ts does not hold from the first. */
export default import.meta.glob<TextTree>(
  ['../../locales/da/*.json', '!../../locales/da/{common,schemes,terms}.json'],
  { import: 'default', eager: true },
);
