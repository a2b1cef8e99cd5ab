import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import boundaries from 'eslint-plugin-boundaries';
import globals from 'globals';
import ts from 'typescript-eslint';
import { WALLS } from './walls.js';

/** The rooms of the house, as the walls know them. */
const rooms = Object.keys(WALLS).map((room) => ({
  type: room,
  pattern: room === 'flows' ? 'flows' : `src/${room}`,
}));

/** What may be known of others, room by room: their values, their types, and packages. */
const doors = Object.entries(WALLS).flatMap(
  ([room, { open = [], types = [], packages = [], node = false }]) => {
    const from = { element: { type: room } };
    return [
      { from, allow: { to: { element: { types: { anyOf: [room, ...open] } } } } },
      ...types.map((other) => ({
        from,
        allow: { to: { element: { type: other } }, dependency: { kind: 'type' } },
      })),
      {
        from,
        allow: {
          to: {
            module: {
              origin: 'external',
              source: packages.flatMap((name) => [name, `${name}/**`]),
            },
          },
        },
      },
      ...(node ? [{ from, allow: { to: { module: { origin: 'core' } } } }] : []),
    ];
  },
);

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
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
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
  {
    // A promise that nobody waits for hides its failure.
    files: ['src/**/*.ts', 'build/**/*.ts'],
    ignores: ['**/*.svelte.ts', 'src/worker/service-worker.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  // A table, its people, a list of planted faults, keys that a tool writes: whatever their length.
  {
    files: ['flows/**', 'tests/unit/tools/planted-faults.test.ts', 'src/text/danish-keys.ts'],
    rules: { 'max-lines': 'off' },
  },
  // A `describe` holds all its tests.
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: [
      'build/**',
      'src/tools/**',
      'src/prerender/**',
      'src/first-paint/**',
      'src/embed/plugin.ts',
      'src/worker/plugin.ts',
      'tests/**',
      '*.js',
      '*.ts',
    ],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['flows/**/*.ts', 'src/**/*.{ts,svelte}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': [
        ...rooms,
        { type: 'locales', pattern: 'locales' },
        { type: 'build', pattern: 'build' },
      ],
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          message: '{{from.element.type}} does not know this: see walls.js.',
          policies: doors,
        },
      ],
    },
  },
);
