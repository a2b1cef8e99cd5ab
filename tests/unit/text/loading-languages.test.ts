import { afterEach, describe, expect, it, vi } from 'vitest';

/** What the network brings of each part of a language, and when. */
const parts = vi.hoisted(() => ({ first: vi.fn(), later: vi.fn() }));
vi.mock('../../../src/text/other-languages.ts', () => ({
  FIRST: { '../../locales/pl/language.json': parts.first },
  LATER: { '../../locales/pl/language.json': parts.later },
}));

const BECAUSE = 'questions:benefit.because';
const language = { name: 'Polski', direction: 'ltr', written: 'pl' };
const first = { language, texts: { questions: { benefit: { title: 'Z czego?' } } } };
const later = { questions: { benefit: { title: 'Z czego?', because: 'dlatego' } } };

afterEach(() => vi.resetModules());

describe('the two parts of a language', () => {
  it.each(['first', 'later'] as const)('make one whole when the %s comes last', async (last) => {
    const { loadLanguage, texts } = await import('../../../src/text/languages.ts');
    const brings = (part: unknown, name: string) => () =>
      new Promise((resolve) => setTimeout(() => resolve(part), name === last ? 5 : 0));
    parts.first.mockImplementation(brings(first, 'first'));
    parts.later.mockImplementation(brings(later, 'later'));
    await loadLanguage('pl');

    expect(texts.has('pl', BECAUSE)).toBe(true);
    expect(texts.translator('pl')(BECAUSE as 'start.title')).toBe('dlatego');
  });
});
