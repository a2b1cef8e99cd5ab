/**
 * The browser's voice, and the one place that touches it: it may be missing, or throw in a sandbox,
 * and is then as if it had no voice.
 */
export function trySpeech<Result>(
  use: (speech: SpeechSynthesis) => Result,
  otherwise: Result,
): Result {
  try {
    return use(speechSynthesis);
  } catch {
    return otherwise;
  }
}

/** Whether it is saying something, of whatever page. */
export const isSpeaking = (): boolean => trySpeech((speech) => speech.speaking, false);
