import type { WrittenFile } from '../language/municipality-form.ts';
import type { Facts } from '../language/questions.ts';
import type { Language } from '../text/languages.ts';
import type { EmbedChoice } from '../views/embed-view.ts';

/** What a person has chosen or written on a page and not sent, by the kind of thing it belongs to. */
interface Unsent {
  question: { chosen: string | undefined; text: string };
  calculator: { written: Record<string, string>; counted: Facts | undefined };
  /** `second` is the language beside Danish, or Danish beside this one. */
  print: { withAnswers: boolean; withCode: boolean; second: Language | undefined };
  embed: EmbedChoice;
  'municipality-form': { written: WrittenFile };
}

/**
 * What is unsent on one page. It outlives a change of the language, by which the page is made anew,
 * and not the page itself.
 */
export class Draft {
  readonly #unsent: Record<string, Unsent[keyof Unsent]> = {};

  /**
   * What is unsent of one thing.
   * @param id tells it from others of its kind
   * @param first gives what it holds when the page opens
   */
  of<Kind extends keyof Unsent>(kind: Kind, id: string, first: () => Unsent[Kind]): Unsent[Kind] {
    const key = `${kind} ${id}`;
    const known = this.#unsent[key];
    if (known) return known as Unsent[Kind];
    const unsent = $state(first());
    this.#unsent[key] = unsent;
    return unsent;
  }
}
