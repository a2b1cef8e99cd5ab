import { trySpeech } from '../browser/speech.ts';
import { languageOf } from '../text/known-languages.ts';

/**
 * The voices on the device, the only ones that are used: the others send what they read to their
 * maker. Some browsers have none until they say that their voices changed.
 */
export const localVoices = (): readonly SpeechSynthesisVoice[] =>
  trySpeech((speech) => speech.getVoices().filter(({ localService }) => localService), []);

/** Tells when the voices are others. @returns what ends that */
export function whenVoicesChange(tell: () => void): () => void {
  const change = 'voiceschanged';
  trySpeech((speech) => speech.addEventListener(change, tell), undefined);
  return () => trySpeech((speech) => speech.removeEventListener(change, tell), undefined);
}

/**
 * The voice for a language, whatever its country: `da` is read by `da-DK`, or `da_DK` on Android.
 * One that the person has set comes first, then the one that `language.json` prefers.
 */
export function voiceFor<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'default'>>(
  voices: readonly Voice[],
  language: string,
): Voice | undefined {
  const [id = ''] = partsOf(language);
  const preferred = languageOf(id)?.voice.toLowerCase();
  const fitting = voices.filter(({ lang }) => partsOf(lang)[0] === id);
  return (
    fitting.find((voice) => voice.default) ??
    fitting.find(({ lang }) => partsOf(lang).join('-') === preferred) ??
    fitting[0]
  );
}

const partsOf = (language: string): readonly string[] => language.toLowerCase().split(/[-_]/);

// Chromium never tells the end of an utterance that nobody holds.
let said: SpeechSynthesisUtterance | undefined;

/** What is told of a text: that its saying began, that it was said, or that it was not. */
export interface Said {
  readonly onstart: () => void;
  readonly onend: () => void;
  readonly onerror: () => void;
}

/** Says a text. @returns whether the browser let it */
export function say(text: string, voice: SpeechSynthesisVoice, then: Said): boolean {
  return trySpeech((speech) => {
    const utterance = new SpeechSynthesisUtterance(text);
    said = Object.assign(utterance, { voice, lang: voice.lang, ...then });
    // One that another page or tab has paused would say nothing.
    speech.resume();
    speech.speak(utterance);
    return true;
  }, false);
}

/** Says no more; what was being said is told neither as ended nor as failed. */
export function hush(): void {
  if (!said) return;
  Object.assign(said, { onstart: null, onend: null, onerror: null });
  said = undefined;
  trySpeech((speech) => speech.cancel(), undefined);
}
