// A second, independent reading of the decision tables by another hand, kept to be compared with the
// compiled machines; when a rule changes, both are changed. Here: random citizens to compare them with.
import { oneOf, wholeBetween } from './random.ts';
import type { Random } from './random.ts';

export { changeDays } from './change-days.ts';
export { seededRandom } from './random.ts';

type Answers = Record<string, string | number>;

const yesNo = ['yes', 'no'];
const yesNoUnknown = ['yes', 'no', 'unknown'];

/** Every choice but `benefit`. An answer named twice comes twice as often: it leads further on. */
const choices: Record<string, string[]> = {
  education: ['primary', 'upper-secondary', 'vocational', 'academy', 'higher', 'foreign'],
  'has-vocational': yesNo,
  'education-used': yesNo,
  'work-duty': yesNoUnknown,
  'still-employed': yesNo,
  'single-parent': yesNo,
  children: yesNo,
  'part-time-job': ['yes', 'no', 'no', 'no'],
  'side-business': ['yes', 'no', 'no', 'no'],
  'six-week-use': ['unused', 'partly', 'interrupted', 'interrupted', 'cancelled', 'finished'],
  'interruption-reason': ['work', 'illness', 'early-maternity', 'other', 'other'],
  'notice-course': ['yes', 'yes', 'no'],
  'course-list': ['on-list', 'on-list', 'on-list', 'not-on-list', 'unknown'],
  'course-level': ['vocational', 'academy'],
  'course-full-time': yesNoUnknown,
  'course-presence': [
    'half-or-more',
    'half-or-more',
    'quarter-to-half',
    'under-quarter',
    'unknown',
  ],
  'first-talk': yesNo,
  'prior-offer': ['yes', 'no', 'no'],
  'skills-test': ['need-shown', 'no-need', 'not-tested', 'not-tested'],
  'reading-difficulty': yesNo,
  'collective-dismissal': ['yes', 'yes', 'no', 'unknown'],
  'dismissal-agreed': yesNo,
  'dismissal-begun': yesNo,
  newcomer: ['yes', 'yes', 'no'],
  'residence-permit': ['yes', 'yes', 'no'],
  registered: ['yes', 'yes', 'no'],
  schooling: ['little', 'short', 'longer'],
  'integration-act': ['yes', 'yes', 'no', 'unknown'],
  'refugee-or-family': ['yes', 'yes', 'no', 'unknown'],
  'apprentice-list': yesNoUnknown,
  'job-offer': ['three-months', 'shorter', 'none'],
  'employer-training': yesNo,
  'support-for': ['six-week', 'six-week', 'offer', 'offer', 'other'],
  'disability-transport': ['yes', 'no', 'no'],
  'staying-away': yesNo,
  'lodging-paid': ['yes', 'partly', 'no'],
  disability: yesNo,
};

/** Every number: its range, and the figures it is compared with (months as the days they can last). */
const numbers: Record<string, { from: number; to: number; figures: number[] }> = {
  age: { from: 15, to: 99, figures: [18, 25, 30, 50] },
  'weeks-unemployed': { from: 0, to: 520, figures: [5, 26, 39] },
  'course-weeks': { from: 1, to: 52, figures: [6] },
  'course-start-week': { from: 0, to: 104, figures: [5, 26, 39] },
  'days-since-leaving': { from: 0, to: 730, figures: [14, 89, 90, 91, 92, 181, 182, 183, 184] },
  'dismissal-search-weeks': { from: 0, to: 2, figures: [2] },
  'dismissal-course-weeks': { from: 0, to: 8, figures: [8] },
  'danish-start-years': { from: 0, to: 60, figures: [5] },
  'years-in-denmark': { from: 0, to: 60, figures: [20] },
  'apprentice-age': { from: 15, to: 99, figures: [25] },
};

/** The figures of `daily-km`, 24 and 120, and what lies around them and at the ends. */
const edgesOfKm = [0, 0.1, 23, 23.9, 24, 24.1, 25, 119, 119.9, 120, 120.1, 121, 999.9, 1000];

function randomBenefit(random: Random, on: string): string {
  const benefits = ['dagpenge', 'dagpenge', 'dagpenge', 'kontanthjaelp', 'kontanthjaelp', 'none'];
  benefits.push('notice', 'notice', 'ledighedsydelse', 'ledighedsydelse', 'job', 'other');
  benefits.push(
    'sygedagpenge',
    'jobafklaring',
    'ressourceforloeb',
    'revalidering',
    'fortidspension',
  );
  if (on <= '2025-06-30') benefits.push('uddannelseshjaelp', 'integration-benefit');
  return oneOf(random, benefits);
}

function randomNumber(random: Random, from: number, to: number, figures: number[]): number {
  if (random() < 0.5) return wholeBetween(random, from, to);
  const edges = [from, from + 1, to - 1, to];
  for (const figure of figures) edges.push(figure - 1, figure, figure + 1);
  return oneOf(
    random,
    edges.filter((edge) => edge >= from && edge <= to),
  );
}

function randomKm(random: Random): number {
  return random() < 0.5 ? wholeBetween(random, 0, 10_000) / 10 : oneOf(random, edgesOfKm);
}

/**
 * Scheme 5 is long, and compares sums (rows 28 and 30): its last rows are seldom reached by single
 * draws. So this one passes its middle with a short course that begins, or ends, in the week of a
 * figure or the one beside it.
 */
function leadFarInSchemeFive(random: Random, citizen: Answers): void {
  citizen['benefit'] = oneOf(random, ['dagpenge', 'dagpenge', 'ledighedsydelse']);
  citizen['part-time-job'] = 'no';
  citizen['side-business'] = 'no';
  citizen['course-list'] = oneOf(random, ['on-list', 'on-list', 'unknown']);
  const weeks = oneOf(random, [wholeBetween(random, 0, 8), wholeBetween(random, 0, 38)]);
  const courseWeeks = wholeBetween(random, 1, 7);
  const startAtWaiting = 5 - weeks;
  const startAtLimit = oneOf(random, [26, 39]) - weeks - courseWeeks;
  const start = oneOf(random, [startAtWaiting, startAtLimit]) + wholeBetween(random, -1, 1);
  citizen['weeks-unemployed'] = weeks;
  citizen['course-weeks'] = courseWeeks;
  citizen['course-start-week'] = Math.max(0, start);
}

/** A citizen who answers each question, reached or not, with a probability of about 0.97. */
export function randomCitizen(random: Random, on: string): Record<string, string | number> {
  const citizen: Answers = { benefit: randomBenefit(random, on) };
  for (const [question, answers] of Object.entries(choices)) {
    citizen[question] = oneOf(random, answers);
  }
  for (const [question, { from, to, figures }] of Object.entries(numbers)) {
    citizen[question] = randomNumber(random, from, to, figures);
  }
  citizen['daily-km'] = randomKm(random);
  if (random() < 0.25) leadFarInSchemeFive(random, citizen);
  return Object.fromEntries(Object.entries(citizen).filter(() => random() < 0.97));
}
