/**
 * Danish in the text of another language: an official name, or a text that stands in for a translation.
 * It lies between two signs that nobody sees. They keep its direction in a text that runs from the
 * right, also where nothing can be marked (a calendar), and tell the page what to mark.
 */
const BEGIN = '\u2066';
const END = '\u2069';
/** Follows the first sign of a text that stands in: it may be translated by a browser, as no name may. */
const STANDS_IN = '\u200e';
/** Begins what is kept from being turned round and not marked: a number, "§ 48", what is plugged. */
const BEGIN_BY_ITSELF = '\u2068';

/** A Danish text in place of a translation. */
export const asDanish = (text: string): string => `${BEGIN}${STANDS_IN}${text}${END}`;

/** An official Danish name in a text of another language: what to ask an office by. */
export const asName = (name: string): string => `${BEGIN}${name}${END}`;

/** A Danish name that is put into a text of a language. */
export const danishNameIn = (language: string, name: string): string =>
  language === 'da' ? name : asName(name);

/** What would be turned round in a text that runs from the right. */
export const byItself = (text: string): string => `${BEGIN_BY_ITSELF}${text}${END}`;

export const holdsDanish = (text: string): boolean => text.includes(BEGIN);

/** A piece of a text, in Danish or in the language of the page. */
export interface Run {
  /** Without the signs around it. */
  readonly text: string;
  readonly isDanish: boolean;
  /** Whether it is a Danish name, which nobody translates. */
  readonly isName: boolean;
}

/** The pieces of a text. Danish that was plugged into Danish does not end the piece around it. */
export function runsIn(text: string): readonly Run[] {
  const runs: Run[] = [];
  /** Of the signs that began and did not end, those that mark nothing and those inside a marked piece. */
  let depth = 0;
  let from = 0;
  let isDanish = false;
  let isName = false;
  let depthAround = 0;
  const end = (to: number): void => {
    if (to > from) runs.push({ text: text.slice(from, to), isDanish, isName });
  };
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === BEGIN && !isDanish) {
      end(i);
      isDanish = true;
      isName = text[i + 1] !== STANDS_IN;
      from = i + (isName ? 1 : 2);
      depthAround = depth;
    }
    if (sign === BEGIN || sign === BEGIN_BY_ITSELF) depth += 1;
    if (sign !== END || depth === 0) continue;
    depth -= 1;
    if (!isDanish || depth > depthAround) continue;
    end(i);
    isDanish = isName = false;
    from = i + 1;
  }
  end(text.length);
  return runs;
}

/** A tag with its attributes, or the text between two. */
const PIECE_OF_HTML = /<(?:"[^"]*"|[^">])*>|[^<]+/g;

/** Marks what is Danish in HTML that was drawn in another language. */
export const markDanish = (html: string): string =>
  html.replaceAll(PIECE_OF_HTML, (piece) =>
    piece.startsWith('<') || !holdsDanish(piece)
      ? piece
      : runsIn(piece)
          .map((run) => (run.isDanish ? bdiOf(run) : run.text))
          .join(''),
  );

const bdiOf = ({ text, isName }: Run): string =>
  `<bdi lang="da"${isName ? ' translate="no"' : ''}>${text}</bdi>`;
