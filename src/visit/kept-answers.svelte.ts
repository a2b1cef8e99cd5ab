import type { Day } from '../language/day.ts';
import { NOTHING_SAID, type OwnWords } from '../language/own-words.ts';
import type { Answer, Facts } from '../language/questions.ts';
import type { LinkReport, OpenedLink } from './link-report.ts';
import { clearStored, readStored, storeAnswers, written } from '../browser/storage.ts';

/** The answers of a visit, and what is to be said of them. They live in this tab alone. */
export class KeptAnswers {
  /** Answers by question, also those that no longer count. */
  facts = $state.raw<Facts>({});
  /** Old answers that are asked again: shown in their field, and not counted before they are sent. */
  offered = $state.raw<Facts>({});
  /** What the person said of themselves besides. */
  own = $state.raw<OwnWords>(NOTHING_SAID);
  /** What is to be said of the link that they came from, if they did. */
  opened = $state.raw<LinkReport>();
  /** Stored answers of which some could not be read: how many were kept. */
  keptOfStored = $state<number>();
  /** They were deleted since nobody touched the page for a while. */
  wereLeftAlone = $state(false);
  /** They were there when this page was opened, and nothing was answered since: who looks may be another. */
  wereThere = $state(false);
  canStore = $state(true);
  isEmpty = $derived(Object.keys(this.facts).length === 0);
  /** Stored answers that are asked again since time has moved them; a link's are told with the link. */
  movedOfStored: readonly string[] = $derived(
    this.opened ? [] : Object.keys(this.offered).filter((id) => !(id in this.facts)),
  );

  #run = '';
  /** When the answers were given, in milliseconds, and how many days ago that was when they were restored. */
  #given: number | undefined;
  #daysOld = 0;
  #touched = 0;
  /** What the tab keeps, as far as this page knows. */
  #text: string | null = null;

  /**
   * Takes up what the tab kept, if anything: a reload loses nothing, and a tab that was restored after
   * hours is treated as one that was left alone.
   * @returns the run the answers were given in
   */
  async restore(on: Day): Promise<string | undefined> {
    this.#text = readStored();
    if (this.#text === null) return undefined;
    const { readStoredAnswers } = await import('./stored-answers.ts');
    const read = readStoredAnswers(this.#text, on, Date.now());
    const { answers, faults, run, link } = read;
    this.facts = answers;
    this.own = read.own ?? NOTHING_SAID;
    this.wereLeftAlone = read.wereLeftAlone === true;
    this.opened = link && { ...link, isWhole: true, isKnownVersion: true, unread: [], moved: [] };
    this.wereThere = Object.keys(answers).length > 0;
    if (faults.length > 0) this.keptOfStored = Object.keys(answers).length;
    this.#run = run ?? '';
    this.#given = read.given;
    this.#daysOld = read.daysOld ?? 0;
    return run;
  }

  /**
   * Asks again what time has moved since the answers were given, as of a link.
   * @param moved which questions that are, after so many days
   */
  askMoved(moved: (run: string, answers: Facts, days: number) => readonly string[]): void {
    const again = this.#daysOld > 0 ? moved(this.#run, this.facts, this.#daysOld) : [];
    this.#daysOld = 0;
    if (again.length === 0) return;
    const isAgain = ([id]: readonly [string, Answer]): boolean => again.includes(id);
    const all = Object.entries(this.facts);
    this.offered = Object.fromEntries(all.filter(isAgain));
    this.facts = Object.fromEntries(all.filter((one) => !isAgain(one)));
    this.opened &&= { ...this.opened, moved: again };
    this.#given = undefined;
    this.#store(this.#run);
  }

  give(run: string, question: string, answer: Answer): void {
    this.keptOfStored = undefined;
    this.wereLeftAlone = false;
    this.wereThere = false;
    this.facts = { ...this.facts, [question]: answer };
    this.#store(run);
  }

  /** Keeps what the person says of themselves. */
  say(own: Partial<OwnWords>): void {
    this.own = { ...this.own, ...own };
    this.#store(this.#run);
  }

  /** Takes over what a link held. */
  take({ run, answers, offered, goal, report }: OpenedLink): void {
    this.clear();
    this.facts = answers;
    this.offered = offered;
    this.own = { ...NOTHING_SAID, goal };
    this.opened = report;
    this.#store(run);
  }

  /** Notes that somebody was there at a moment, in milliseconds. */
  seen(at: number): void {
    if (at <= this.#touched) return;
    this.#touched = at;
    // What another page has deleted or changed since is not written back.
    if (this.#text !== null && this.isAsStored()) this.#write();
  }

  /** Whether the tab keeps what this page holds: another page may have changed or deleted it. */
  isAsStored = (): boolean => !this.canStore || readStored() === this.#text;

  /** Empties memory and storage. */
  clear(): void {
    clearStored();
    this.#text = null;
    this.forget();
  }

  /** Empties memory alone. */
  forget(): void {
    this.#given = undefined;
    this.facts = {};
    this.own = NOTHING_SAID;
    this.offered = {};
    this.opened = undefined;
    this.keptOfStored = undefined;
    this.wereLeftAlone = false;
    this.wereThere = false;
  }

  #store(run: string): void {
    this.#run = run;
    this.#touched = Date.now();
    this.#given ??= this.#touched;
    this.#write();
  }

  #write(): void {
    const { made, edition } = this.opened ?? {};
    const [run, answers, given, touched] = [this.#run, this.facts, this.#given, this.#touched];
    const own = this.own;
    const text = written({ run, answers, given, touched, ...own, ...(made && { made, edition }) });
    this.canStore = storeAnswers(text);
    if (this.canStore) this.#text = text;
  }
}
