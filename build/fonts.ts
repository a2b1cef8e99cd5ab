/**
 * `npm run fonts`: makes src/styles/fonts/ from the package of the font. Run it when the package or
 * the signs below change, or a language comes that writes others; what it writes is committed, so
 * that no build depends on it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';
import { readLocales } from '../src/text/read-locales.ts';

const WEIGHTS = [400, 600];
const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
/** What the texts of the guide do not hold themselves, but a municipality's own, or a sum, may. */
const MORE = 'æøåÆØÅéÉèàüÜöÖäÄß§½°·–—’‘“”„…•€«»\u00a0\u00ad×→✓';

const root = new URL('..', import.meta.url);
const font = new URL('node_modules/@fontsource/ibm-plex-sans/', root);

/** The signs that a language writes. */
const signsOf = (locale: object): readonly string[] => [...new Set(JSON.stringify(locale))];

const locales = readLocales(fileURLToPath(new URL('locales', root)));
const signs = [...new Set([...ASCII, ...MORE, ...Object.values(locales).flatMap(signsOf)])].join(
  '',
);

for (const weight of WEIGHTS) {
  const whole = readFileSync(new URL(`files/ibm-plex-sans-latin-${weight}-normal.woff2`, font));
  const made = await subset(whole, signs, { targetFormat: 'woff2' });
  writeFileSync(new URL(`src/styles/fonts/ibm-plex-sans-${weight}.woff2`, root), made);
  console.log(`ibm-plex-sans-${weight}.woff2: ${made.length} bytes`);
}

/** `U+0000-00FF,U+0131` as pairs of the first and the last of each range. */
const rangesIn = (list: string): readonly (readonly [number, number])[] =>
  list.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice('U+'.length).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

const { latin } = JSON.parse(readFileSync(new URL('unicode.json', font), 'utf8')) as {
  readonly latin: string;
};
const ranges = rangesIn(latin);
for (const [id, locale] of Object.entries(locales)) {
  const others = signsOf(locale).filter(
    (sign) => !ranges.some(([a, b]) => a <= sign.codePointAt(0)! && sign.codePointAt(0)! <= b),
  );
  if (others.length > 0)
    console.log(`${id}: the reader's own font writes ${others.join(' ')}, which Latin lacks`);
}
