import { describe, expect, it } from 'vitest';
import {
  readMunicipalityFile,
  type MunicipalityFile,
} from '../../../src/language/municipality-file.ts';
import { isDay } from '../../../src/language/day.ts';
import { seededRandom } from '../../independent-reading/citizens.ts';
import { oneOf, wholeBetween, type Random } from '../../independent-reading/random.ts';

const SEED = Number(process.env['SEED'] ?? 20261122);
const FUZZED = 10_000;

const whole = {
  office: 'Jobhuset',
  phone: '99 31 90 00',
  address: 'Havnen 1, 9000 Aalborg',
  hours: ['Mandag 9-12'],
  links: [{ text: 'Book en tid', href: 'https://kommune.example/tid' }],
  report: 'mailto:guide@kommune.example',
  updated: '2026-10-01',
};

/** What a field may not hold. */
const UNUSABLE: readonly [keyof typeof whole, unknown][] = [
  ['office', ''],
  ['office', '…'],
  ['office', 'a\nb'],
  ['office', 'gnp.\u202egpj'],
  ['office', 'x'.repeat(121)],
  ['office', 7],
  ['phone', 'ring'],
  ['phone', '99;ext=1'],
  ['hours', 'Mandag'],
  ['hours', Array(8).fill('Mandag')],
  ['links', [{ text: 'x', href: 'http://kommune.example' }]],
  ['links', [{ text: 'x', href: 'javascript:alert(1)' }]],
  ['links', [{ text: 'x', href: ' data:text/html,x' }]],
  ['links', [{ text: 'x', href: 'https://user@kommune.example' }]],
  ['links', [{ text: 'x', href: 'tid.html' }]],
  ['links', [{ text: 'x', href: 'https://kommune.example', onclick: 'x' }]],
  ['report', 'tel:99319000'],
  ['report', 'mailto:guide@kommune.example?body=x'],
  ['updated', '2026-02-30'],
];

const read = (value: unknown) => readMunicipalityFile(JSON.stringify(value));
const refusedIn = (value: unknown): string[] => read(value).refused.map(({ what }) => what);

describe('the file of a municipality', () => {
  it('may say all or nothing', () => {
    expect(read(whole)).toEqual({ file: whole, refused: [] });
    expect(read({})).toEqual({ file: {}, refused: [] });
  });

  it.each([
    '',
    'null',
    '[]',
    '"text"',
    '{"office": "x"',
    '<!doctype html>',
    `{"office":"${'x'.repeat(20_000)}"}`,
  ])('is refused whole when it is no JSON object, or too long: %.20s', (text) =>
    expect(readMunicipalityFile(text)).toEqual({
      file: {},
      refused: [{ what: 'file', field: '' }],
    }),
  );

  it.each(UNUSABLE)('keeps the rest when its %s is %j', (field, value) => {
    const rest = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== field));
    expect(read({ ...whole, [field]: value })).toEqual({
      file: rest,
      refused: [{ what: field, field }],
    });
  });

  it('is told of fields that there are none of', () => {
    expect(refusedIn({ fone: '1' })).toEqual(['unknown']);
    expect(readMunicipalityFile('{"__proto__": {"office": "x"}, "toString": 1}').file).toEqual({});
    expect(({} as MunicipalityFile).office).toBeUndefined();
  });
});

/** Values that somebody may write by mistake or on purpose. */
const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e99,
  '',
  ' ',
  'x',
  '\u0000',
  '\u202e',
  '\ud800',
  '<script>',
  'javascript:x',
  'https://',
  'https://a',
  'HTTPS://A.EXAMPLE',
  'mailto:',
  'mailto:a@b.dk',
  '2026-13-01',
  '2026-01-01',
  '+45 12 34 56 78',
  [],
  {},
  [[]],
  [{}],
  [''],
  ['x'],
  [{ text: 'x', href: 'https://a.example' }],
];

const oddFile = (random: Random): string => {
  const fields = [...Object.keys(whole), 'fone', '__proto__', 'constructor', ''];
  const entries = Array.from({ length: wholeBetween(random, 0, 6) }, () => {
    const value = wholeBetween(random, 0, 3) === 0 ? [oneOf(random, ODD)] : oneOf(random, ODD);
    return `${JSON.stringify(oneOf(random, fields))}:${JSON.stringify(value)}`;
  });
  const text = `{${entries.join(',')}}`;
  return wholeBetween(random, 0, 4) === 0 ? text.slice(wholeBetween(random, 0, 5)) : text;
};

const isLine = (text: unknown): boolean =>
  typeof text === 'string' && /^[^\p{C}\p{Zl}\p{Zp}]{1,120}$/u.test(text) && text.trim() === text;

/** Whether a field holds what the page may show. */
const isFine: { readonly [Name in keyof typeof whole]: (value: never) => boolean } = {
  office: isLine,
  address: isLine,
  phone: (text: string) => /^\+?[\d ]{4,21}$/.test(text),
  hours: (lines: string[]) => lines.length <= 7 && lines.every(isLine),
  links: (links: typeof whole.links) =>
    links.every(({ text, href }) => isLine(text) && new URL(href).protocol === 'https:'),
  report: (text: string) => ['https:', 'mailto:'].includes(new URL(text).protocol),
  updated: isDay,
};

it(`lets nothing odd through, and throws at nothing, in ${FUZZED} files`, () => {
  console.log(`SEED=${SEED}`);
  const random = seededRandom(SEED);
  let kept = 0;
  for (let i = 0; i < FUZZED; i += 1) {
    const text = oddFile(random);
    for (const [field, value] of Object.entries(readMunicipalityFile(text).file)) {
      kept += 1;
      const fine =
        Object.hasOwn(isFine, field) && isFine[field as keyof typeof whole](value as never);
      expect([text, field, fine]).toEqual([text, field, true]);
    }
  }
  expect(kept).toBeGreaterThan(FUZZED / 20);
});
