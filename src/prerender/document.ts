import { headLines, POLICY } from './head.ts';
import { NOT_FOUND_SCRIPT, NOT_FOUND_STYLE, POLICY_OF_HOST } from './not-found.ts';
import type { BuiltPage } from './pages.ts';

/**
 * The whole document of a page that needs no script.
 * @param styles the style sheets of all parts, seen from the folder of the guide
 */
export function documentOf(page: BuiltPage, styles: readonly string[]): string {
  const { up, body } = page;
  if (page.isShownAnywhere) return documentAnywhere(page);
  const head = [
    ...headLines({ ...page, policy: POLICY }),
    ...styles.map((style) => `<link rel="stylesheet" crossorigin href="${up || './'}${style}" />`),
  ];
  return documentAround(page, head, `<div id="app">${body}</div>`);
}

/** A page that is shown at any address finds no file beside it: all that it needs stands in it. */
function documentAnywhere(page: BuiltPage): string {
  const head = headLines({ ...page, up: undefined, policy: POLICY_OF_HOST });
  const style = `<style>${NOT_FOUND_STYLE}</style>`;
  return documentAround(page, [...head, style], `${page.body}<script>${NOT_FOUND_SCRIPT}</script>`);
}

const documentAround = (
  { language, direction }: BuiltPage,
  head: readonly string[],
  body: string,
): string => `<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    ${head.join('\n    ')}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
