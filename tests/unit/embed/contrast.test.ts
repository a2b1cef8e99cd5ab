import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkColour,
  colourInTheDark,
  contrast,
  DARK,
  LIGHT,
  TEXT_CONTRAST,
} from '../../../src/embed/contrast.ts';
import { readTheme } from '../../../src/embed/theme.ts';
import { seededRandom } from '../../independent-reading/citizens.ts';
import { wholeBetween } from '../../independent-reading/random.ts';

const SEED = Number(process.env['SEED'] ?? 20261122);

describe('the contrast of two colours', () => {
  it.each([
    ['000000', 'ffffff', 21],
    ['ffffff', 'ffffff', 1],
    ['777777', 'ffffff', 4.48],
    ['767676', 'ffffff', 4.54],
    ['ff0000', 'ffffff', 4],
    ['0000ff', 'ffffff', 8.59],
    ['44831e', 'ffffff', 4.65],
  ])('of %s and %s is that of WCAG: %d', (one, other, known) => {
    expect(contrast(one, other)).toBeCloseTo(known, 1);
    expect(Math.abs(contrast(one, other) - known)).toBeLessThan(0.01);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe('a colour for the guide', () => {
  it('is taken from the contrast of text on, and said with two decimals that round nothing up', () => {
    expect(checkColour('767676')).toEqual({ contrast: 4.54, fitsText: true, fitsBorder: true });
    expect(checkColour('777777')).toEqual({ contrast: 4.47, fitsText: false, fitsBorder: true });
    expect(checkColour('ffcc00')).toEqual({ contrast: 1.51, fitsText: false, fitsBorder: false });
  });

  it('is lighter in the dark, and can be read on all that is there', () => {
    console.log(`SEED=${SEED}`);
    const random = seededRandom(SEED);
    for (let i = 0; i < 2_000; i += 1) {
      const colour = wholeBetween(random, 0, 0xffffff).toString(16).padStart(6, '0');
      const dark = colourInTheDark(colour);
      expect(dark).toMatch(/^[\da-f]{6}$/);
      for (const surface of Object.values(DARK))
        expect([colour, contrast(dark, surface) >= TEXT_CONTRAST]).toEqual([colour, true]);
    }
  });

  it('stays as it is in the dark where it is light enough', () =>
    expect(colourInTheDark('ffdd55')).toBe('ffdd55'));

  it('is held against the surfaces that the style sheet has', () => {
    const css = readFileSync(new URL('../../../src/styles/styles.css', import.meta.url), 'utf8');
    const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
    const hexOf = (part: string, name: string): string | undefined =>
      new RegExp(`--${name}: [^#;]*#([\\da-f]{6})`).exec(part)?.[1];
    expect(LIGHT).toEqual({
      paper: hexOf(light, 'paper'),
      note: hexOf(light, 'note-surface'),
      onButton: hexOf(light, 'link-ink'),
    });
    expect(DARK).toEqual({
      paper: hexOf(dark, 'paper'),
      surface: hexOf(dark, 'surface'),
      note: hexOf(dark, 'note-surface'),
      onButton: hexOf(dark, 'link-ink'),
    });
  });
});

describe('the name of a theme', () => {
  it('is neutral, borger, or six hex digits however they are written', () => {
    expect(readTheme('neutral')).toBe('neutral');
    expect(readTheme('borger')).toMatchObject({ colour: '44831e', check: { fitsText: true } });
    expect(readTheme('#004D99')).toMatchObject({ colour: '004d99' });
  });

  it.each(['', 'red', '12345', '1234567', 'borger ', 'url(x)', 'toString', 'fffff;'])(
    'is no colour when it is "%s"',
    (text) => expect(readTheme(text)).toBe('no-colour'),
  );
});
