import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

/** A page as it comes out of a printer. */
export interface Pdf {
  readonly pages: readonly string[];
  /** Headings and lists are marked for screen readers. */
  readonly isTagged: boolean;
  readonly isA4: boolean;
  /** What the code on the first page says; undefined where there is none. */
  readonly code: () => string | undefined;
}

/** The page as a browser saves it as PDF, on A4, once its font is there: as its own button waits. */
export async function pdfOf(page: Page): Promise<Buffer> {
  await page.evaluate(async () => void (await document.fonts.ready));
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
}

/** Prints the page as a person would. */
export async function printed(page: Page): Promise<Pdf> {
  const pdf = await pdfOf(page);
  return inFolder(pdf, (file) => {
    const info = run('pdfinfo', file);
    const count = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    const pages = Array.from({ length: count }, (_, i) =>
      run('pdftotext', '-raw', '-f', String(i + 1), '-l', String(i + 1), file, '-'),
    );
    const isTagged = /Tagged:\s+yes/.test(info);
    return { pages, isTagged, isA4: info.includes('(A4)'), code: () => codeOf(pdf) };
  });
}

const RESOLUTION = '150';

function codeOf(pdf: Buffer): string | undefined {
  const [first] = picturesOf(pdf);
  const { data, width, height } = PNG.sync.read(first!);
  return jsqr(new Uint8ClampedArray(data), width, height)?.data;
}

/** Each page of a PDF as a PNG. */
export function picturesOf(pdf: Buffer): readonly Buffer[] {
  return inFolder(pdf, (file, folder) => {
    run('pdftoppm', '-r', RESOLUTION, '-png', file, join(folder, 'page'));
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return pictures.toSorted().map((name) => readFileSync(join(folder, name)));
  });
}

function inFolder<T>(pdf: Buffer, work: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'vejviser-pdf-'));
  try {
    const file = join(folder, 'sheet.pdf');
    writeFileSync(file, pdf);
    return work(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The letters and digits of a text: the same however its lines are broken. */
export const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
