import { describe, expect, it } from 'vitest';
import { linkCodes as codes } from '../../../src/rules/link-codes.ts';
import { questions } from '../../../flows/questions.ts';
import type { Day } from '../../../src/language/day.ts';
import type { Facts, Questions } from '../../../src/language/questions.ts';
import { readLink, writeLink } from '../../../src/take-along/link.ts';
import { changeDays, randomCitizen, seededRandom } from '../../independent-reading/citizens.ts';
import { oneOf } from '../../independent-reading/random.ts';
import { TODAY } from '../../project-guide.ts';

const SEED = Number(process.env['SEED'] ?? 20261122);

const write = (
  answers: Facts,
  { made = TODAY, run = 'overview' }: { made?: Day; run?: string } = {},
) => writeLink({ made, edition: 1, run, answers }, { codes, questions });
const read = (link: string, on: Day = TODAY, asked: Questions = questions) =>
  readLink(link, { codes, questions: asked, on, today: TODAY });

const nothingLost = { unread: [], changed: [], isWhole: true, isKnownVersion: true };

describe('links that are on paper already are read for ever', () => {
  it.each<[name: string, link: string, made: Day, run: string, answers: Facts]>([
    [
      'an overview',
      '1-37o-1-0-a0-by-c0-fa-i0-j0-k1-m0-o0-n0-8dhy',
      '2026-11-22',
      'overview',
      {
        benefit: 'dagpenge',
        age: 34,
        education: 'primary',
        'weeks-unemployed': 10,
        'apprentice-list': 'no',
        'collective-dismissal': 'no',
        'skills-test': 'no-need',
        newcomer: 'no',
        'single-parent': 'no',
        children: 'no',
      },
    ],
    [
      'a scheme to its end',
      '1-37o-1-5-a0-by-c3-d1-e0-fa-j2-k2-l0-m1-wf2-we2-n1-o1-p0-q0-r2-w02-s0-t1-w11-u6-ve-w40-i2-47aw',
      '2026-11-22',
      'six-week-course',
      {
        benefit: 'dagpenge',
        age: 34,
        education: 'academy',
        'has-vocational': 'yes',
        'education-used': 'no',
        'weeks-unemployed': 10,
        'collective-dismissal': 'unknown',
        'skills-test': 'not-tested',
        'reading-difficulty': 'no',
        newcomer: 'yes',
        'refugee-or-family': 'unknown',
        'integration-act': 'unknown',
        children: 'yes',
        'single-parent': 'yes',
        'part-time-job': 'no',
        'side-business': 'no',
        'six-week-use': 'interrupted',
        'interruption-reason': 'early-maternity',
        'course-list': 'on-list',
        'course-level': 'academy',
        'course-full-time': 'yes',
        'course-weeks': 6,
        'course-start-week': 14,
        'prior-offer': 'no',
        'apprentice-list': 'unknown',
      },
    ],
    [
      'an older one, with all the other questions',
      '1-2ti-1-k-a3-g2-h1-w21-w30-w5ka-w61-w70-w82-w98-wa1-wb0-wc1o-wd2-wgk-wh2r-wi0-wj0-wk2-wl6t-wm1-wn0-wo2-wp0-bv0m',
      '2025-06-30',
      'aids-and-mentor',
      {
        benefit: 'uddannelseshjaelp',
        'work-duty': 'unknown',
        'notice-course': 'yes',
        'course-presence': 'quarter-to-half',
        'first-talk': 'no',
        'days-since-leaving': 730,
        'dismissal-agreed': 'yes',
        'dismissal-begun': 'no',
        'dismissal-search-weeks': 2,
        'dismissal-course-weeks': 8,
        'residence-permit': 'yes',
        registered: 'no',
        'danish-start-years': 60,
        schooling: 'longer',
        'years-in-denmark': 20,
        'apprentice-age': 99,
        'job-offer': 'three-months',
        'employer-training': 'no',
        'support-for': 'other',
        'daily-km': 24.5,
        'disability-transport': 'yes',
        'staying-away': 'no',
        'lodging-paid': 'partly',
        disability: 'no',
      },
    ],
  ])('%s', (_, link, made, run, answers) => {
    expect(read(link, made)).toEqual({ made, edition: 1, run, answers, ...nothingLost });
    expect(write(answers, { made, run })).toBe(link);
  });
});

it(`gives back what anybody has answered, on any day (SEED=${SEED})`, () => {
  const random = seededRandom(SEED);
  for (const on of changeDays.filter((day) => day <= TODAY) as Day[])
    for (let i = 0; i < 20; i += 1) {
      const answers = randomCitizen(random, on);
      const run = oneOf(random, Object.keys(codes.runs));
      const link = write(answers, { made: on, run });
      expect(link).toMatch(/^[0-9a-z]+(-[0-9a-z]+)+$/);
      expect(read(link, on)).toEqual({ made: on, edition: 1, run, answers, ...nothingLost });
    }
});

describe('a link that has grown old', () => {
  it('asks again what is no longer offered', () => {
    const link = write({ benefit: 'uddannelseshjaelp', age: 24 }, { made: '2025-06-30' });
    expect(read(link, '2025-06-30').unread).toEqual([]);
    const later = read(link, '2025-07-01');
    expect([later.answers, later.unread]).toEqual([{ age: 24 }, ['benefit']]);
  });

  it('does not keep the answer to a question that asks something else since', () => {
    const asked = { ...questions, age: { ...questions.age, changedOn: '2026-11-22' } } as const;
    const madeOn = (day: Day) => {
      const link = write({ age: 24, children: 'no' }, { made: day });
      const { answers, changed } = read(link, TODAY, asked);
      return [answers, changed];
    };
    expect(madeOn('2026-11-21')).toEqual([{ children: 'no' }, ['age']]);
    expect(madeOn('2026-11-22')).toEqual([{ age: 24, children: 'no' }, []]);
    // A day to come: nobody knows when this one was made.
    expect(madeOn('2026-11-23')).toEqual([{ children: 'no' }, ['age']]);
  });
});

describe('what a link cannot say', () => {
  it('is refused while it is written, by its name', () => {
    expect(() => write({}, { run: 'rail-card' })).toThrow('"rail-card" has no code in a link');
    expect(() => write({ shoe: 'left' })).toThrow('"shoe" has no code in a link');
    expect(() => write({ children: 'maybe' })).toThrow(
      'the answer "maybe" to "children" has no code in a link',
    );
  });

  it('is left out where it names nothing, and asked again where it says two things', () => {
    const link = write({ age: 34, children: 'no' });
    const [age = ''] = /a?b[\da-z]+/.exec(link) ?? [];
    const twice = link.replace(age, `${age}-${age}`);
    expect(read(twice).answers).toEqual({ children: 'no' });
    expect(read(twice).unread).toEqual(['age']);
    expect(read(link.replace(age, 'zz9')).answers).toEqual({ children: 'no' });
  });

  it('holds no edition, run or day that it does not name', () => {
    const { edition, run, made } = read('1-zzzz-0-zz-a0-0000');
    expect([edition, run, made]).toEqual([undefined, undefined, undefined]);
  });
});
