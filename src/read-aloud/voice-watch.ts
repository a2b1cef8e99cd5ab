/** A voice on the device begins within so many milliseconds; it is called a second time, no more. */
const BEGINS_WITHIN_MS = 1_000;
/** What a voice that has begun may take besides its letters. */
const PAUSES_MS = 3_000;
/** The slowest voice takes no longer for a letter. */
const LETTER_TAKES_MS = 250;

/** Waits for a voice, which may go silent without a word to anybody. */
export class VoiceWatch {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** A voice was asked to say something: it is to begin. */
  asked(onsilent: () => void): void {
    this.#wait(BEGINS_WITHIN_MS, onsilent);
  }

  /** It began to say a text: it is to come to the end. */
  began(text: string, onsilent: () => void): void {
    this.#wait(PAUSES_MS + text.length * LETTER_TAKES_MS, onsilent);
  }

  /** Nothing is waited for. */
  end(): void {
    clearTimeout(this.#timer);
  }

  #wait(ms: number, onsilent: () => void): void {
    this.end();
    this.#timer = setTimeout(onsilent, ms);
  }
}
