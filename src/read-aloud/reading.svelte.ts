import { sentencesOn, type Sentence } from './read-aloud.ts';
import { mark, unmark } from './reading-mark.ts';
import { hush, localVoices, say, voiceFor, whenVoicesChange } from './voice.ts';

/** The reading aloud of one page, sentence by sentence. */
export class Reading {
  standing = $state<'silent' | 'reading' | 'paused'>('silent');
  #voices = $state.raw(localVoices());
  /** The page's own, or the one that the browser has translated it into. */
  #language = $state(document.documentElement.lang);
  /** The voice for the page; none where the device has none. */
  voice = $derived(voiceFor(this.#voices, this.#language));
  #sentences: readonly Sentence[] = [];
  #index = 0;

  /** Reads a page from its beginning. */
  start(page: Element): void {
    this.#sentences = sentencesOn(page);
    this.#index = 0;
    this.goOn();
  }

  /** Not the browser's own pause, which ends the reading on Android: the sentence is read anew. */
  pause(): void {
    if (this.standing !== 'reading') return;
    hush();
    this.standing = 'paused';
  }

  goOn(): void {
    const sentence = this.#sentences[this.#index];
    if (!sentence?.element.isConnected || !this.voice) return this.stop();
    const voice = voiceFor(this.#voices, sentence.language) ?? this.voice;
    const onend = (): void => {
      this.#index += 1;
      this.goOn();
    };
    this.standing = 'reading';
    mark(sentence);
    if (say(sentence.text, voice, { onend, onerror: () => this.stop() })) return;
    this.stop();
    this.#voices = [];
  }

  stop(): void {
    hush();
    unmark();
    this.standing = 'silent';
  }

  /** Follows the browser's voices and the page's language. @returns what ends that, and the reading */
  follow(): () => void {
    const page = document.documentElement;
    const unfollow = whenVoicesChange(() => (this.#voices = localVoices()));
    const observer = new MutationObserver(() => {
      this.stop();
      this.#language = page.lang;
    });
    observer.observe(page, { attributeFilter: ['lang'] });
    return () => {
      unfollow();
      observer.disconnect();
      this.stop();
    };
  }
}
