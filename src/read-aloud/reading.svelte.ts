import { sentencesOn, type Sentence } from './read-aloud.ts';
import { mark, unmark } from './reading-mark.ts';
import { VoiceWatch } from './voice-watch.ts';
import { hush, localVoices, say, voiceFor, whenVoicesChange, type Said } from './voice.ts';

/** The reading aloud of one page, or of a part of it, sentence by sentence. */
class Reading {
  standing = $state<'silent' | 'reading' | 'paused'>('silent');
  /** What is read: the page, an option, or the help. */
  of = $state.raw<Element>();
  /** Somebody has had something read: from then on, each option can be read by itself. */
  isWanted = $state(false);
  /** The voice went silent before the end of the page. */
  isLost = $state(false);
  #voices = $state.raw(localVoices());
  /** The page's own, or the one that the browser has translated it into. */
  #language = $state(document.documentElement.lang);
  /** The voice for the page; none where the device has none. */
  voice = $derived(voiceFor(this.#voices, this.#language));
  #sentences: readonly Sentence[] = [];
  #index = 0;
  /** The browser has voices, and lets nobody use them. */
  #isRefused = false;
  readonly #watch = new VoiceWatch();

  /** Reads a page, or a part of it, from its beginning. */
  start(of: Element): void {
    this.stop();
    this.isWanted = true;
    this.of = of;
    this.#sentences = sentencesOn(of);
    this.#index = 0;
    this.goOn();
  }

  /** Not the browser's own pause, which ends the reading on Android: the sentence is read anew. */
  pause(): void {
    if (this.standing !== 'reading') return;
    this.#watch.end();
    hush();
    this.standing = 'paused';
  }

  goOn(): void {
    this.#say(() => {
      hush();
      this.#say(() => this.#lose());
    });
  }

  /** @param onsilent done where the voice says nothing: a voice that is called anew often comes */
  #say(onsilent: () => void): void {
    this.isLost = false;
    const sentence = this.#sentences[this.#index];
    if (!sentence?.element.isConnected || !this.voice) return this.stop();
    const voice = voiceFor(this.#voices, sentence.language) ?? this.voice;
    this.standing = 'reading';
    mark(sentence);
    this.#watch.asked(onsilent);
    if (say(sentence.text, voice, this.#told(sentence.text))) return;
    this.stop();
    this.#isRefused = true;
    this.#voices = [];
  }

  #told(text: string): Said {
    return {
      onstart: () => this.#watch.began(text, () => this.#lose()),
      onend: () => {
        this.#index += 1;
        this.goOn();
      },
      onerror: () => this.#lose(),
    };
  }

  #lose(): void {
    this.stop();
    this.isLost = true;
  }

  stop(): void {
    this.#watch.end();
    this.isLost = false;
    hush();
    unmark();
    this.standing = 'silent';
    this.of = undefined;
  }

  /** Follows the browser's voices and the page's language. @returns what ends that, and the reading */
  follow(): () => void {
    const page = document.documentElement;
    const look = (): void => void (this.#voices = this.#isRefused ? [] : localVoices());
    const unfollow = whenVoicesChange(look);
    // They may have come, and told of it, since this was loaded.
    look();
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

/** One voice reads one thing at a time. */
export const reading = new Reading();
