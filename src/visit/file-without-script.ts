import { DANISH, type Language } from '../text/languages.ts';
import type { Route } from './routes.ts';

/**
 * The page that was written at the build and needs no script, for whoever cannot go on here: of the
 * scheme that was asked for, or the list of all. `src/prerender/` writes them.
 */
export function fileWithoutScript(
  language: Language,
  route: Route,
  isScheme: (name: string) => boolean,
): string {
  const asked = route.page === 'run' ? route.run : route.page === 'about' ? route.scheme : '';
  const folder = language === DANISH ? '' : `${language}/`;
  return `./${folder}${isScheme(asked) ? asked : 'schemes'}.html`;
}
