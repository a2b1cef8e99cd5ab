import { colourInTheDark, contrast, LIGHT, TEXT_CONTRAST } from '../embed/contrast.ts';
import { readTheme } from '../embed/theme.ts';
import { tellEditor } from './tell-editor.ts';

/**
 * Gives the guide a municipality's colour, where it has the contrast; where it has not, the guide
 * stays neutral, and only whoever builds the page is told. The dark page takes a lighter one of the
 * same hue: the colour itself could not be read there.
 */
export function useTheme(text: string): void {
  const theme = readTheme(text);
  if (theme === 'neutral') return;
  const name = `theme=${text.slice(0, 20)} is not used:`;
  if (theme === 'no-colour')
    return tellEditor(`${name} write neutral, borger, or six hex digits without #`);
  const { colour, check } = theme;
  const found = check.contrast.toFixed(2);
  if (!check.fitsText)
    return tellEditor(
      `${name} its contrast with white is ${found}, and ${TEXT_CONTRAST} is needed`,
    );
  const { style } = document.documentElement;
  style.setProperty('--theme', `#${colour}`);
  style.setProperty('--theme-in-the-dark', `#${colourInTheDark(colour)}`);
  // Links stand in notes too, whose tint takes some of the contrast away.
  if (contrast(colour, LIGHT.note) < TEXT_CONTRAST)
    style.setProperty('--theme-note', `#${LIGHT.paper}`);
}
