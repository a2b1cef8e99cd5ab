import { expect, it } from 'vitest';
import { phoneLink } from '../../../src/language/phone.ts';

it.each([
  ['99 31 90 00', 'tel:+4599319000'],
  ['99319000', 'tel:+4599319000'],
  ['+45 99 31 90 00', 'tel:+4599319000'],
  ['0045 99 31 90 00', 'tel:+4599319000'],
  ['+46 8 123 456', 'tel:+468123456'],
  ['1813', 'tel:1813'],
])('rings %s up as %s', (written, href) => {
  expect(phoneLink(written)).toEqual({ text: written, href });
});
