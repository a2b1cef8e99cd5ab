import { definePopulation } from '../src/language/population.ts';
import type { questions } from './questions.ts';

const insured = { benefit: ['dagpenge', 'notice', 'job'] };
const isNew = { newcomer: ['yes'] };
/** Of 100 people, so many say yes. */
const yes = (of100: number) => ({ weights: { yes: of100, no: 100 - of100 } });

/** Ranges that follow each other: where the first begins, then where each ends, and its weight. */
const bands = (first: number, ...ends: readonly (readonly [to: number, weight: number])[]) =>
  ends.map(([to, weight], i) => [i === 0 ? first : ends[i - 1]![0] + 1, to, weight] as const);

/**
 * How often people answer what: shares that somebody found likely, and no statistics. Rehearsals of a
 * change and the pictures of the tables count them, so that one sees whom a row meets.
 */
export const population = definePopulation<typeof questions>({
  says: 'Personerne er opdigtede, og hvor mange der svarer hvad, er et gæt og ikke statistik.',
  guesses: {
    benefit: [
      {
        weights: {
          dagpenge: 55,
          kontanthjaelp: 15,
          none: 3,
          sygedagpenge: 8,
          jobafklaring: 2.5,
          ressourceforloeb: 2,
          revalidering: 0.5,
          ledighedsydelse: 3,
          fortidspension: 1,
          notice: 5,
          job: 3,
          other: 2,
        },
      },
    ],
    age: [
      { when: { benefit: ['none'] }, ranges: [[16, 64, 1]] },
      { when: { benefit: ['kontanthjaelp'] }, ranges: [[18, 62, 1]] },
      { when: { benefit: ['fortidspension'] }, ranges: [[40, 66, 1]] },
      { ranges: [[20, 66, 1]] },
    ],
    newcomer: [
      { when: { benefit: ['kontanthjaelp', 'none'] }, ...yes(33) },
      { when: { benefit: ['job'] }, ...yes(25) },
      yes(11),
    ],
    education: [
      {
        when: isNew,
        weights: {
          primary: 26,
          'upper-secondary': 10,
          vocational: 8,
          academy: 2,
          higher: 14,
          foreign: 40,
        },
      },
      {
        when: insured,
        weights: {
          primary: 19,
          'upper-secondary': 10,
          vocational: 39,
          academy: 8,
          higher: 22,
          foreign: 2,
        },
      },
      {
        weights: {
          primary: 48,
          'upper-secondary': 10,
          vocational: 28,
          academy: 3,
          higher: 8,
          foreign: 3,
        },
      },
    ],
    'has-vocational': [yes(35)],
    'education-used': [{ when: insured, ...yes(80) }, yes(40)],
    'weeks-unemployed': [
      { when: { benefit: ['notice', 'job'] }, ranges: [[0, 0, 1]] },
      {
        when: { benefit: ['dagpenge'] },
        ranges: bands(0, [4, 18], [12, 22], [25, 24], [38, 14], [51, 9], [103, 11], [156, 2]),
      },
      {
        when: { benefit: ['sygedagpenge'] },
        ranges: bands(0, [4, 22], [12, 26], [25, 25], [51, 20], [104, 7]),
      },
      {
        ranges: bands(0, [12, 12], [25, 11], [51, 17], [103, 25], [207, 23], [520, 12]),
      },
    ],
    'work-duty': [
      { when: isNew, weights: { yes: 50, no: 60, unknown: 10 } },
      { weights: { yes: 15, no: 60, unknown: 10 } },
    ],
    'still-employed': [
      { when: { benefit: ['notice', 'job'] }, ...yes(100) },
      { when: { benefit: ['sygedagpenge'] }, ...yes(60) },
      { when: { benefit: ['jobafklaring'] }, ...yes(30) },
      yes(0),
    ],
    children: [{ when: { age: [25, 52] }, ...yes(50) }, yes(8)],
    'single-parent': [{ when: { children: ['yes'] }, ...yes(25) }, yes(0)],
    'part-time-job': [yes(12)],
    'side-business': [yes(4)],
    'six-week-use': [
      { weights: { unused: 80, partly: 10, interrupted: 3, cancelled: 2, finished: 5 } },
    ],
    'interruption-reason': [
      { weights: { work: 50, illness: 25, 'early-maternity': 5, other: 20 } },
    ],
    'notice-course': [yes(10)],
    'course-list': [{ weights: { 'on-list': 40, 'not-on-list': 10, unknown: 50 } }],
    'course-level': [{ weights: { vocational: 80, academy: 20 } }],
    'course-full-time': [{ weights: { yes: 60, no: 20, unknown: 20 } }],
    'course-presence': [
      { weights: { 'half-or-more': 65, 'quarter-to-half': 10, 'under-quarter': 10, unknown: 15 } },
    ],
    'course-weeks': [
      {
        ranges: bands(1, [1, 39], [2, 13], [3, 11], [6, 19], [12, 14], [52, 4]),
      },
    ],
    'course-start-week': [
      {
        ranges: bands(0, [1, 33], [4, 30], [9, 23], [19, 12], [52, 2]),
      },
    ],
    'first-talk': [yes(80)],
    'prior-offer': [yes(10)],
    'skills-test': [{ weights: { 'need-shown': 6, 'no-need': 10, 'not-tested': 84 } }],
    'reading-difficulty': [yes(16)],
    'collective-dismissal': [
      { when: { benefit: ['notice'] }, weights: { yes: 20, no: 65, unknown: 15 } },
      { weights: { yes: 6, no: 89, unknown: 5 } },
    ],
    'days-since-leaving': [{ follows: 'weeks-unemployed', times: 7, plus: [0, 6] }],
    'dismissal-agreed': [yes(50)],
    'dismissal-begun': [yes(20)],
    'dismissal-search-weeks': [{ ranges: [[0, 2, 1]] }],
    'dismissal-course-weeks': [
      {
        ranges: bands(0, [0, 39], [1, 24], [2, 15], [5, 17], [8, 5]),
      },
    ],
    'residence-permit': [yes(98)],
    registered: [yes(96)],
    'danish-start-years': [
      {
        when: isNew,
        ranges: bands(0, [0, 22], [1, 17], [4, 32], [9, 20], [30, 9]),
      },
      { ranges: [[0, 0, 1]] },
    ],
    schooling: [{ weights: { little: 10, short: 30, longer: 60 } }],
    'integration-act': [
      { when: isNew, weights: { yes: 35, no: 40, unknown: 25 } },
      { weights: { no: 1 } },
    ],
    'refugee-or-family': [
      { when: isNew, weights: { yes: 40, no: 50, unknown: 10 } },
      { weights: { no: 1 } },
    ],
    'years-in-denmark': [
      {
        when: isNew,
        ranges: bands(0, [1, 28], [4, 28], [9, 25], [19, 15], [40, 4]),
      },
      { ranges: [[0, 0, 1]] },
    ],
    'apprentice-age': [{ follows: 'age', plus: [0, 1] }],
    'apprentice-list': [{ weights: { yes: 20, no: 25, unknown: 55 } }],
    'job-offer': [{ weights: { 'three-months': 8, shorter: 4, none: 88 } }],
    'employer-training': [yes(15)],
    'support-for': [{ weights: { 'six-week': 45, offer: 45, other: 10 } }],
    'daily-km': [
      {
        ranges: [
          [0, 11.9, 29],
          [12, 23.9, 21],
          [24, 59.9, 32],
          [60, 119.9, 15],
          [120, 300, 3],
        ],
      },
    ],
    'disability-transport': [yes(4)],
    'staying-away': [yes(8)],
    'lodging-paid': [{ weights: { yes: 20, partly: 20, no: 60 } }],
    disability: [{ when: insured, ...yes(6) }, yes(25)],
  },
});
