import { expect, it } from 'vitest';
import { builtFiles } from './built.ts';
import { tooNewIn } from './style-sheets.ts';

/** What some browser of the floor drops, and what is seen there instead: looked at in Chromium 88. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  '@media (scripting)': 'until the guide comes, `#/overview` shows the start',
  '@media (forced-colors)': 'the picture of time keeps its own colours, on the ground of the page',
  'forced-color-adjust': 'the code has its own colours, as all that is drawn in it has',
  'forced-color-adjust: none': 'the code has its own colours, as all that is drawn in it has',
  '@page': 'Safari sets the margins of paper itself',
  ':focus-visible': 'Safari draws its own ring',
  ':highlight': 'src/read-aloud marks the whole block instead',
  ':backdrop': 'there is no dialog to lie over: it stands in the page',
  ':has': 'looks alone: lists of more than one selector are split at the build',
  ':details-content': 'src/browser/unfold-on-paper.ts opens what is folded',
  'content-visibility': 'stands in ::details-content alone',
  'content-visibility: visible': 'stands in ::details-content alone',
  'text-wrap': 'headings break as ever',
  'text-wrap: balance': 'headings break as ever',
  'text-wrap: wrap': 'nothing balances there',
  'size-adjust': 'the letters come a little wider or narrower before the font',
  'ascent-override': 'the lines move a little when the font comes',
  'descent-override': 'the lines move a little when the font comes',
  'line-gap-override': 'the lines move a little when the font comes',
  size: "paper has the printer's size",
  'cursor: pointer': 'a phone has no pointer',
  'accent-color': "boxes to tick have the browser's own colour",
  'break-after: avoid': 'a heading may stand last on its paper',
  page: "the employer's sheet has the margins of the others",
  resize: 'the field scrolls',
  'resize: vertical': 'the field scrolls',
  'field-sizing': 'the field scrolls',
  'field-sizing: content': 'the field scrolls',
  'font-family: ui-monospace': 'the next font of the list',
};

it.each(builtFiles('.css'))('browsers of the floor show %s as it was looked at', (_, text) => {
  expect(tooNewIn(text).filter(({ what }) => !(what in LOOKED_AT))).toEqual([]);
});

it('lists nothing that no style sheet says', () => {
  const said = builtFiles('.css').flatMap(([, text]) => tooNewIn(text).map(({ what }) => what));
  expect(Object.keys(LOOKED_AT).filter((what) => !said.includes(what))).toEqual([]);
});

it.each([
  ['a { b { color: red } }', 'a rule in a rule'],
  ['a:has(b) { color: red }', ':has'],
  ['a, b:has(c) { color: red }', 'a list with :has'],
  ['a { rotate: 1deg }', 'rotate'],
  ['a { content: "x" / "" }', 'content: "" / ""'],
  ['a { height: 1dvh }', 'dvh'],
  ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
  ['a { color: oklch(1 0 0) }', 'oklch()'],
  ['a { grid-template-columns: subgrid }', 'grid-template-columns: subgrid'],
  ['a { text-wrap: balance }', 'text-wrap'],
  ['@media (width > 3px) { a { color: red } }', '@media (a < b)'],
  ['@layer a { b { color: red } }', '@layer'],
  ['@container (min-width: 3px) { a { color: red } }', '@container'],
])('finds what they drop: %s', (css, what) =>
  expect(tooNewIn(css).map((dropped) => dropped.what)).toContain(what),
);

it.each([
  'a { height: 1vh; height: 1dvh }',
  'a { content: "x"; content: "x" / "" }',
  '@supports (height: 1dvh) { a { height: 1dvh } }',
  'a { -webkit-appearance: none; appearance: none }',
  'a:is(b, :has(c)), d { inset: 0 }',
  'a { display: grid; gap: 1px; aspect-ratio: 1 }',
])('lets through what has a fallback: %s', (css) =>
  expect(tooNewIn(css).filter(({ what }) => what !== ':has')).toEqual([]),
);
