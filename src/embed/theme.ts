import { checkColour, type ColourCheck } from './contrast.ts';

/** The green of borger.dk. */
const BORGER = '44831e';

/** What `?theme=` asks for. The neutral theme has no colour. */
export type Theme =
  { readonly colour: string; readonly check: ColourCheck } | 'neutral' | 'no-colour';

/** Reads the name of a theme, or six hex digits with or without `#`. */
export function readTheme(text: string): Theme {
  if (text === 'neutral') return 'neutral';
  const colour = text === 'borger' ? BORGER : text.toLowerCase().replace(/^#/, '');
  return /^[\da-f]{6}$/.test(colour) ? { colour, check: checkColour(colour) } : 'no-colour';
}
