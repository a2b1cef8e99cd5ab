import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../src/browser/copy-text.ts';
import { printSheet } from '../../../src/browser/print.ts';
import { saveFile } from '../../../src/browser/save-file.ts';
import { shareLink } from '../../../src/browser/share-link.ts';

const never = (): Promise<never> => new Promise(() => undefined);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A window, alone or in another page. */
function stubWindow(more: object, isFramed = false): void {
  vi.stubGlobal('window', more);
  vi.stubGlobal('self', more);
  vi.stubGlobal('parent', isFramed ? {} : more);
}

describe('printing', () => {
  it('waits a second at most for the font', async () => {
    const print = vi.fn();
    stubWindow({ print });
    vi.stubGlobal('document', { fonts: { ready: never() } });
    const printed = printSheet('#/print');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await printed).toBe(true);
    expect(print).toHaveBeenCalledOnce();
  });

  it('tells where a browser has none, or a frame may open no window', async () => {
    vi.stubGlobal('document', { fonts: { ready: Promise.resolve() } });
    stubWindow({});
    expect(await printSheet('#/print')).toBe(false);
    stubWindow({ open: () => null }, true);
    expect(await printSheet('#/print')).toBe(false);
  });
});

describe('copying', () => {
  it('tells that the browser refused it, or never answered', async () => {
    const stub = (writeText: () => Promise<void>) =>
      vi.stubGlobal('navigator', { clipboard: { writeText } });
    stub(() => Promise.resolve());
    expect(await copyText('a')).toBe(true);
    stub(() => Promise.reject(new Error('refused')));
    expect(await copyText('a')).toBe(false);
    vi.stubGlobal('navigator', {});
    expect(await copyText('a')).toBe(false);
    stub(never);
    const copied = copyText('a');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await copied).toBe(false);
  });
});

describe('sharing', () => {
  it.each([
    ['AbortError', true],
    ['NotAllowedError', false],
  ])(
    'tells of what refused it, and not of a person who changed their mind: %s',
    async (name, is) => {
      const share = () => Promise.reject(new DOMException('', name));
      vi.stubGlobal('navigator', { share });
      expect(await shareLink('Vejviser', 'https://a.dk')).toBe(is);
    },
  );
});

it('keeps a saved file for those who begin to read it late', () => {
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  vi.stubGlobal('document', { createElement: () => ({ click: () => undefined }) });
  saveFile('a.ics', 'text/calendar', 'a');
  vi.advanceTimersByTime(30_000);
  expect(revoked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(revoked).toHaveBeenCalledOnce();
});
