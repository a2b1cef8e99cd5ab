import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { buildClassicScript } from '../../build/classic-script.ts';
import { DRAFT_CHUNK } from '../../build/drafts-of-law.ts';
import { languageOfChunk } from '../../build/texts-of-language.ts';

const WORKER = 'service-worker';
const BUILD_DIGITS = 12;
/** Kept for everybody: what is not translated is shown in it. */
const DANISH = 'da';

/** The files that hold the texts of a language, by language. */
type FilesByLanguage = Readonly<Record<string, readonly string[]>>;

/** Builds the service worker, last of all, since it names what the built folder holds. */
export function serviceWorker(): Plugin {
  let root: string;
  return {
    name: WORKER,
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async ({ dir }, bundle) => {
        await buildWorker(root, resolve(root, dir ?? 'dist'), translationsIn(bundle));
      },
    },
  };
}

async function buildWorker(root: string, outDir: string, texts: FilesByLanguage): Promise<void> {
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
  const needed = neededIn(outDir, files);
  const ofOneLanguage = Object.values(texts).flat();
  await buildClassicScript({
    root,
    outDir,
    input: resolve(root, `src/worker/${WORKER}.ts`),
    name: WORKER,
    define: {
      BUILT: {
        id: digestOf(outDir, needed),
        edition: editionIn(outDir),
        files: needed.filter((file) => !ofOneLanguage.includes(file)),
        texts,
        pages: files.filter((file) => file.endsWith('.html')),
        named: namedIn(outDir),
      },
    },
  });
}

/** The texts of each language that is fetched when it is chosen, in two parts. */
function translationsIn(bundle: Rolldown.OutputBundle): FilesByLanguage {
  const texts: Record<string, string[]> = {};
  for (const file of Object.values(bundle)) {
    const language = file.type === 'chunk' ? languageOfChunk(file.moduleIds) : undefined;
    if (language !== undefined && language !== DANISH) (texts[language] ??= []).push(file.fileName);
  }
  return texts;
}

/** The number of the edition of the rules, as the built folder tells it to anybody. */
function editionIn(outDir: string): number {
  const status: unknown = JSON.parse(readFileSync(join(outDir, 'status.json'), 'utf8'));
  return (status as { readonly edition: number }).edition;
}

/**
 * What the guide needs: all that is built from its code, and what its page names besides. The pages
 * that need no script are kept when they are opened: all of them are half as much again. What only the
 * editors' desk needs (`assets/desk/`) is left out.
 */
function neededIn(outDir: string, files: readonly string[]): readonly string[] {
  const page = readFileSync(join(outDir, 'index.html'), 'utf8');
  const named = files.filter((file) => /^assets\/./.test(file) || page.includes(`"./${file}"`));
  return ['', ...named.filter((file) => !isLeft(file)).toSorted()];
}

/**
 * Pages without script, the editors' desk, and drafts of a law, which nobody may come upon without the
 * network either.
 */
const isLeft = (file: string): boolean =>
  file.endsWith('.html') ||
  /^assets\/desk(\/|$)/.test(file.replace(/\\/g, '/')) ||
  file.startsWith(`assets/${DRAFT_CHUNK}-`);

/** The files of the guide, as its page names them: no other build has the same. */
function namedIn(outDir: string): string {
  const page = readFileSync(join(outDir, 'index.html'), 'utf8');
  const [named] = /name="guide" content="[^"]+"/.exec(page) ?? [];
  if (named === undefined) throw new Error('index.html names no files of the guide.');
  return named;
}

function digestOf(outDir: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(outDir, file || 'index.html')));
  return hash.digest('hex').slice(0, BUILD_DIGITS);
}
