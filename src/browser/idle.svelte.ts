import { ASK_AFTER_MINUTES, CLEAR_AFTER_MINUTES } from '../language/left-alone.ts';

const MINUTE_MS = 60_000;
const ASK_AFTER_MS = ASK_AFTER_MINUTES * MINUTE_MS;
const CLEAR_AFTER_MS = CLEAR_AFTER_MINUTES * MINUTE_MS;
const LOOK_EVERY_MS = 5_000;

const TOUCHES = ['pointerdown', 'keydown', 'scroll', 'input'] as const;

/**
 * Notices that a shared computer was left. It goes by the clock of the wall, since timers stand
 * still while a computer sleeps: one that wakes an hour later clears at once.
 */
export class Idle {
  /** The page asks whether the person is still there. */
  isAsking = $state(false);
  #touchedAt = Date.now();
  readonly #hasAnswers: () => boolean;
  readonly #clear: () => void;

  /**
   * @param hasAnswers whether there is anything to clear
   * @param clear empties all
   */
  constructor(hasAnswers: () => boolean, clear: () => void) {
    this.#hasAnswers = hasAnswers;
    this.#clear = clear;
    for (const touch of TOUCHES)
      addEventListener(touch, () => this.#touch(), { passive: true, capture: true });
    addEventListener('visibilitychange', () => this.#look());
    setInterval(() => this.#look(), LOOK_EVERY_MS);
  }

  /** The person is still there. */
  stay(): void {
    this.isAsking = false;
    this.#touchedAt = Date.now();
  }

  /** While the page asks, only the answer to it counts. */
  #touch(): void {
    if (!this.isAsking) this.#touchedAt = Date.now();
  }

  #look(): void {
    if (!this.#hasAnswers()) return this.stay();
    const untouched = Date.now() - this.#touchedAt;
    this.isAsking = untouched >= ASK_AFTER_MS;
    if (untouched < ASK_AFTER_MS + CLEAR_AFTER_MS) return;
    this.stay();
    this.#clear();
  }
}
