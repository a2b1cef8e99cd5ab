import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is text. Fonts come compressed already. */
const TEXT = /\.(html|css|js|json|svg|txt|webmanifest)$/;

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
        await Promise.all(
          files.filter((file) => TEXT.test(file)).map((file) => compress(join(folder, file))),
        );
      },
    },
  };
}

/** A text so short that it would only grow is left as it is. */
async function compress(file: string): Promise<void> {
  const text = await readFile(file);
  for (const [ending, compressed] of Object.entries(COMPRESS)) {
    const bytes = await compressed(text);
    if (bytes.byteLength < text.byteLength) await writeFile(`${file}.${ending}`, bytes);
  }
}
