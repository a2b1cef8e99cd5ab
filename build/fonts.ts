/**
 * `npm run fonts`: makes src/ui/fonts/ from the package of the font. Run it when the package or the
 * signs below change; what it writes is committed, so that no build depends on it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subset from 'subset-font';

const WEIGHTS = [400, 600];
const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
/** What Danish, English and German texts write besides. */
const SIGNS = `${ASCII}æøåÆØÅéÉèàüÜöÖäÄß§½°·–—’‘“”„…•€«»\u00a0\u00ad×→✓`;

const files = new URL('files/', import.meta.resolve('@fontsource/ibm-plex-sans/package.json'));

for (const weight of WEIGHTS) {
  const whole = readFileSync(new URL(`ibm-plex-sans-latin-${weight}-normal.woff2`, files));
  const font = await subset(whole, SIGNS, { targetFormat: 'woff2' });
  writeFileSync(new URL(`../src/ui/fonts/ibm-plex-sans-${weight}.woff2`, import.meta.url), font);
  console.log(`ibm-plex-sans-${weight}.woff2: ${font.length} bytes`);
}
