import type { Day } from './day.ts';
import type { Cite, Source } from './sources.ts';

/**
 * On what a claim rests: `read` this section of the law · `guide` what somebody writes of the law ·
 * `computed` by us, from the law's formula · `exposed` a section that may have moved since it was
 * read · `unread` nobody has read it.
 */
export const STANDINGS = ['read', 'guide', 'computed', 'exposed', 'unread'] as const;
export type Standing = (typeof STANDINGS)[number];

/** On what a claim rests that cites one place; where it cites several, the least of them counts. */
export function standingOf(cite: Cite, source: Source, on: Day): Standing {
  if (source.known === 'guide') return 'guide';
  if (source.known === 'title') return 'unread';
  return exposedIn(cite, source, on).length > 0 ? 'exposed' : 'read';
}

/** Of the sections that are cited, those that may have moved since they were read. */
export function exposedIn(
  { section }: Cite,
  { exposed }: Source,
  on: Day,
): readonly CitedSection[] {
  if (section === undefined || !exposed || on < exposed.from) return [];
  const spans = exposed.sections.flatMap((text) => sectionsIn(text));
  return sectionsIn(section).flatMap((cited) =>
    spans.filter((span) => overlap(cited, span)).map((span) => shared(cited, span)),
  );
}

/** A section that is cited, or a run of them; and the subsections of the last one. */
export interface CitedSection {
  readonly first: string;
  readonly last: string;
  readonly subsections: readonly number[];
}

const TOKEN =
  /§§?|(stk|nr|litra|pkt|kap)\.?|(\d+)(?: ([a-hj-zæøå])(?![a-zæøå]))?|-|\bi (?:loven|lov|[a-zæøå]+loven)\b/g;

/**
 * The sections that a cite names: "§ 48, stk. 1-2, og §§ 90-91" are 48 and 90 to 91. What it names of
 * another act ("§ 48, stk. 2, i loven") is left out.
 */
export function sectionsIn(section: string): readonly CitedSection[] {
  const found: { first: string; last: string; subsections: number[] }[] = [];
  let reads: 'section' | 'stk' | 'other' = 'other';
  let isRange = false;
  let ofThisParagraph = 0;
  for (const [token, word, number, letter] of section.matchAll(TOKEN)) {
    if (token.startsWith('§')) {
      reads = 'section';
      ofThisParagraph = 0;
    } else if (word !== undefined) reads = word === 'stk' ? 'stk' : 'other';
    else if (token.startsWith('i ')) found.splice(found.length - ofThisParagraph);
    else if (token !== '-') {
      const last = found[found.length - 1];
      const id = letter === undefined ? number! : `${number} ${letter}`;
      if (reads === 'section' && isRange && last) last.last = id;
      else if (reads === 'section') {
        found.push({ first: id, last: id, subsections: [] });
        ofThisParagraph += 1;
      } else if (reads === 'stk') last?.subsections.push(Number(number));
    }
    isRange = token === '-';
  }
  return found;
}

/** "93 a" comes after "93" and before "94". */
export function compareSections(one: string, other: string): number {
  const [number = '', letter = ''] = one.split(' ');
  const [otherNumber = '', otherLetter = ''] = other.split(' ');
  return Number(number) - Number(otherNumber) || letter.localeCompare(otherLetter);
}

/** What two runs that overlap have in common. */
function shared(one: CitedSection, other: CitedSection): CitedSection {
  const first = compareSections(one.first, other.first) < 0 ? other.first : one.first;
  const last = compareSections(one.last, other.last) < 0 ? one.last : other.last;
  return { ...one, first, last: compareSections(last, first) < 0 ? first : last };
}

const overlap = (one: CitedSection, other: CitedSection): boolean =>
  compareSections(one.first, endOf(other)) <= 0 && compareSections(other.first, endOf(one)) <= 0;

/** A run up to a section takes those in that were put in after it: "to 106" ends before 107. */
const endOf = ({ first, last }: CitedSection): string =>
  first === last || last.includes(' ') ? last : `${last} å`;
