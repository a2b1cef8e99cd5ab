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
  /** What another reader makes of it on a worn print. */
  readonly wornCode: () => string | undefined;
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
    return {
      pages,
      isTagged,
      isA4: info.includes('(A4)'),
      code: () => codeOf(pdf),
      wornCode: () => wornCodeOf(pdf),
    };
  });
}

/** What a PDF tells a screen reader besides its text. */
export interface PdfMarks {
  readonly title: string;
  /** What is said in place of pictures. */
  readonly alternatives: readonly string[];
  /** Of each piece that is in another language than what it stands in. */
  readonly languages: readonly string[];
  /** The text by its tags, as a screen reader goes through it. */
  readonly structure: string;
}

export const marksIn = (pdf: Buffer): PdfMarks =>
  inFolder(pdf, (file) => {
    const objects = pdf.toString('latin1');
    const all = (pattern: RegExp): readonly string[] =>
      [...objects.matchAll(pattern)].map(([, text = '']) => textOfPdf(text));
    return {
      title: /^Title:\s+(.+)$/m.exec(run('pdfinfo', file))?.[1] ?? '',
      alternatives: all(/\/Alt\s*(\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f]*>)/gs),
      languages: all(/\/S\s*\/(?!Document)\w+\s*\/Lang\s*(\([a-z-]+\))/gi),
      structure: run('pdfinfo', '-struct-text', file),
    };
  });

/** A text in a PDF: in brackets, with signs behind a backslash, or as the numbers of its letters. */
function textOfPdf(written: string): string {
  const inside = written.slice(1, -1);
  const bytes = written.startsWith('<')
    ? Buffer.from(inside, 'hex')
    : Buffer.from(
        inside.replaceAll(/\\([0-7]{3}|.)/gs, (_, sign: string) =>
          sign.length === 3 ? String.fromCharCode(Number.parseInt(sign, 8)) : sign,
        ),
        'latin1',
      );
  const isUtf16 = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isUtf16 ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1');
}

const RESOLUTION = '150';

const codeOf = (pdf: Buffer): string | undefined => codeIn(picturesOf(pdf)[0]!);

/** What the code on a picture says; undefined where none is found. */
export function codeIn(png: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(png);
  return jsqr(new Uint8ClampedArray(data), width, height)?.data;
}

/**
 * What a cheap phone reads from a worn print, by a reader that many scanners are built on; undefined
 * where it reads nothing. Each dot is a hundredth of an inch, and has run into those around it.
 */
function wornCodeOf(pdf: Buffer): string | undefined {
  const [first] = picturesOf(pdf, '100');
  return inFolder(
    blurred(first!),
    (file) => {
      try {
        return run('zbarimg', '--raw', '--quiet', '-Sdisable', '-Sqrcode.enable', file).trim();
      } catch {
        return undefined;
      }
    },
    'sheet.png',
  );
}

/** A picture whose dots are each the mean of nine. */
function blurred(picture: Buffer): Buffer {
  const { data, width, height } = PNG.sync.read(picture);
  const made = new PNG({ width, height });
  made.data.fill(255);
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1)
      for (let tone = 0; tone < 3; tone += 1) {
        let sum = 0;
        for (const row of [y - 1, y, y + 1])
          for (const column of [x - 1, x, x + 1]) sum += data[(row * width + column) * 4 + tone]!;
        made.data[(y * width + x) * 4 + tone] = sum / 9;
      }
  return PNG.sync.write(made);
}

/** Each page of a PDF as a PNG. */
export function picturesOf(pdf: Buffer, resolution = RESOLUTION): readonly Buffer[] {
  return inFolder(pdf, (file, folder) => {
    run('pdftoppm', '-r', resolution, '-png', file, join(folder, 'page'));
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return pictures.toSorted().map((name) => readFileSync(join(folder, name)));
  });
}

function inFolder<T>(
  content: Buffer,
  work: (file: string, folder: string) => T,
  name = 'sheet.pdf',
): T {
  const folder = mkdtempSync(join(tmpdir(), 'vejviser-pdf-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, content);
    return work(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The letters and digits of a text: the same however its lines are broken. */
export const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
