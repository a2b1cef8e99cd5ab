import { oneOf, wholeBetween, type Random } from '../independent-reading/random.ts';

/** What a page is made to run with, if it takes text for markup, an address or code. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  "';alert(1)//",
  '{{constructor.constructor("alert(1)")()}}',
  '$t(common:start.title)',
  '${alert(1)}',
  '</style><style>*{display:none}',
  'url(//example.org)',
  '//example.org/',
  'https://example.org/',
];

/** Names that every object of JavaScript has, and places that are not there. */
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  '..',
  '../..',
];

const SIGNS = ['', ' ', '/', '//', '?', '&', '=', '#', '%', '%00', '%0a', '%2F', '%E0%A4%A', '%ff'];
const LETTERS = [
  '\u0000',
  '\r\n',
  '\u202e',
  '\ufeff',
  '😀',
  '\ud800',
  'å',
  'İ',
  '١',
  'x'.repeat(5_000),
];
const NUMBERS = ['0', '-1', '1e999', 'NaN', '9007199254740993', '0.1', '1,5', '0851', '2026-02-30'];

/**
 * Text that somebody could send: pieces that do harm elsewhere, and words that the guide knows.
 * @param known words that mean something in this place
 */
export function oddText(random: Random, known: readonly string[]): string {
  const pieces = Array.from({ length: wholeBetween(random, 1, 4) }, () =>
    oneOf(random, oneOf(random, [ATTACKS, NAMES, SIGNS, LETTERS, NUMBERS, known, known])),
  );
  return pieces.join(oneOf(random, ['', '', '/', '-']));
}

/** One of the words that are known, or anything else. */
export const knownOrOdd = (random: Random, known: readonly string[]): string =>
  random() < 0.4 ? oneOf(random, known) : oddText(random, known);
