import type { ActFacts, SectionFacts } from '../../language/acts.ts';

const REFERENCES =
  /(§§?|stk\.|nr\.|litra|pkt\.|kapitel|kap\.|lovbekendtgørelse)\s*\d+\s*[a-z]?\b(\s*(,|-|–|og|eller|til)\s*\d+\s*[a-z]?\b)*|\b\d{1,2}\. (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)( \d{4})?/gi;
const NUMBER = /\d+(?:\.\d{3})*(?:,\d+)?/g;
/** A list's own counting: `1) …`. */
const LIST_NUMBER = /(^|\s)\d+\)/g;

/** Numbers written as words: those of `locales/da/word-list.json`. */
export type NumberWords = Readonly<Record<string, number>>;

/**
 * What is known of each section of a text of law, those included that an act of amendment puts into
 * another act ("»§ 105 b. …").
 * @param text one section a paragraph, as printed: `§ 48. …`
 */
export function readAct(text: string, words: NumberWords): ActFacts {
  const found: Record<string, SectionFacts> = {};
  for (const paragraph of text.split(/\n\s*\n/))
    for (const part of paragraph.split(/(?=»\s*§\s*\d+\s*[a-z]?\s*\.)/)) {
      const [, number, letter] = /^»?\s*§\s*(\d+)\s*([a-zæøå])?\s*\./i.exec(part.trim()) ?? [];
      if (number === undefined) continue;
      const id = letter === undefined ? number : `${number} ${letter}`;
      found[id] = merged(found[id], factsOf(part, words));
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
      };

function factsOf(section: string, words: NumberWords): SectionFacts {
  const numbered = [...section.matchAll(/Stk\. (\d+)\./g)].map(([, n]) => Number(n));
  return {
    subsections: Math.max(1, ...numbered),
    numbers: numbersIn(section, words),
  };
}

/** The numbers that a Danish text names, each once, the references and counts of lists left out. */
export function numbersIn(text: string, words: NumberWords): readonly number[] {
  const plain = text.replace(REFERENCES, ' ').replace(LIST_NUMBER, ' ');
  const digits = [...plain.matchAll(NUMBER)].map(([number]) =>
    Number(number.replaceAll('.', '').replace(',', '.')),
  );
  const inWords = plain
    .toLowerCase()
    .split(/[^a-zæøå]+/)
    .flatMap((word) => words[word] ?? []);
  return [...new Set([...digits, ...inWords])].toSorted((a, b) => a - b);
}
