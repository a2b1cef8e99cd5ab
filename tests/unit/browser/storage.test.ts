import { afterEach, expect, it, vi } from 'vitest';
import { clearStored } from '../../../src/browser/storage.ts';

/** A tab in which the guide has kept things, by name; tells what is left once it has deleted its own. */
function leftAfterClearing(keptAs: string, isFramed: boolean): readonly string[] {
  const items: Record<string, unknown> = Object.fromEntries(
    [
      'vejviser /a/',
      'vejviser /a/ municipality',
      'vejviser /a/ vejviser igu 1',
      'vejviser /a/ 0',
      'vejviser /a/b/',
      'of the host',
    ].map((name) => [name, '{}']),
  );
  Object.defineProperty(items, 'removeItem', {
    value: (name: string) => Reflect.deleteProperty(items, name),
  });
  vi.stubGlobal('sessionStorage', items);
  vi.stubGlobal('self', globalThis);
  vi.stubGlobal('parent', isFramed ? {} : globalThis);
  vi.stubGlobal('document', { documentElement: { dataset: { keptAs } } });
  clearStored();
  return Object.keys(items);
}

afterEach(() => vi.unstubAllGlobals());

it('deletes in a window of its own what was copied into it from the frame that opened it', () => {
  expect(leftAfterClearing('vejviser /a/', false)).toEqual([
    'vejviser /a/ municipality',
    'vejviser /a/b/',
    'of the host',
  ]);
});

it('deletes in a frame its own alone', () => {
  expect(leftAfterClearing('vejviser /a/ 0', true)).toHaveLength(5);
});
