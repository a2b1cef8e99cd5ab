import { describe, expect, it } from 'vitest';
import { linkCodes as codes } from '../../../src/rules/link-codes.ts';
import { questions } from '../../../flows/questions.ts';
import { FIRST_DAY, isDay } from '../../../src/language/day.ts';
import { readLink, writeLink } from '../../../src/take-along/link.ts';
import { randomCitizen, seededRandom } from '../../independent-reading/citizens.ts';
import { oneOf, wholeBetween, type Random } from '../../independent-reading/random.ts';
import { isAnswerTo } from '../../is-answer-to.ts';
import { TODAY } from '../../project-guide.ts';

const SEED = Number(process.env['SEED'] ?? 20261122);
const FORGED = 10_000;

const read = (link: string) => readLink(link, { codes, questions, on: TODAY, today: TODAY });

const keptOf = (link: string) => {
  const { answers, unread } = read(link);
  return { answers, unread };
};

const LINK = '1-37o-1-0-a0-by-c0-fa-i0-227h';
const answers = {
  benefit: 'dagpenge',
  age: 34,
  education: 'primary',
  'weeks-unemployed': 10,
  'apprentice-list': 'no',
};

describe('a link that came to harm', () => {
  it('keeps no half answer, wherever it was cut, and says that it was', () => {
    expect(read(LINK)).toMatchObject({ answers, isWhole: true });
    for (let length = 0; length < LINK.length; length += 1) {
      const cut = LINK.slice(0, length);
      const inFront = cut.split('-').length - 1;
      const kept = Object.entries(answers).slice(0, Math.max(0, inFront - 4));
      expect([cut, keptOf(cut)]).toEqual([cut, { answers: Object.fromEntries(kept), unread: [] }]);
      expect(read(cut).isWhole).toBe(false);
    }
  });

  it('is seen to be harmed, whichever character was changed to whatever', () => {
    for (const [at, before] of [...LINK].entries())
      for (const other of '0123456789abcdefghijklmnopqrstuvwxyz-. %é') {
        if (other === before) continue;
        const link = LINK.slice(0, at) + other + LINK.slice(at + 1);
        expect([link, read(link).isWhole]).toEqual([link, false]);
      }
  });

  it('trusts an answer that stands there twice neither time', () =>
    expect(keptOf('1-37o-1-0-a0-by-a1-bz-b10-x')).toEqual({
      answers: {},
      unread: ['benefit', 'age'],
    }));

  it('names the known questions whose answer cannot be read, and keeps the others', () =>
    expect(keptOf('1-37o-1-0-az-b5-b-f0a-wla-m-o1-zz1--x')).toEqual({
      answers: { 'daily-km': 1, 'single-parent': 'yes' },
      unread: ['benefit', 'age', 'weeks-unemployed', 'newcomer'],
    }));

  it.each(['', '-', '2-37o-1-0-a0-x', 'javascript:alert(1)', '{"benefit":"dagpenge"}'])(
    'of another form keeps nothing, and says so: %j',
    (link) =>
      expect(read(link)).toEqual({
        answers: {},
        unread: [],
        changed: [],
        isWhole: false,
        isKnownVersion: false,
      }),
  );

  it('was made with no edition 0, and in no run without a code', () => {
    const { edition, run } = read('1-37o-0-zz-a0-x');
    expect([edition, run]).toEqual([undefined, undefined]);
  });

  it.each(['37p', '-1', '', 'zzzzzz', 'zzzzzzzzzz', '037o', '37.o'])(
    'was made on no day that cannot be: %j',
    (day) => expect(read(`1-${day}-1-0-by-x`).made).toBeUndefined(),
  );
});

const realLink = (random: Random): string =>
  writeLink(
    { made: TODAY, edition: 1, run: 'overview', answers: randomCitizen(random, TODAY) },
    { codes, questions },
  );

/** Text that somebody could put in the place of a link: of a real one, and of anything else. */
function forged(random: Random, real: readonly string[]): string {
  const piece = () =>
    oneOf(random, [
      ...Object.values(codes.questions),
      ...['benefit', '1', '37o', '-', '--', '__proto__', 'zzzzzz', '%2D', 'é', '\u0000', '😀', ' '],
    ]) + oneOf(random, ['', wholeBetween(random, 0, 2_000).toString(36), '-']);
  const pieces = Array.from({ length: wholeBetween(random, 0, 30) }, piece);
  if (random() < 0.2) return pieces.join(oneOf(random, ['', '-']));
  const cut = wholeBetween(random, 1, real.length);
  const rest = random() < 0.5 ? real.slice(cut) : [];
  return [...real.slice(0, cut), ...pieces, ...rest].join('-');
}

/** What must never come out of a link, whatever went in. */
const harmIn = ({ made, edition, run, answers, unread }: ReturnType<typeof read>) => [
  ...Object.entries(answers).filter(([id, answer]) => !isAnswerTo(id, answer)),
  ...unread.filter((id) => !Object.hasOwn(questions, id) || id in answers),
  ...(made === undefined || (isDay(made) && made >= FIRST_DAY && made <= TODAY) ? [] : [made]),
  ...(edition === undefined || edition >= 1 ? [] : [edition]),
  ...(run === undefined || Object.hasOwn(codes.runs, run) ? [] : [run]),
];

it(`reads ${FORGED} forged links without harm (SEED=${SEED})`, () => {
  const random = seededRandom(SEED);
  const real = Array.from({ length: 50 }, () => realLink(random).split('-'));
  const links = Array.from({ length: FORGED }, () => forged(random, oneOf(random, real)));
  const readings = links.map((link) => read(link));
  expect(links.filter((_, i) => harmIn(readings[i]!).length > 0)).toEqual([]);
  // Most of them did hold something.
  expect(readings.filter(({ answers }) => Object.keys(answers).length > 5).length).toBeGreaterThan(
    FORGED / 2,
  );
}, 30_000);
