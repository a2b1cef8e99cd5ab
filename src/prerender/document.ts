import { addressesOfPages } from '../visit/addresses-of-pages.ts';
import { addressOfRun, OVERVIEW } from '../visit/routes.ts';
import type { BuiltPage } from './pages.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The whole document of a page, made from the one that Vite built: the same policy, icon and styles.
 * @param shell `index.html` as Vite wrote it
 * @param styles the style sheets of all parts, seen from the folder of the guide
 */
export function documentOf(shell: string, page: BuiltPage, styles: readonly string[]): string {
  const { language, direction, up, title, description, isReplaced, body } = page;
  const about = `<meta name="description" content="${escaped(description)}" />`;
  const ownStyles = styles
    .filter((style) => !shell.includes(style))
    .map((style) => `<link rel="stylesheet" href="./${style}" />`);
  const document = isReplaced ? shell : withStyles(withoutScripts(shell), ownStyles);
  return put(
    put(
      put(
        document.replaceAll(/(href|src)="\.\//g, `$1="${up || './'}`),
        /<html[^>]*>/,
        `<html lang="${language}" dir="${direction}">`,
      ),
      /<title>.*?<\/title>/,
      `<title>${title}</title>\n    ${about}`,
    ),
    /<div id="app"><\/div>/,
    `<div id="app">${isReplaced ? routeMarks() : ''}${body}</div>`,
  );
}

/** One for each address of the guide, so that CSS sees that it was asked for: see src/styles/styles.css. */
const routeMarks = (): string =>
  addressesOfPages()
    .map((address) => {
      const kind = address === addressOfRun(OVERVIEW) ? 'first-route' : 'route';
      return `<span class="${kind}" id="${address.slice(1)}"></span>`;
    })
    .join('');

const withoutScripts = (shell: string): string =>
  shell
    .replaceAll(/\s*<script\b[^>]*><\/script>/g, '')
    .replaceAll(/\s*<meta name="guide"[^>]*>/g, '');

const withStyles = (shell: string, links: readonly string[]): string =>
  put(shell, /\s*<\/head>/, `${links.map((link) => `\n    ${link}`).join('')}\n  </head>`);

/** Replaces the one place that fits. A shell without it is a fault of ours. */
function put(document: string, place: RegExp, text: string): string {
  if (!place.test(document)) throw new Error(`index.html has nothing that fits ${place.source}`);
  return document.replace(place, () => text);
}
