import { build } from 'vite';

interface ClassicScript {
  readonly root: string;
  /** Where it is written. */
  readonly outDir: string;
  /** The file that it begins with. */
  readonly input: string;
  /** Its name without `.js`: one that never changes, since others hold on to it. */
  readonly name: string;
  /** What stands for names in its code. */
  readonly define: Readonly<Record<string, unknown>>;
}

/** Builds a script of its own beside the guide: one file, and no module. */
export async function buildClassicScript(script: ClassicScript): Promise<void> {
  const { root, outDir, input, name, define } = script;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: Object.fromEntries(
      Object.entries(define).map(([id, value]) => [id, JSON.stringify(value)]),
    ),
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      rolldownOptions: { input, output: { format: 'iife', entryFileNames: `${name}.js` } },
    },
  });
}
