import type { ActFacts, Addressee, SectionFacts } from '../../language/acts.ts';

/** The words by which Danish law names them. */
const NAMED_BY: Readonly<Record<Addressee, RegExp>> = {
  municipality: /kommun|jobcent/i,
  'a-kasse': /a-kasse|arbejdsløshedskasse/i,
  employer: /arbejdsgiver|virksomhed|arbejdsplads/i,
  school: /uddannelsesinstitution|uddannelsessted|skole|udbyder|institution/i,
  region: /arbejdsmarkedsråd|regionsråd/i,
};

const REFERENCES =
  /(§§?|stk\.|nr\.|litra|pkt\.|kapitel|kap\.|lovbekendtgørelse)\s*\d+\s*[a-z]?\b(\s*(,|-|–|og|eller|til)\s*\d+\s*[a-z]?\b)*|\b\d{1,2}\. (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)( \d{4})?/gi;
const NUMBER = /\d+(?:\.\d{3})*(?:,\d+)?/g;
/** A list's own counting: `1) …`. */
const LIST_NUMBER = /(^|\s)\d+\)/g;

/** Numbers that Danish writes as words. */
const WORDS: Readonly<Record<string, number>> = {
  to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12,
  tretten: 13, fjorten: 14, tyve: 20, halve: 0.5, halvdelen: 50,
}; // prettier-ignore

/**
 * What is known of each section of a text of law, those included that an act of amendment puts into
 * another act ("»§ 105 b. …").
 * @param text one section a paragraph, as printed: `§ 48. …`
 */
export function readAct(text: string): ActFacts {
  const found: Record<string, SectionFacts> = {};
  for (const paragraph of text.split(/\n\s*\n/))
    for (const part of paragraph.split(/(?=»\s*§\s*\d+\s*[a-z]?\s*\.)/)) {
      const [, number, letter] = /^»?\s*§\s*(\d+)\s*([a-zæøå])?\s*\./i.exec(part.trim()) ?? [];
      if (number === undefined) continue;
      const id = letter === undefined ? number : `${number} ${letter}`;
      found[id] = merged(found[id], factsOf(part));
    }
  return found;
}

/** An act of amendment may have a section of its own by the number of one that it puts in. */
const merged = (one: SectionFacts | undefined, other: SectionFacts): SectionFacts =>
  one === undefined
    ? other
    : {
        subsections: Math.max(one.subsections, other.subsections),
        numbers: [...new Set([...one.numbers, ...other.numbers])].toSorted((a, b) => a - b),
        names: [...new Set([...one.names, ...other.names])],
      };

function factsOf(section: string): SectionFacts {
  const numbered = [...section.matchAll(/Stk\. (\d+)\./g)].map(([, n]) => Number(n));
  return {
    subsections: Math.max(1, ...numbered),
    numbers: numbersIn(section),
    names: Object.entries(NAMED_BY).flatMap(([name, words]) =>
      words.test(section) ? [name as Addressee] : [],
    ),
  };
}

/** The numbers that a Danish text names, each once, the references and counts of lists left out. */
export function numbersIn(text: string): readonly number[] {
  const plain = text.replace(REFERENCES, ' ').replace(LIST_NUMBER, ' ');
  const digits = [...plain.matchAll(NUMBER)].map(([number]) =>
    Number(number.replaceAll('.', '').replace(',', '.')),
  );
  const words = plain
    .toLowerCase()
    .split(/[^a-zæøå]+/)
    .flatMap((word) => WORDS[word] ?? []);
  return [...new Set([...digits, ...words])].toSorted((a, b) => a - b);
}
