import { generate } from 'lean-qr/nano';

/** The squares of a QR code as the path of an SVG that is `size` wide and high. */
export interface CodeDrawing {
  readonly path: string;
  readonly size: number;
}

/** Scanners want so many white squares around the code. */
const QUIET_ZONE = 4;

/**
 * Draws a text as a QR code. The library chooses the smallest version that holds it.
 * @throws where the text is longer than any code can hold (about 2,900 characters)
 */
export function drawCode(text: string): CodeDrawing {
  const code = generate(text);
  const squares: string[] = [];
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1)
      if (code.get(x, y)) squares.push(`M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z`);
  return { path: squares.join(''), size: code.size + 2 * QUIET_ZONE };
}
