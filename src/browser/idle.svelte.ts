import { leftFor, maySignsCount } from '../language/left-alone.ts';
import { isFramed } from './framed.ts';
import type { Sight } from './sight.ts';
import { isSpeaking } from './speech.ts';

const LOOK_EVERY_MS = 5_000;

const TOUCHES = [
  'pointerdown',
  'pointermove',
  'touchmove',
  'wheel',
  'keydown',
  'scroll',
  'input',
] as const;

/** What is done about a person who may have left. */
interface Care {
  /** Whether there is anything to clear. */
  readonly hasAnswers: () => boolean;
  /** Notes when somebody was last there, in milliseconds. */
  readonly seen: (at: number) => void;
  /** Empties all. */
  readonly clear: () => void;
}

/**
 * Notices that a shared computer was left. It goes by the clock of the wall, since timers stand
 * still while a computer sleeps: one that wakes an hour later clears at once.
 */
export class Idle {
  /** The page asks whether the person is still there. */
  isAsking = $state(false);
  /** What the window shows of a page that stands in a frame; unknown elsewhere. */
  sight = $state.raw<Sight>();
  #touchedAt = Date.now();
  /** When somebody was there by any sign. */
  #seenAt = this.#touchedAt;
  readonly #care: Care;

  constructor(care: Care) {
    this.#care = care;
    for (const touch of TOUCHES)
      addEventListener(touch, () => this.#touch(), { passive: true, capture: true });
    for (const change of ['visibilitychange', 'pagehide', 'pageshow'])
      addEventListener(change, () => this.#look());
    setInterval(() => this.#look(), LOOK_EVERY_MS);
    if (isFramed()) void this.#followSight();
  }

  /** The person is still there. */
  stay(): void {
    this.isAsking = false;
    this.#touch();
  }

  /** While the page asks, only the answer to it counts. */
  #touch(): void {
    if (!this.isAsking) this.#touchedAt = this.#seenAt = Date.now();
  }

  /** A sign of somebody, which may go on by itself: it counts for a while after the last touch. */
  #sign(): void {
    if (!this.isAsking && maySignsCount(Date.now() - this.#touchedAt)) this.#seenAt = Date.now();
  }

  #look(): void {
    if (!this.#care.hasAnswers()) return this.stay();
    // A screen or a phone in the pocket may be dark while it reads aloud.
    if (isSpeaking()) this.#sign();
    // A clock that was set back while the page was open says nothing of the person.
    this.#seenAt = Math.min(this.#seenAt, Date.now());
    const left = leftFor(Date.now() - this.#seenAt);
    this.isAsking = left === 'ask';
    if (left === 'not yet') this.#care.seen(this.#seenAt);
    if (left !== 'clear') return;
    this.stay();
    this.#care.clear();
  }

  /** In a frame as high as its content, it is the page around that scrolls and hears the keys. */
  async #followSight(): Promise<void> {
    const { followSight, hearHost } = await import('./sight.ts');
    hearHost(() => this.#touch());
    followSight((sight) => {
      if (this.sight && this.sight.top !== sight.top) this.#sign();
      this.sight = sight;
    });
  }
}
