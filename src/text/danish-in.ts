/**
 * A Danish text that stands in for a translation lies between two signs that nobody sees. They keep
 * its direction in a text that runs from the right, also where nothing can be marked (a calendar),
 * and tell the page what to mark as Danish.
 */
const BEGIN = '\u2066';
const END = '\u2069';

/** A Danish text that is shown in place of another language's. */
export const asDanish = (text: string): string => `${BEGIN}${text}${END}`;

export const holdsDanish = (text: string): boolean => text.includes(BEGIN);

/** A piece of a text, in Danish or in the language of the page. */
export interface Run {
  readonly text: string;
  readonly isDanish: boolean;
}

/** The pieces of a text. Danish that was plugged into Danish does not end the piece around it. */
export function runsIn(text: string): readonly Run[] {
  const runs: Run[] = [];
  let depth = 0;
  let from = 0;
  const end = (to: number, isDanish: boolean): void => {
    if (to > from) runs.push({ text: text.slice(from, to), isDanish });
    from = to;
  };
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === BEGIN) {
      if (depth === 0) end(i, false);
      depth += 1;
    } else if (text[i] === END && depth > 0) {
      depth -= 1;
      if (depth === 0) end(i + 1, true);
    }
  }
  end(text.length, depth > 0);
  return runs;
}

/** A tag with its attributes, or the text between two. */
const PIECE_OF_HTML = /<(?:"[^"]*"|[^">])*>|[^<]+/g;

/** Marks the Danish texts in HTML that was drawn in another language. */
export const markDanish = (html: string): string =>
  html.replaceAll(PIECE_OF_HTML, (piece) =>
    piece.startsWith('<') || !holdsDanish(piece)
      ? piece
      : runsIn(piece)
          .map(({ text, isDanish }) => (isDanish ? `<span lang="da">${text}</span>` : text))
          .join(''),
  );
