import { describe, expect, it } from 'vitest';
import { linkCodes as codes } from '../../../src/rules/link-codes.ts';
import { questions } from '../../../flows/questions.ts';
import { mendedAddress } from '../../../src/browser/mended-address.ts';
import { addressesOfPages } from '../../../src/visit/addresses-of-pages.ts';
import { isRun } from '../../../src/visit/here.ts';
import { OPENED_PAGES, routeOf } from '../../../src/visit/routes.ts';
import { readLink, writeLink } from '../../../src/take-along/link.ts';
import { randomCitizen, seededRandom } from '../../independent-reading/citizens.ts';
import { oneOf, type Random } from '../../independent-reading/random.ts';
import { TODAY } from '../../project-guide.ts';

const SEED = Number(process.env['SEED'] ?? 20261201);
const MANGLED = 1_000;

/** As a browser takes an address apart. */
const mended = (address: string) => mendedAddress(new URL(address, 'https://guide.example'));
const whole = (address: string): string => {
  const { before, hash } = mended(address);
  return before + hash;
};
const LINK = '1-37o-1-0-a0-by-c0-fa-i0-227h';

describe('an address', () => {
  it.each(OPENED_PAGES)('of answers that open in the page "%s" stays as it is', (page) => {
    expect(mended(`/#/${page}/${LINK}`)).toMatchObject({
      hash: `#/${page}/${LINK}`,
      isMended: false,
    });
  });

  it.each(['/', '/guide/', '/index.html?lang=en#/overview', '/#main', '/?utm_source=a#/igu/about'])(
    'stays as it is where nothing is wrong with it: %s',
    (address) => expect(mended(address)).toMatchObject({ isMended: false }),
  );

  it.each([
    ['/%23/link/{}', '/#/link/{}'],
    ['/%23%2Flink%2F{}', '/#/link/{}'],
    ['/%2523%252Flink%252F{}', '/#/link/{}'],
    ['/index.html%23/print/{}', '/index.html#/print/{}'],
    ['/?lang=en%23/link/{}', '/?lang=en#/link/{}'],
    ['/%23/caseworker/{}', '/#/caseworker/{}'],
    ['/guide/caseworker/{}', '/guide/#/caseworker/{}'],
    ['/guide/%23/link/{}', '/guide/#/link/{}'],
    ['/guide/link/{}', '/guide/#/link/{}'],
    ['/#{}', '/#/link/{}'],
    ['/#/overview/{}', '/#/link/{}'],
    ['/?q=link/{}', '/?q=#/link/{}'],
    ['/%3Flang=en%23/link/{}', '/?lang=en#/link/{}'],
    ['/#!/link/{}', '/#/link/{}'],
    ['/#/LINK/{}', '/#/link/{}'],
    ['/#\\link\\{}', '/#/link/{}'],
    ['/#/link/\u200b{}\u2060', '/#/link/{}'],
    ['/#/link/{}?fbclid=IwAR0-a1-b2', '/#/link/{}?fbclid=iwar0-a1-b2'],
    ['/#/overview?lang=en', '/?lang=en#/overview'],
    ['/?lang=da#/overview?lang=en&municipality=0851', '/?lang=da&municipality=0851#/overview'],
    ['/?lang=en&amp;municipality=0851', '/?lang=en&municipality=0851'],
    ['/?LANG=en&amp;amp;MUNICIPALITY=0851', '/?lang=en&municipality=0851'],
    ['/#/print/', '/#/print'],
    ['/#/print?utm_source=a', '/#/print'],
    ['/#//igu//about).', '/#/igu/about'],
    ['/##/overview', '/#/overview'],
    ['/#/#/overview', '/#/overview'],
    ['/#%23/link/{}', '/#/link/{}'],
    ['/#/link/<{}>', '/#/link/{}>'],
    ['/#/link/%3C{}%3E', '/#/link/{}>'],
    ['/?link={}', '/?#/link/{}'],
    ['/?lang=en%26municipality=0851', '/?lang=en&municipality=0851'],
    [`/#/link/${LINK.replaceAll('-', '\\-')}`, '/#/link/{}'],
  ])('is read as it was meant: %s', (address, meant) =>
    expect(whole(address.replace('{}', LINK))).toBe(meant.replace('{}', LINK)),
  );

  it('is none of another host', () => {
    const parts = { pathname: '//evil.example/%23/link/x', search: '', hash: '' };
    expect(mendedAddress(parts).before).toBe('/evil.example/');
  });

  it.each(['#/nonsense', '#/__proto__', '#/igu/else'])('is still no page: %s', (hash) =>
    expect(routeOf(mended(`/${hash}`).hash, isRun)).toEqual({ page: 'not-found' }),
  );
});

describe('each page of the guide', () => {
  const TAILS = [
    '/',
    '?',
    '?fbclid=IwAR0-a1-b2',
    '&utm_source=x',
    '.',
    ',',
    ')',
    ']',
    '>',
    '"',
    '*',
    '\u200b',
    '%20',
    '#x',
  ];
  it.each(TAILS)('opens with "%s" behind its address', (tail) => {
    for (const address of addressesOfPages())
      expect(mended(`/${address}${tail}`).hash).toBe(address);
  });

  it('opens in upper case, encoded, and as a path', () => {
    for (const address of addressesOfPages()) {
      expect(mended(`/${address.toUpperCase()}`).hash).toBe(address);
      expect(mended(`/${encodeURIComponent(address)}`).hash).toBe(address);
      expect(mended(`/#${encodeURIComponent(address.slice(1))}`).hash).toBe(address);
    }
  });
});

const encoded = (text: string, random: Random): string =>
  [...text]
    .map((sign) =>
      random() < 0.2 ? `%${sign.codePointAt(0)!.toString(16).padStart(2, '0')}` : sign,
    )
    .join('');

/** What programs on the way do to the part of an address from its `#` on. */
const MANGLINGS: readonly ((rest: string, random: Random) => string)[] = [
  (rest) => rest.replace('#', '%23'),
  (rest) => encodeURIComponent(rest),
  (rest) => encodeURIComponent(encodeURIComponent(rest)),
  (rest) => `#${encodeURIComponent(rest.slice(1))}`,
  (rest, random) => `#/${encoded(rest.slice(2), random)}`,
  (rest) => rest.toUpperCase(),
  (rest) => rest.replace('#/', '#!/'),
  (rest) => rest.replace('#', '#/'),
  (rest) => rest.replaceAll('-', '\u2011'),
  (rest) => rest.replaceAll('-', '-\u200b'),
  (rest) => rest.replace('#/', ''),
  (rest) => rest.replace(/^#\/(?:link|print)\//, '#'),
];
const BEFORE = [
  '/',
  '/index.html',
  '/?lang=en',
  '/guide/',
  '/?fbclid=IwAR0-a1-b2',
  '/?utm_source=a-b-c0&amp;lang=en',
];
const BEHIND = [
  '',
  '/',
  '.',
  ')',
  '>',
  '?fbclid=IwAR0-a1-b2',
  '&utm_source=a-b-c0',
  '-a1-b2',
  'A1-b2',
  '%20',
  '%E2%80%8B',
  ',og',
  '?lang=en',
  '#:~:text=a-b',
  '"',
];

it(`opens the answers of a sound link, whatever ${MANGLED} of them went through (SEED=${SEED})`, () => {
  const random = seededRandom(SEED);
  for (let n = 0; n < MANGLED; n += 1) {
    const answers = randomCitizen(random, TODAY);
    const link = writeLink(
      { made: TODAY, edition: 1, run: 'overview', answers },
      { codes, questions },
    );
    const mangle = oneOf(random, MANGLINGS);
    const kind = oneOf(random, ['link', 'print']);
    const before = oneOf(random, BEFORE);
    const rest = mangle(`#/${kind}/${link}${oneOf(random, BEHIND)}`, random);
    // Without its sign, it is a path, which no query stands before.
    const address = (/^(?:#|%)/.test(rest) ? before : '/guide/') + rest;
    const { before: left, hash } = mended(address);
    const route = routeOf(hash, isRun);
    if (route?.page !== 'link') throw new Error(`no link: ${address}`);
    const read = readLink(route.payload, { codes, questions, on: TODAY, today: TODAY });
    expect([address, read]).toEqual([
      address,
      expect.objectContaining({ isWhole: true, answers, unread: [] }),
    ]);
    expect(left).not.toContain(link.slice(0, 12));
  }
});
