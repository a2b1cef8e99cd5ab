import type { Day } from '../language/day.ts';
import type { Answer, Facts } from '../language/questions.ts';
import type { LinkReport, OpenedLink } from './link-report.ts';
import { clearStored, readStored, storeAnswers } from '../browser/storage.ts';

/** The answers of a visit, and what is to be said of them. They live in this tab alone. */
export class KeptAnswers {
  /** Answers by question, also those that no longer count. */
  facts = $state.raw<Facts>({});
  /** Old answers that are asked again: shown in their field, and not counted before they are sent. */
  offered = $state.raw<Facts>({});
  /** What is to be said of the link that they came from, if they did. */
  opened = $state.raw<LinkReport>();
  /** Stored answers of which some could not be read: how many were kept. */
  keptOfStored = $state<number>();
  /** They were deleted since nobody touched the page for a while. */
  wereLeftAlone = $state(false);
  canStore = $state(true);
  isEmpty = $derived(Object.keys(this.facts).length === 0);

  /**
   * Takes up what the tab kept, if anything: a reload loses nothing.
   * @returns the run the answers were given in
   */
  async restore(on: Day): Promise<string | undefined> {
    const text = readStored();
    if (text === null) return undefined;
    const { readStoredAnswers } = await import('./stored-answers.ts');
    const { answers, faults, run, link } = readStoredAnswers(text, on);
    this.facts = answers;
    this.opened = link && { ...link, isWhole: true, isKnownVersion: true, unread: [], moved: [] };
    if (faults.length > 0) this.keptOfStored = Object.keys(answers).length;
    return run;
  }

  give(run: string, question: string, answer: Answer): void {
    this.keptOfStored = undefined;
    this.wereLeftAlone = false;
    this.facts = { ...this.facts, [question]: answer };
    this.#store(run);
  }

  /** Takes over what a link held. */
  take({ run, answers, offered, report }: OpenedLink): void {
    this.clear();
    this.facts = answers;
    this.offered = offered;
    this.opened = report;
    this.#store(run);
  }

  /** Empties memory and storage. */
  clear(): void {
    clearStored();
    this.facts = {};
    this.offered = {};
    this.opened = undefined;
    this.keptOfStored = undefined;
    this.wereLeftAlone = false;
  }

  #store(run: string): void {
    const { made, edition } = this.opened ?? {};
    this.canStore = storeAnswers({ run, answers: this.facts, ...(made && { made, edition }) });
  }
}
