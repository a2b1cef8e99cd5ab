/**
 * What a page may load and do. What hosts may send as a header as well is in not-found.ts.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html vejviser',
].join('; ');

/** What tells the head of one page from that of another. */
export interface PageHead {
  /** From where the page lies to the folder of the guide: nothing, or `../`; left out where nobody knows. */
  readonly up: string | undefined;
  readonly title: string;
  readonly description: string;
  /** None while developing: Vite puts styles and scripts of its own into the page. */
  readonly policy: string | undefined;
}

/** The lines that the head of every page begins with. The policy stands before all that is loaded. */
export const headLines = ({ up, title, description, policy }: PageHead): readonly string[] => [
  '<meta charset="utf-8" />',
  '<meta name="viewport" content="width=device-width, initial-scale=1" />',
  ...(policy === undefined
    ? []
    : [`<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}" />`]),
  '<meta name="referrer" content="no-referrer" />',
  '<meta name="color-scheme" content="light dark" />',
  `<title>${escaped(title)}</title>`,
  `<meta name="description" content="${escaped(description)}" />`,
  ...(up === undefined ? ['<link rel="icon" href="data:," />'] : besidePage(up || './')),
];

/** What every page finds in the folder of the guide. */
const besidePage = (folder: string): readonly string[] => [
  `<link rel="icon" href="${folder}icon.svg" type="image/svg+xml" />`,
  `<noscript><link rel="stylesheet" href="${folder}no-script.css" /></noscript>`,
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
