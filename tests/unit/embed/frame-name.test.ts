import { expect, it } from 'vitest';
import { freeName, nameOfFrame } from '../../../src/embed/host/frame-name.ts';

const tag = () => ({}) as Element;

it('is another one for each tag in a page, and the same where the page is shown again', () => {
  const [first, second, third] = [tag(), tag(), tag()];
  const named = () => [
    nameOfFrame(first, ''),
    nameOfFrame(second, 'igu'),
    nameOfFrame(third, 'igu'),
  ];
  const names = named();
  expect(new Set(names).size).toBe(3);
  for (const one of [first, second, third]) freeName(one);
  expect(named()).toEqual(names);
});

it('stays while the tag stands, and passes to none that leads elsewhere', () => {
  const [first, second] = [tag(), tag()];
  const name = nameOfFrame(first, 'igu');
  expect(nameOfFrame(first, 'igu')).toBe(name);
  freeName(first);
  expect(nameOfFrame(second, 'job-rotation')).not.toBe(name);
  freeName(second);
});
