import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { POLICY } from './head.ts';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const digestOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What stands in the page for what is not there, since it finds no file beside it. */
export const NOT_FOUND_STYLE = read('not-found.css');
export const NOT_FOUND_SCRIPT = read('not-found.js');

/**
 * The policy that a host sends with every file: that of the pages, and what stands in the page for what
 * is not there. deploy/nginx.conf and public/_headers repeat it, word for word.
 */
export const POLICY_OF_HOST = POLICY.replace(
  "script-src 'self'",
  `$& ${digestOf(NOT_FOUND_SCRIPT)}`,
).replace("style-src 'self'", `$& ${digestOf(NOT_FOUND_STYLE)}`);
