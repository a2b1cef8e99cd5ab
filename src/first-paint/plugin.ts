import { readFileSync } from 'node:fs';
import { minifySync, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';
import { headLines, POLICY, type PageHead } from '../prerender/head.ts';
import type { DrawnStart } from './draw.ts';

/** Where the guide itself begins, seen from the root. */
const ENTRY = 'src/first-paint/entry.ts';
/** The first Danish words, as build/texts-of-language.ts calls them. */
const FIRST_WORDS = '/first-texts-da';
/** A classic script under a name that never changes. */
const BOOT = 'boot.js';
/** The place in index.html for what the head of every page begins with. */
const HEAD = '<!-- What stands here and in the body comes from src/first-paint/plugin.ts. -->';

/**
 * Puts all that the first paint needs into index.html: README.md tells what happens when.
 * @param drawn the start as it is drawn for this build
 */
export const firstPaint = (drawn: () => Promise<DrawnStart>): Plugin[] => [
  whileBuilding(drawn),
  whileDeveloping(),
];

/** No script stands in the built page but boot.js, which fetches the guide: the page names its files. */
const whileBuilding = (drawn: () => Promise<DrawnStart>): Plugin => ({
  name: 'first-paint',
  apply: 'build',
  // Not a script of the page: Vite would have the page fetch it before it is painted.
  config: () => ({ build: { rolldownOptions: { input: { page: 'index.html', index: ENTRY } } } }),
  buildStart() {
    this.emitFile({ type: 'asset', fileName: BOOT, source: small(bootScript()) });
  },
  transformIndexHtml: {
    order: 'post',
    async handler(html, { bundle = {} }) {
      const { title, description, body } = await drawn();
      const { scripts, styles } = filesOfGuide(bundle);
      return {
        html: withHead(html, { title, description, policy: POLICY }),
        tags: [
          ...styles.map((style) =>
            inHead('link', { rel: 'stylesheet', crossorigin: true, href: style }),
          ),
          inHead('script', { async: true, src: `./${BOOT}` }),
          inHead('meta', { name: 'guide', content: scripts.join(' ') }),
          inBody('div', { id: 'app' }, body),
        ],
      };
    },
  },
});

/** Here the page names the guide itself, and nothing is drawn before it. */
const whileDeveloping = (): Plugin => ({
  name: 'first-paint-while-developing',
  apply: 'serve',
  // Vite looks for these in index.html, which does not name the entry.
  config: () => ({ optimizeDeps: { entries: [ENTRY] } }),
  configureServer({ middlewares }) {
    middlewares.use(`/${BOOT}`, (_, response) => {
      response.setHeader('Content-Type', 'text/javascript').end(bootScript());
    });
  },
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => ({
      html: withHead(html, { title: 'Vejviser', description: '', policy: undefined }),
      tags: [
        inHead('script', { async: true, src: `/${BOOT}` }),
        inBody('div', { id: 'app' }),
        inBody('script', { type: 'module', src: `/${ENTRY}` }),
      ],
    }),
  },
});

const bootScript = (): string => readFileSync(new URL(BOOT, import.meta.url), 'utf8');

/** Without what is written in it for its readers: each visit fetches it. */
const small = (script: string): string => minifySync(BOOT, script, { module: false }).code;

function withHead(html: string, head: Omit<PageHead, 'up'>): string {
  if (!html.includes(HEAD))
    throw new Error(`index.html: its head lacks "${HEAD}". Write it there.`);
  return html.replace(HEAD, () => headLines({ ...head, up: '' }).join('\n    '));
}

/** The files that the guide begins with, as the page names them: first the one that runs, last Danish words. */
function filesOfGuide(bundle: Rolldown.OutputBundle) {
  const entry = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/${ENTRY}`),
  );
  if (entry?.type !== 'chunk') throw new Error(`The build has no chunk for ${ENTRY}.`);
  const words = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(FIRST_WORDS)),
  );
  if (words?.type !== 'chunk')
    throw new Error('The build has no chunk for the first Danish words.');
  const chunks = [...withImports(entry, bundle), words];
  const styles = chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return {
    scripts: chunks.map(({ fileName }) => `./${fileName}`),
    // A file without code of its own names the styles of what it imports once more.
    styles: [...new Set(styles)].map((style) => `./${style}`),
  };
}

/** A chunk, and all that must be there before it runs. */
function withImports(
  chunk: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
  found = new Set<Rolldown.OutputChunk>(),
): ReadonlySet<Rolldown.OutputChunk> {
  found.add(chunk);
  for (const file of chunk.imports) {
    const imported = bundle[file];
    if (imported?.type === 'chunk' && !found.has(imported)) withImports(imported, bundle, found);
  }
  return found;
}

type Attributes = NonNullable<HtmlTagDescriptor['attrs']>;

const inHead = (tag: string, attrs: Attributes): HtmlTagDescriptor => ({
  tag,
  attrs,
  injectTo: 'head',
});

const inBody = (tag: string, attrs: Attributes, children = ''): HtmlTagDescriptor => ({
  tag,
  attrs,
  children,
  injectTo: 'body',
});
