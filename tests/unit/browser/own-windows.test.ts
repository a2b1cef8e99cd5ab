import { afterEach, expect, it, vi } from 'vitest';
import { joinOwnWindows } from '../../../src/browser/own-windows.ts';

const ORIGIN = 'https://guide.example';

type Hears = (event: { source: unknown; origin: string; data: unknown }) => void;

/** A window of the guide that was opened from another, or from none. */
function openWindow(opener: unknown) {
  let hears: Hears | undefined;
  vi.stubGlobal('window', { opener });
  vi.stubGlobal('location', { origin: ORIGIN });
  vi.stubGlobal('addEventListener', (_: string, listener: Hears) => (hears = listener));
  const onforget = vi.fn();
  const tell = joinOwnWindows(onforget);
  const hear = (source: unknown, data: unknown, origin = ORIGIN) =>
    hears?.({ source, origin, data });
  return { tell, hear, onforget };
}

afterEach(() => vi.unstubAllGlobals());

it('tells the window that opened it, and those opened from it, that the answers are to go', () => {
  const opener = { postMessage: vi.fn() };
  const opened = { postMessage: vi.fn() };
  const { tell, hear, onforget } = openWindow(opener);
  expect(opener.postMessage).toHaveBeenCalledWith('vejviser-opened', { targetOrigin: ORIGIN });
  hear(opened, 'vejviser-opened');
  tell();
  for (const { postMessage } of [opener, opened])
    expect(postMessage).toHaveBeenLastCalledWith('vejviser-forget', { targetOrigin: ORIGIN });
  hear(opened, 'vejviser-forget');
  hear(opener, 'vejviser-forget');
  expect(onforget).toHaveBeenCalledTimes(2);
});

it('hears no other page', () => {
  const stranger = { postMessage: vi.fn() };
  const { tell, hear, onforget } = openWindow(null);
  hear(stranger, 'vejviser-forget');
  hear(stranger, 'vejviser-opened', 'https://evil.example');
  hear(stranger, 'vejviser-forget', 'https://evil.example');
  tell();
  expect(onforget).not.toHaveBeenCalled();
  expect(stranger.postMessage).not.toHaveBeenCalled();
});
