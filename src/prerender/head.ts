/**
 * What a page may load and do. Hosts may send it as a header as well: deploy/nginx.conf and
 * public/_headers repeat it, word for word.
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
  /** From where the page lies to the folder of the guide: nothing, or `../`. */
  readonly up: string;
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
  `<link rel="icon" href="${up || './'}icon.svg" type="image/svg+xml" />`,
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
