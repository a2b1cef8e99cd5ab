import type { Day } from '../../src/language/day.ts';
import type { Facts } from '../../src/language/questions.ts';

/** Somebody who asks, and what the change does to what they are told in the scheme's own run. */
export interface Asker {
  readonly who: string;
  readonly answers: Facts;
  /** What they must be told on the day and no sooner, as a regular expression; none where nothing is new. */
  readonly hears?: string;
}

/** Puts a file's text otherwise, as somebody who follows the recipe would. */
export interface Edit {
  readonly file: string;
  readonly by: (text: string) => string;
}

/** The keys of what differs on the desk between the day before and the day. */
export interface DeskDiffers {
  readonly rows?: readonly string[];
  readonly figures?: readonly string[];
  readonly outcomes?: readonly string[];
  readonly points?: readonly string[];
}

/** One invented change of the law, or of what the guide says of it, and all that must come of it. */
export interface Change {
  readonly name: string;
  readonly scheme: string;
  /** The first day on which it holds. */
  readonly day: Day;
  /** The section of CONTRIBUTING.md that is followed. */
  readonly recipe: number;
  readonly edits: readonly Edit[];
  /** What is said to the citizens, where they are told something new: an edition is made of it. */
  readonly news?: { readonly da: string; readonly en: string };
  /** The schemes in which somebody is told something new, where that is more than the scheme itself. */
  readonly newsFor?: readonly string[];
  /** Arguments of `npm run translations -- en --note` and of `npm run claims -- --read`. */
  readonly translated?: readonly string[];
  readonly read?: readonly string[];
  /** It changes what is told of days that are past, too: a correction, or a name that is put otherwise. */
  readonly reachesBack?: true;
  /** Whether the rules that somebody signed are no longer these. */
  readonly unsigns: boolean;
  readonly differs: DeskDiffers;
  readonly people: readonly Asker[];
}
