import { expect, it } from 'vitest';
import { asDanish, asName, byItself } from '../../../src/text/danish-in.ts';
import { dressed, officialNames } from '../../../src/text/official-names.ts';

const names = officialNames('dagpenge\nsupplerende dagpenge\n6 ugers jobrettet uddannelse\n');
const shown = (text: string, direction: 'ltr' | 'rtl' = 'ltr') =>
  dressed({ a: { text } }, names, direction)['a'];

it.each([
  ['You get dagpenge.', `You get ${asName('dagpenge')}.`],
  ['(supplerende dagpenge)', `(${asName('supplerende dagpenge')})`],
  ['the dagpengekort', 'the dagpengekort'],
  ['see dagpenge.dk', 'see dagpenge.dk'],
  ['{{dagpenge}} kr.', '{{dagpenge}} kr.'],
  [asDanish('Du får dagpenge.'), asDanish('Du får dagpenge.')],
])('marks the official names in "%s"', (text, marked) =>
  expect(shown(text)).toEqual({ text: marked }),
);

it.each([
  ['المادة § 48.', `المادة ${byItself('§ 48')}.`],
  ['من 1-2 أيام', `من ${byItself('1-2')} أيام`],
  ['هاتف 70 25 70 25.', `هاتف ${byItself('70 25 70 25')}.`],
  ['{{six-week.weeks}} أسابيع', `${byItself('{{six-week.weeks}}')} أسابيع`],
  ['6 ugers jobrettet uddannelse', asName('6 ugers jobrettet uddannelse')],
])('keeps in order what would be turned round in "%s"', (text, kept) =>
  expect(shown(text, 'rtl')).toEqual({ text: kept }),
);
