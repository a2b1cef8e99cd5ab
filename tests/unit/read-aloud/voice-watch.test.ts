import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { VoiceWatch } from '../../../src/read-aloud/voice-watch.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('notices a voice that does not begin, and one that does not end', () => {
  const watch = new VoiceWatch();
  const notBegun = vi.fn();
  const notEnded = vi.fn();
  watch.asked(notBegun);
  // It is called twice, and a person waits for two seconds at the most.
  vi.advanceTimersByTime(1_000);
  expect(notBegun).toHaveBeenCalledOnce();
  watch.asked(notBegun);
  watch.began('Hej med dig', notEnded);
  vi.advanceTimersByTime(60_000);
  expect(notBegun).toHaveBeenCalledOnce();
  expect(notEnded).toHaveBeenCalledOnce();
});

it('leaves a slow voice its time, and waits for nothing once it is told so', () => {
  const watch = new VoiceWatch();
  const notEnded = vi.fn();
  watch.began('x'.repeat(100), notEnded);
  vi.advanceTimersByTime(20_000);
  expect(notEnded).not.toHaveBeenCalled();
  watch.end();
  vi.advanceTimersByTime(60_000);
  expect(notEnded).not.toHaveBeenCalled();
});
