import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * Which folder may import which: the house's walls (see ARCHITECTURE.md). A type may be imported
 * where the second list allows it, since a type holds no behaviour.
 */
const WALLS = {
  flows: {
    never: ['engine', 'text', 'ui', 'app', 'tools', 'svelte', 'xstate', 'i18next', 'locales'],
  },
  'src/language': {
    never: [
      'flows',
      'engine',
      'text',
      'ui',
      'app',
      'tools',
      'svelte',
      'xstate',
      'i18next',
      'locales',
    ],
  },
  'src/engine': {
    never: ['flows', 'text', 'ui', 'app', 'tools', 'svelte', 'i18next', 'zod', 'locales'],
  },
  'src/take-along': {
    never: ['flows', 'ui', 'app', 'tools', 'svelte', 'xstate', 'i18next', 'locales'],
    typesOnly: ['engine', 'text'],
  },
  'src/embed': {
    never: ['flows', 'ui', 'app', 'tools', 'svelte', 'xstate', 'i18next', 'zod', 'locales'],
    typesOnly: ['engine'],
  },
  'src/text': { never: ['flows', 'engine', 'ui', 'app', 'tools', 'svelte', 'xstate', 'zod'] },
  'src/ui': {
    never: ['flows', 'app', 'tools', 'xstate', 'i18next', 'zod', 'locales'],
    typesOnly: ['engine', 'text'],
  },
  'src/app': { never: ['tools', 'prerender', 'worker', 'xstate', 'i18next'] },
  'src/worker': {
    never: [
      'engine',
      'text',
      'ui',
      'app',
      'tools',
      'svelte',
      'xstate',
      'i18next',
      'zod',
      'locales',
    ],
  },
  'src/prerender': { never: ['tools', 'engine', 'xstate', 'i18next', 'locales'] },
  'src/tools': { never: ['app', 'ui', 'svelte', 'i18next'] },
};

const patternOf = (name) =>
  ['svelte', 'xstate', 'i18next', 'zod'].includes(name) ? [name, `${name}/**`] : [`**/${name}/**`];

const walls = Object.entries(WALLS).map(([folder, { never, typesOnly = [] }]) => ({
  files: [`${folder}/**/*.{ts,svelte,svelte.ts}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: never.flatMap(patternOf),
            message: `${folder} does not know this: see ARCHITECTURE.md.`,
          },
          ...(typesOnly.length > 0
            ? [
                {
                  group: typesOnly.flatMap(patternOf),
                  allowTypeImports: true,
                  message: `${folder} may know its types alone.`,
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default ts.config(
  { ignores: ['dist/', 'node_modules/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The types say that an index may be missing; where the code knows better it says so with `!`.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: { 'svelte/no-at-html-tags': 'error', 'svelte/no-navigation-without-resolve': 'off' },
  },
  {
    files: ['src/language/**', 'src/engine/**'],
    rules: {
      // The day is an argument; the page is none of the engine's business.
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'location',
        'history',
        'sessionStorage',
        'localStorage',
        'fetch',
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The day is an argument.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'The day is an argument.',
        },
      ],
    },
  },
  // A table, its people, a list of planted faults: read from the top, whatever their length.
  { files: ['flows/**', 'tests/unit/tools/planted-faults.test.ts'], rules: { 'max-lines': 'off' } },
  {
    files: [
      'build/**',
      'src/tools/**',
      'src/prerender/**',
      'src/embed/plugin.ts',
      'src/worker/plugin.ts',
      'tests/**',
      '*.js',
      '*.ts',
    ],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  ...walls,
);
