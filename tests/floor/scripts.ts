import { Linter } from 'eslint';
import esX from 'eslint-plugin-es-x';

/** What came after ES2021 and every browser of the floor knows nevertheless. */
const KNOWN: readonly string[] = [
  // Chrome 84, Firefox 90, Safari 15.
  'no-class-instance-fields',
  'no-class-private-fields',
  'no-class-private-methods',
  'no-class-static-fields',
];
/** What came before, and some of them do not know: Safari 16.4. */
const UNKNOWN: readonly string[] = ['no-regexp-lookbehind-assertions'];

/** What arrays, and things of our own, have as well: where it is plain that an iterator is meant. */
const OF_ARRAYS_TOO = [
  'every',
  'filter',
  'find',
  'flatmap',
  'foreach',
  'map',
  'reduce',
  'some',
  'take',
].map((name) => `no-iterator-prototype-${name}`);

const ruleName = (name: string): string => `es-x/${name}`;

const linter = new Linter();
const config: Linter.Config = {
  files: ['**/*.js'],
  plugins: { 'es-x': esX as object },
  // The code says nothing of types: each member is judged by its name.
  settings: { 'es-x': { aggressive: true } },
  linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
  languageOptions: { ecmaVersion: 'latest' },
  rules: {
    ...esX.configs['flat/restrict-to-es2021']?.rules,
    ...esX.configs['flat/no-new-in-esnext']?.rules,
    ...Object.fromEntries(KNOWN.map((name) => [ruleName(name), 'off'])),
    ...Object.fromEntries(
      OF_ARRAYS_TOO.map((name) => [ruleName(name), ['error', { aggressive: false }]]),
    ),
    ...Object.fromEntries(UNKNOWN.map((name) => [ruleName(name), 'error'])),
  },
};

/** What a script says that a browser of the floor cannot read or has not, each with its rule. */
export const tooNewIn = (code: string): readonly string[] =>
  linter
    .verify(code, config, { filename: 'built.js' })
    .map(({ ruleId, message, column }) => `${ruleId}: ${message} (at ${column})`);
