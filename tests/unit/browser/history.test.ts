import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { entryHere, pushEntry, stepBack, type Entry } from '../../../src/browser/history.ts';

/** The browser's history of a window, as far as the guide sees it. */
let state: unknown;
let entries: number;
const back = vi.fn();
const told = vi.fn();

function openWindow(isFramed: boolean): void {
  state = null;
  entries = 1;
  const self = {};
  vi.stubGlobal('self', self);
  vi.stubGlobal('parent', isFramed ? {} : self);
  vi.stubGlobal('location', { href: 'https://guide.example/#/overview' });
  vi.stubGlobal('PopStateEvent', Event);
  vi.stubGlobal('dispatchEvent', told);
  const goTo = (to: unknown, address?: string): void => {
    state = to;
    if (address !== undefined) location.href = address;
  };
  vi.stubGlobal('history', {
    get state() {
      return state;
    },
    back,
    pushState: (to: unknown, _: string, address?: string) => {
      entries += 1;
      goTo(to, address);
    },
    replaceState: (to: unknown, _: string, address?: string) => goTo(to, address),
  });
}

/** Opens the overview, and then its second question and the answers. */
function goOn(): Entry {
  entryHere(-1);
  pushEntry({ depth: 1, position: 1 });
  entryHere(0);
  pushEntry({ depth: 2 }, 'https://guide.example/#/answers');
  return entryHere(1);
}

beforeEach(() => vi.clearAllMocks());
afterEach(() => vi.unstubAllGlobals());

it("goes back in a frame without the browser's history, which others write too", () => {
  openWindow(true);
  const otherwise = vi.fn();
  let entry = goOn();
  for (const [depth, more] of [
    [1, { position: 1 }],
    [0, {}],
  ] as const) {
    stepBack(entry, otherwise);
    entry = entryHere(0);
    expect(entry).toEqual({ depth, ...more });
    expect(location.href).toBe('https://guide.example/#/overview');
  }
  expect([entries, told.mock.calls.length]).toEqual([3, 2]);
  expect(otherwise).not.toHaveBeenCalled();
  stepBack(entry, otherwise);
  expect(otherwise).toHaveBeenCalledOnce();
  expect(back).not.toHaveBeenCalled();
});

it('does what the step would have done in a frame that was loaded anew', async () => {
  openWindow(true);
  state = { depth: 3 };
  vi.resetModules();
  const anew = await import('../../../src/browser/history.ts');
  const otherwise = vi.fn();
  anew.stepBack(anew.entryHere(-1), otherwise);
  expect(otherwise).toHaveBeenCalledOnce();
});

it("steps back in the browser's history where the guide is the page", () => {
  openWindow(false);
  const otherwise = vi.fn();
  stepBack(goOn(), otherwise);
  expect([back.mock.calls.length, otherwise.mock.calls.length]).toEqual([1, 0]);
  stepBack({ depth: 0 }, otherwise);
  expect([back.mock.calls.length, otherwise.mock.calls.length]).toEqual([1, 1]);
});
