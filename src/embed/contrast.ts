import { sorted } from '../language/sorted.ts';

/**
 * Contrast as WCAG 2 counts it. Colours are six hex digits without `#`. It is a share of light, from
 * 1 (the same) to 21 (black on white).
 */

/** What text and buttons need, and what borders do. */
export const TEXT_CONTRAST = 4.5;
export const BORDER_CONTRAST = 3;

/** The surfaces of `styles.css` on which links stand, and the text on a button. */
export const LIGHT = { paper: 'ffffff', note: 'e2f2fb', onButton: 'ffffff' };
export const DARK = { paper: '161616', surface: '242424', note: '102a3a', onButton: '10151c' };

/** Steps by which a colour comes nearer to white: fine enough to stay close to it. */
const STEPS = 50;

const channelsOf = (colour: string): readonly number[] =>
  [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** How light a colour is to the eye, from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, whichever is the text. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = sorted([luminance(one), luminance(other)], (a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour as far on the way to white as asked, from 0 to 1. */
const lighter = (colour: string, share: number): string =>
  channelsOf(colour)
    .map((channel) => Math.round(channel + (255 - channel) * share))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('');

/** What a municipality's colour is good for on white, and whether it can be taken. */
export interface ColourCheck {
  /** Its contrast with white, as text and under a button's: two decimals, never rounded up. */
  readonly contrast: number;
  readonly fitsText: boolean;
  readonly fitsBorder: boolean;
}

/** Holds a colour against the light page. One that is no good as text is not taken. */
export function checkColour(colour: string): ColourCheck {
  const onWhite = Math.min(contrast(colour, LIGHT.paper), contrast(colour, LIGHT.onButton));
  return {
    contrast: Math.floor(onWhite * 100) / 100,
    fitsText: onWhite >= TEXT_CONTRAST,
    fitsBorder: onWhite >= BORDER_CONTRAST,
  };
}

/** The same colour for the dark page: as much lighter as its surfaces and its buttons ask. */
export function colourInTheDark(colour: string): string {
  const shares = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  const fits = (one: string): boolean =>
    Object.values(DARK).every((surface) => contrast(one, surface) >= TEXT_CONTRAST);
  return shares.map((share) => lighter(colour, share)).find(fits) ?? LIGHT.paper;
}
