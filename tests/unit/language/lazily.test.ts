import { expect, it, vi } from 'vitest';
import { lazily } from '../../../src/language/lazily.ts';

it('computes a value when it is first asked for, and once', () => {
  const first = vi.fn(() => 1);
  const never = vi.fn(() => 2);
  const made = lazily({ first, never });
  expect(first).not.toHaveBeenCalled();
  expect([made.first, made.first]).toEqual([1, 1]);
  expect(first).toHaveBeenCalledTimes(1);
  expect(never).not.toHaveBeenCalled();
});

it('gives all to a copy, and names what it holds before it is computed', () => {
  const made = lazily({ one: () => 1, two: () => 2 });
  expect(Object.keys(made)).toEqual(['one', 'two']);
  void made.one;
  expect({ ...made }).toEqual({ one: 1, two: 2 });
});
