import { DANISH, languageNames, type Language } from '../../src/text/known-languages.ts';
import type { Guide } from './guide.ts';
import type { Opening } from './harness.ts';
import { linkOf } from './link-of.ts';
import { firstThree, onDagpenge, withACourse } from './people.ts';
import { letPass } from './time.ts';
import { besideDanish } from './two-languages.ts';
import { unfold, unfoldResult } from './unfold.ts';

export type { Language } from '../../src/text/known-languages.ts';
/**
 * Every language has these pages in `npm run test:all`; each time the two that the editors keep whole
 * have them, and other-languages.test.ts goes one way through Arabic.
 */
const EACH_TIME: readonly Language[] = [DANISH, 'en'];
export const LANGUAGES: readonly Language[] = Object.keys(languageNames).filter(
  (id) => process.env['VEJVISER_ENGINES'] === 'all' || EACH_TIME.includes(id),
);

/** Where the words matter little, one language is looked at each time, and all in `npm run test:all`. */
export const LANGUAGES_IN_TURN: readonly Language[] =
  process.env['VEJVISER_ENGINES'] === 'all' ? LANGUAGES : [DANISH];

/** One of every kind of page that a person can meet. */
export interface KindOfPage extends Opening {
  /** What it is called in a test and in the name of a picture. */
  readonly name: string;
  /** What stands in the page once it is as it is meant. */
  readonly shows: string;
  /** What a person does there first. */
  readonly first?: (guide: Guide) => Promise<void>;
  /** It is a file of its own, which needs no script. */
  readonly isFile?: true;
}

const atWeeks = { ...firstThree, 'education-used': 'no' };
const overview = { address: '#/overview', kept: onDagpenge };
const calculator = '#/calculators/hours-left';
/** Answers to all that the calculator asks. */
export const HOURS = { insured: 'full-time', 'full-time-days': '3', 'part-time-hours': '4,5' };

const sendForm = ({ page }: Guide): Promise<void> =>
  page.locator('form button[type=submit]').first().click();

async function mend(guide: Guide): Promise<void> {
  await guide.next();
  await guide.summary().waitFor();
  await guide.answer('age', 34);
}

async function countHours(guide: Guide): Promise<void> {
  const { insured, ...numbers } = HOURS;
  await guide.field('insured', insured).check();
  for (const [input, number] of Object.entries(numbers)) await guide.field(input).fill(number);
  await sendForm(guide);
}

const asks = (question: string): string => `form[data-question="${question}"]`;

/** All that the guide itself shows. */
const pagesOfGuide: readonly KindOfPage[] = [
  { name: 'start', shows: 'a.button[href="#/overview"]' },
  { name: 'question-in-groups', address: '#/overview', shows: asks('benefit') },
  {
    name: 'question-of-choice',
    address: '#/overview',
    kept: { benefit: 'dagpenge', age: 34 },
    shows: asks('education'),
  },
  {
    name: 'question-of-yes-or-no',
    address: '#/overview',
    kept: firstThree,
    shows: asks('education-used'),
  },
  {
    name: 'question-of-number',
    address: '#/overview',
    kept: atWeeks,
    first: unfold,
    shows: `${asks('weeks-unemployed')} details[open] fieldset`,
  },
  { name: 'mistake-in-choice', address: '#/overview', first: sendForm, shows: '.summary' },
  {
    name: 'mistake-in-number',
    address: '#/overview',
    kept: { benefit: 'dagpenge' },
    first: sendForm,
    shows: '.summary',
  },
  {
    name: 'mended',
    address: '#/overview',
    kept: { benefit: 'dagpenge' },
    first: mend,
    shows: asks('education'),
  },
  { name: 'answers', address: '#/answers', kept: firstThree, shows: '.answers button' },
  { name: 'overview', ...overview, shows: '.take-along' },
  {
    name: 'overview-unfolded',
    ...overview,
    first: unfoldResult,
    shows: '.folded[open] [data-verdict=ended]',
  },
  { name: 'scheme', address: '#/six-week-course', kept: withACourse, shows: '.take-along' },
  {
    name: 'scheme-unfolded',
    address: '#/six-week-course',
    kept: withACourse,
    first: unfoldResult,
    shows: 'details[open] form',
  },
  { name: 'calculator', address: calculator, shows: 'main form' },
  { name: 'calculator-mistake', address: calculator, first: sendForm, shows: '.summary' },
  {
    name: 'calculator-result',
    address: calculator,
    first: countHours,
    shows: '[role=status] .notice',
  },
  {
    name: 'about',
    address: '#/six-week-course/about',
    shows: 'a.button[href="#/six-week-course"]',
  },
  { name: 'print', address: '#/print', kept: onDagpenge, shows: '.sheet article' },
  {
    name: 'print-in-two-languages',
    address: '#/print',
    kept: onDagpenge,
    first: besideDanish,
    shows: '.two-languages article',
  },
  { name: 'caseworker', address: '#/caseworker', kept: onDagpenge, shows: '.caseworker tbody tr' },
  { name: 'nothing-to-print', address: '#/print', shows: 'a.button[href="#/overview"]' },
  { name: 'employer', address: '#/employer', shows: '.employer .scheme' },
  { name: 'rules', address: '#/rules', shows: 'main details' },
  { name: 'accessibility', address: '#/accessibility', shows: 'main h2' },
  { name: 'privacy', address: '#/privacy', shows: 'main h2' },
  // Where a web editor makes the tag for their own page.
  { name: 'embed', address: '#/embed', shows: 'main:has(iframe) .result-of-form' },
  // Where a lawyer reads the rules.
  { name: 'desk', address: '#/review', shows: '.listed li' },
  { name: 'desk-scheme', address: '#/review/hiring-course-grant', shows: '.personas li' },
  {
    name: 'desk-pressed',
    address: '#/review/hiring-course-grant',
    first: async ({ page }) => {
      await page.locator('.personas li').first().waitFor();
      await page.locator('.lanes .chips button').first().click();
    },
    shows: '.remains button',
  },
  {
    name: 'desk-two-days',
    address: '?on=2026-12-01&with=2027-02-01#/review/six-week-course',
    shows: '.differences',
  },
  { name: 'desk-upcoming', address: '#/review/upcoming', shows: 'main h2 time' },
  {
    name: 'desk-impact',
    address: '?on=2026-12-31&with=2027-01-01#/review/impact',
    shows: '[role=status]:not(:empty)',
  },
  { name: 'not-found', address: '#/nonsense', shows: 'a.button[href="#/"]' },
  {
    name: 'failure',
    address: '#/overview',
    kept: firstThree,
    server: (path) => (path.includes('/assets/machines-and-results-') ? 'hangs up' : undefined),
    mayComplain: /^console: (Failed to load resource|Couldn't load preload assets)/,
    shows: 'main button.button',
  },
  { name: 'still-there', ...overview, first: (guide) => letPass(guide, 21), shows: 'dialog' },
  {
    name: 'opened-link',
    address: `#/link/${linkOf({ made: '2026-01-15', answers: { ...onDagpenge, 'weeks-unemployed': 30 } })}`,
    first: (guide) => guide.answerAll(onDagpenge).then(() => undefined),
    shows: '[role=note] li',
  },
];

/** The same words as files, for those whose browser runs no script. */
const files: readonly KindOfPage[] = [
  'index',
  'schemes',
  'six-week-course',
  'rules',
  'accessibility',
  'privacy',
  '404',
].map((name) => ({
  name: `file-${name}`,
  address: `${name}.html`,
  scripts: false,
  isFile: true,
  shows: 'main h1',
}));

const kindsOfPages: readonly KindOfPage[] = [...pagesOfGuide, ...files];

export const kindOf = (name: string): KindOfPage =>
  kindsOfPages.find((kind) => kind.name === name)!;

/** A kind of page that is not in a language: a static host has one page for what it does not find. */
const hasNone = ({ name }: KindOfPage, language: Language): boolean =>
  language !== DANISH && name === 'file-404';

export const kindsIn = (language: Language): readonly KindOfPage[] =>
  kindsOfPages.filter((kind) => !hasNone(kind, language));

/** Opens a page of this kind in a language, and does there what makes it so. */
export async function openKind(
  open: (opening: Opening) => Promise<Guide>,
  { first, shows, isFile, address = '', ...kind }: KindOfPage,
  { language = DANISH, ...more }: Opening & { readonly language?: Language } = {},
): Promise<Guide> {
  const query = address.replace(/^\?/, '&');
  const inLanguage = isFile ? `${language}/${address}` : `?lang=${language}${query}`;
  const guide = await open({
    ...kind,
    ...more,
    address: language === DANISH ? address : inLanguage,
  });
  await first?.(guide);
  await guide.page.locator(shows).first().waitFor();
  return guide;
}
