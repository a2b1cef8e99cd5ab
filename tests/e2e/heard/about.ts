import { filled } from '../words.ts';
import { schemes } from '../../../src/rules/schemes.ts';
import { allLanguages, back, details, foldedUnder } from './frame.ts';
import { ifAny, within } from './lines.ts';
import { linksTo, nameOf } from './results.ts';
import { textIn, type Words } from './words.ts';

const ALL = Object.keys(schemes);
const SCHEME = 'six-week-course';

/** The single schemes by what a person wants: in plain words, then by the official name. */
const wishes = (words: Words): readonly string[] =>
  Object.entries(words.wish).flatMap(([wish, heading]) => {
    const wished = ALL.filter((id) => schemes[id as keyof typeof schemes].wish === wish);
    return [`heading 3: ${heading}`, ...linksTo(words, wished)];
  });

/** @param way on from here: where no script runs, to the list of all schemes */
export const start = (words: Words, way: string, isFile = false): readonly string[] => [
  `heading 1: ${words.start.title}`,
  `text: ${words.start.what}`,
  `link: ${way}`,
  ...allLanguages(words, isFile),
  `text: ${words.start.guidance}`,
  `heading 2: ${words.start.single}`,
  ...wishes(words),
];

/** A page of words, by its headings. */
export const titled = (title: string, headings: readonly string[]): readonly string[] => [
  `heading 1: ${title}`,
  ...headings.map((heading) => `heading 2: ${heading}`),
];

/** What holds of the scheme before any answer. */
export const about = (words: Words, isFile = false): readonly string[] => [
  ...(isFile ? [] : [back(words)]),
  `text: ${nameOf(SCHEME)}`,
  `heading 1: ${words.schemes[SCHEME]}`,
  ...(isFile ? [] : [`link: ${words.about.start}`]),
  `heading 2: ${words.about.who.title}`,
  ...Object.entries(words.part)
    .filter(([part]) => part !== 'changed')
    .map(([, title]) => ifAny(`heading 2: ${title}`)),
  `heading 2: ${words.about.contact.title}`,
  `heading 2: ${words.doors.title}`,
  ...foldedUnder(words.part.changed).map(ifAny),
  ...details(words.result.sources),
];

/** What each scheme rests on. What is folded names its scheme, for those who go from one to the next. */
export const rules = (words: Words, isFile = false): readonly string[] => [
  ...(isFile ? [] : [back(words)]),
  ...titled(words.rules.title, [
    words.rules['since-title'],
    words.rules['standing-title'],
    words.rules['unverified-title'],
    words.rules['schemes-title'],
  ]),
  ...ALL.flatMap((id) => [
    ...within(`heading 3: ${textIn(words.schemes, id)}`, [`link: ${textIn(words.schemes, id)}`]),
    `text: ${nameOf(id)}`,
    ...details(`${words.part.changed} ${nameOf(id)}`).map(ifAny),
    ...details(`${words.result.sources} ${nameOf(id)}`),
  ]),
  ...(isFile ? [] : within('list of 1', [`link: ${words.rules.desk}`])),
];

/** All schemes on one page, to print without a script. */
export const list = (words: Words): readonly string[] => [
  `heading 1: ${words.about.list.title}`,
  ...ALL.flatMap((id) =>
    within('article', [
      ...within(`heading 2: ${textIn(words.schemes, id)}`, [`link: ${textIn(words.schemes, id)}`]),
      `text: ${nameOf(id)}`,
    ]),
  ),
];

/** A page that needs no script ends with the way to all the others. */
export const withList = (words: Words, page: readonly string[]): readonly string[] => [
  ...page,
  ...within('list of 1', [`link: ${words.about.list.see}`]),
];

/** Something to copy: named, and so is its button. */
const toCopy = (words: Words, label: string): readonly string[] => [
  `text field, readonly: ${label} = {{code}}`,
  `button: ${words.embed.copy} ${label}`,
  'status',
];

/** The form in which a municipality writes its contact, before one is chosen. */
function ownContact(words: Words): readonly string[] {
  const { fields, links, preview, ...form } = words.form;
  const field = (name: keyof typeof fields): string =>
    `text field: ${fields[name].label} – ${fields[name].help}`;
  return [
    `heading 2: ${form.title}`,
    ...(['office', 'phone', 'address', 'hours'] as const).map(field),
    ...within(`group: ${links.title}`, [
      `text field: ${filled(links.text, { number: 1 })}`,
      `text field: ${filled(links.href, { number: 1 })}`,
      `button: ${links.add}`,
    ]),
    field('report'),
    `text field: ${fields.updated.label} – ${fields.updated.help} = {{day}}`,
    `heading 3: ${preview.title}`,
    'status',
    ...toCopy(words, preview.code),
    'status',
    `heading 3: ${form.where.title}`,
  ];
}

/** Where a web editor makes the tag for their own page. */
export function embed(words: Words): readonly string[] {
  const { municipality, theme, preview, snippet, sections, ...texts } = words.embed;
  return [
    `heading 1: ${texts.title}`,
    `heading 2: ${texts.choose}`,
    ...within(`group: ${municipality.title}`, [
      `text field: ${words.municipality.search} – ${words.municipality['search-help']}`,
      ...['status', 'status'],
    ]),
    `choice list: ${texts.flow} = ${texts.overview}`,
    `choice list: ${texts.language} = ${words.languageName}`,
    ...within(`group: ${theme.title}`, [
      `radio, checked: ${theme.neutral}`,
      `radio, not checked: ${theme.borger}`,
      `radio, not checked: ${theme.own}`,
      'status',
    ]),
    `heading 2: ${preview.title}`,
    ...within(`group: ${preview.width}`, [
      `radio, checked: ${preview.phone}`,
      `radio, not checked: ${preview.desktop}`,
    ]),
    `frame: ${preview.frame}`,
    `heading 2: ${snippet.title}`,
    ...[snippet.tag, snippet.frame].flatMap((label) => toCopy(words, label)),
    ...ownContact(words),
    ...Object.values(sections).flatMap((section) => [
      `heading 2: ${section.heading}`,
      ...('copy' in section ? toCopy(words, section.copy) : []),
    ]),
  ];
}
