/**
 * The walls of the house: which room may know which, and which packages. What is not named is
 * forbidden, `import()` included, so a new room is closed until somebody opens it. A room in `types`
 * may be known by its types alone: a type holds no behaviour. `node`: it
 * runs at the build or at a command line as well. ARCHITECTURE.md shows this as a table,
 * and a test holds the two together.
 */
export const WALLS = {
  flows: { open: ['language'] },
  language: { packages: ['zod'] },
  engine: { open: ['language'], packages: ['xstate'] },
  text: { node: true, open: ['language', 'locales'], packages: ['i18next'] },
  rules: { open: ['language', 'flows'], types: ['engine'] },
  embed: { node: true, open: ['language', 'build'], types: ['engine'], packages: ['vite'] },
  'take-along': { open: ['language'], types: ['engine', 'text'], packages: ['lean-qr'] },
  views: { open: ['language', 'engine', 'text', 'flows', 'rules', 'embed', 'take-along'] },
  ui: {
    open: ['language', 'styles'],
    types: ['engine', 'text', 'views'],
    packages: ['svelte', 'lucide'],
  },
  'read-aloud': { open: ['text', 'ui', 'browser'], packages: ['svelte'] },
  browser: { open: ['language', 'embed', 'text'], packages: ['svelte'] },
  visit: {
    open: ['language', 'text', 'flows', 'rules', 'views', 'take-along', 'browser'],
    types: ['engine'],
    packages: ['svelte', 'zod'],
  },
  pages: {
    open: [
      'language',
      'text',
      'flows',
      'rules',
      'views',
      'take-along',
      'ui',
      'read-aloud',
      'styles',
      'browser',
      'visit',
    ],
    packages: ['svelte'],
  },
  prerender: {
    node: true,
    open: ['language', 'text', 'flows', 'rules', 'views', 'ui', 'styles'],
    packages: ['svelte', 'vite'],
  },
  'first-paint': {
    node: true,
    open: [
      'language',
      'text',
      'flows',
      'rules',
      'views',
      'ui',
      'styles',
      'browser',
      'visit',
      'pages',
      'prerender',
    ],
    packages: ['svelte', 'vite'],
  },
  'open-data': {
    open: ['language', 'engine', 'flows', 'rules'],
    types: ['views'],
    packages: ['dmn-moddle', 'zod', 'vite'],
  },
  worker: { node: true, open: ['build'], packages: ['vite'] },
  tools: {
    node: true,
    open: ['language', 'engine', 'text', 'flows', 'rules', 'views', 'take-along', 'open-data'],
    packages: ['zod', 'leven', 'papaparse', 'parse5'],
  },
};
