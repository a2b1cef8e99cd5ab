import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is text. Fonts come compressed already. */
const TEXT = /\.(html|css|js|json|svg|txt|webmanifest|dmn)$/;
/** Municipalities write these on the host, where nobody would compress them anew. */
const WRITTEN_THERE = /^municipalities[/\\]/;

/** By the ending that servers look for. Brotli is at its best by default. */
const COMPRESS = {
  gz: (text: Buffer) => promisify(gzip)(text, { level: 9 }),
  br: promisify<Buffer, Buffer>(brotliCompress),
};

/**
 * Writes each text of the built folder a second and third time, compressed, so that a server need
 * not do it at each request. Last of all: the other plugins write pages and scripts of their own.
 */
export function precompress(): Plugin {
  let folder: string;
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        const texts = files.filter((file) => TEXT.test(file) && !WRITTEN_THERE.test(file));
        await Promise.all(texts.map((file) => compress(join(folder, file))));
      },
    },
  };
}

/** Short texts too, even where they grow: what a folder held before must not be left beside them. */
export async function compress(file: string): Promise<void> {
  const text = await readFile(file);
  for (const [ending, compressed] of Object.entries(COMPRESS))
    await writeFile(`${file}.${ending}`, await compressed(text));
}
