import type { Guide } from './guide.ts';
import type { Opening } from './harness.ts';

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

interface Utterance {
  readonly text: string;
  readonly voice: Voice;
  readonly onstart: (() => void) | null;
  readonly onend: (() => void) | null;
  readonly onerror: (() => void) | null;
}

/** What stands in the page for its voice. */
interface FakeSpeech {
  voices: readonly Voice[];
  readonly said: Utterance[];
  now: Utterance | undefined;
  /** It takes what it is to say, says nothing, and tells nobody. */
  isMute: boolean;
}

declare global {
  var fakeSpeech: FakeSpeech;
}

/** One sentence that the page said, and the language of the voice. */
interface Said {
  readonly text: string;
  readonly by: string;
}

/** Run in the page before its own code: a voice that is told when it has said a sentence. */
function fakeVoice(): void {
  const fake: FakeSpeech = { voices: [], said: [], now: undefined, isMute: false };
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => fake.voices,
    speak: (utterance: Utterance) => {
      fake.said.push(utterance);
      fake.now = utterance;
      if (!fake.isMute) utterance.onstart?.();
    },
    resume: () => undefined,
    cancel: () => {
      const cut = fake.now;
      fake.now = undefined;
      // Browsers tell this of what was cut off, as they do of a fault.
      setTimeout(() => cut?.onerror?.());
    },
  });
  class FakeUtterance {
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  globalThis.fakeSpeech = fake;
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance });
}

/** The voice of the browser, as the test rules it. */
export class Voices {
  readonly #guide: Guide;

  constructor(guide: Guide) {
    this.#guide = guide;
  }

  /** The browser finds its voices, which it had not when the page was opened. */
  async are(languages: readonly string[], localService = true): Promise<void> {
    await this.#guide.page.evaluate(
      (voices) => {
        fakeSpeech.voices = voices;
        speechSynthesis.dispatchEvent(new Event('voiceschanged'));
      },
      languages.map((lang) => ({ lang, localService })),
    );
  }

  /** It says no more, and tells nobody. */
  goSilent = (): Promise<void> => this.#guide.page.evaluate(() => void (fakeSpeech.isMute = true));

  /** Everything said so far. */
  said = (): Promise<readonly Said[]> =>
    this.#guide.page.evaluate(() =>
      fakeSpeech.said.map(({ text, voice }) => ({ text, by: voice.lang })),
    );

  /** What is being said; nothing in silence. */
  now = (): Promise<string | undefined> => this.#guide.page.evaluate(() => fakeSpeech.now?.text);

  /** Comes to the end of the sentence. */
  finishOne = (): Promise<void> =>
    this.#guide.page.evaluate(() => {
      const { now } = fakeSpeech;
      fakeSpeech.now = undefined;
      now?.onend?.();
    });

  /** Says all there is, and gives it. */
  async finish(): Promise<readonly Said[]> {
    while ((await this.now()) !== undefined) await this.finishOne();
    return this.said();
  }

  /** The words that are marked in the page, or the element where the browser marks no words. */
  marked = (): Promise<string | undefined> =>
    this.#guide.page.evaluate(() => {
      const [range] = CSS.highlights?.get('reading') ?? [];
      return range?.toString() ?? document.querySelector('.reading')?.textContent?.trim();
    });
}

type Open = (opening: Opening) => Promise<Guide>;

/** Opens the first question in a browser with a fake voice for each of these languages. */
export const withVoices =
  (open: Open) =>
  async (languages: readonly string[], opening: Opening = {}) => {
    const guide = await open({ address: '#/overview', before: fakeVoice, ...opening });
    const voices = new Voices(guide);
    await voices.are(languages);
    return { guide, voices };
  };
