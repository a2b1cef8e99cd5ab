import { headLines, POLICY } from './head.ts';
import type { BuiltPage } from './pages.ts';

/**
 * The whole document of a page that needs no script.
 * @param styles the style sheets of all parts, seen from the folder of the guide
 */
export function documentOf(page: BuiltPage, styles: readonly string[]): string {
  const { language, direction, up, body } = page;
  const head = [
    ...headLines({ ...page, policy: POLICY }),
    ...styles.map((style) => `<link rel="stylesheet" crossorigin href="${up || './'}${style}" />`),
  ];
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    ${head.join('\n    ')}
  </head>
  <body>
    <div id="app">${body}</div>
  </body>
</html>
`;
}
