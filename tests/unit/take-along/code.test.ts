import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { drawCode, type CodeDrawing } from '../../../src/take-along/code.ts';

/** What a scanner reads, each square drawn as so many dots. */
const DOTS = 4;

/** The squares that a path draws, `x y` each. */
const squaresOf = ({ path }: CodeDrawing): readonly (readonly [number, number])[] =>
  [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)]);

function scanned(drawing: CodeDrawing): string | undefined {
  const width = drawing.size * DOTS;
  const dots = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [x, y] of squaresOf(drawing))
    for (let dy = 0; dy < DOTS; dy += 1)
      for (let dx = 0; dx < DOTS; dx += 1) {
        const at = 4 * ((y * DOTS + dy) * width + x * DOTS + dx);
        dots.fill(0, at, at + 3);
      }
  return jsQR(dots, width, width)?.data;
}

it.each(['https://example.org/#/link/1-37o', 'a'.repeat(300)])(
  'a scanner reads what was drawn, with four white squares all around: %s',
  (text) => {
    const drawing = drawCode(text);
    expect(scanned(drawing)).toBe(text);
    const places = squaresOf(drawing).flat();
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe(drawing.size - 5);
    expect(drawing.path.replace(/(M\d+ \d+h1v1h-1z)/g, '')).toBe('');
  },
);
