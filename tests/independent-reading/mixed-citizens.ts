// A second, independent reading of the decision tables by another hand, kept to be compared with the
// compiled machines; when a rule changes, both are changed. Here: a mixed population of 2026-11-22.
// The shares are guesses at what is usual, not statistics; nobody should quote them.
import { wholeBetween, weighted } from './random.ts';
import type { Random } from './random.ts';

type Answers = Record<string, string | number>;

const benefits = {
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
};

const educationOfInsured = {
  primary: 19,
  'upper-secondary': 10,
  vocational: 39,
  academy: 8,
  higher: 22,
  foreign: 2,
};
const educationOfOthers = {
  primary: 48,
  'upper-secondary': 10,
  vocational: 28,
  academy: 3,
  higher: 8,
  foreign: 3,
};
const educationOfNewcomers = {
  primary: 26,
  'upper-secondary': 10,
  vocational: 8,
  academy: 2,
  higher: 14,
  foreign: 40,
};

/** `yes` in so many of 100. */
function yesIn100(random: Random, share: number): string {
  return random() * 100 < share ? 'yes' : 'no';
}

/** Many short spells, few long ones: about this mean, this at the most. */
function spell(random: Random, mean: number, most: number): number {
  return Math.min(most, Math.floor(-Math.log(1 - random()) * mean));
}

function isInsured(benefit: string): boolean {
  return benefit === 'dagpenge' || benefit === 'notice' || benefit === 'job';
}

function mixedAge(random: Random, benefit: string): number {
  if (benefit === 'none') return wholeBetween(random, 16, 64);
  if (benefit === 'kontanthjaelp') return wholeBetween(random, 18, 62);
  if (benefit === 'fortidspension') return wholeBetween(random, 40, 66);
  return wholeBetween(random, 20, 66);
}

function mixedWeeks(random: Random, benefit: string): number {
  if (benefit === 'notice' || benefit === 'job') return 0;
  if (benefit === 'dagpenge') return spell(random, 26, 156);
  if (benefit === 'sygedagpenge') return spell(random, 20, 104);
  return spell(random, 100, 520);
}

function stillEmployedShare(benefit: string): number {
  if (benefit === 'notice' || benefit === 'job') return 100;
  if (benefit === 'sygedagpenge') return 60;
  if (benefit === 'jobafklaring') return 30;
  return 0;
}

function newcomerShare(benefit: string): number {
  if (benefit === 'kontanthjaelp' || benefit === 'none') return 33;
  if (benefit === 'job') return 25;
  return 11;
}

function mixedLife(random: Random): Answers {
  const benefit = weighted(random, benefits);
  const age = mixedAge(random, benefit);
  const newcomer = yesIn100(random, newcomerShare(benefit));
  const schooled = isInsured(benefit) ? educationOfInsured : educationOfOthers;
  const children = yesIn100(random, age >= 25 && age <= 52 ? 50 : 8);
  const isNew = newcomer === 'yes';
  return {
    benefit,
    age,
    'apprentice-age': Math.min(99, age + wholeBetween(random, 0, 1)),
    education: weighted(random, isNew ? educationOfNewcomers : schooled),
    'has-vocational': yesIn100(random, 35),
    'education-used': yesIn100(random, isInsured(benefit) ? 80 : 40),
    'weeks-unemployed': mixedWeeks(random, benefit),
    'work-duty': weighted(random, { yes: isNew ? 50 : 15, no: 60, unknown: 10 }),
    'still-employed': yesIn100(random, stillEmployedShare(benefit)),
    children,
    'single-parent': children === 'yes' ? yesIn100(random, 25) : 'no',
    newcomer,
    'residence-permit': yesIn100(random, 98),
    registered: yesIn100(random, 96),
    'danish-start-years': isNew ? spell(random, 4, 30) : 0,
    'years-in-denmark': isNew ? spell(random, 6, 40) : 0,
    schooling: weighted(random, { little: 10, short: 30, longer: 60 }),
    'integration-act': weighted(random, isNew ? { yes: 35, no: 40, unknown: 25 } : { no: 100 }),
    'refugee-or-family': weighted(random, isNew ? { yes: 40, no: 50, unknown: 10 } : { no: 100 }),
    'skills-test': weighted(random, { 'need-shown': 6, 'no-need': 10, 'not-tested': 84 }),
    'reading-difficulty': yesIn100(random, 16),
    disability: yesIn100(random, isInsured(benefit) ? 6 : 25),
  };
}

function mixedDismissal(random: Random, benefit: string, weeks: number): Answers {
  const notice = { yes: 20, no: 65, unknown: 15 };
  const unemployed = { yes: 6, no: 89, unknown: 5 };
  return {
    'collective-dismissal': weighted(random, benefit === 'notice' ? notice : unemployed),
    'days-since-leaving': Math.min(730, weeks * 7 + wholeBetween(random, 0, 6)),
    'dismissal-agreed': yesIn100(random, 50),
    'dismissal-begun': yesIn100(random, 20),
    'dismissal-search-weeks': wholeBetween(random, 0, 2),
    'dismissal-course-weeks': spell(random, 2, 8),
    'notice-course': yesIn100(random, 10),
    'apprentice-list': weighted(random, { yes: 20, no: 25, unknown: 55 }),
    'employer-training': yesIn100(random, 15),
    'job-offer': weighted(random, { 'three-months': 8, shorter: 4, none: 88 }),
  };
}

function mixedCourse(random: Random): Answers {
  return {
    'part-time-job': yesIn100(random, 12),
    'side-business': yesIn100(random, 4),
    'six-week-use': weighted(random, {
      unused: 80,
      partly: 10,
      interrupted: 3,
      cancelled: 2,
      finished: 5,
    }),
    'interruption-reason': weighted(random, {
      work: 50,
      illness: 25,
      'early-maternity': 5,
      other: 20,
    }),
    'course-list': weighted(random, { 'on-list': 40, 'not-on-list': 10, unknown: 50 }),
    'course-level': weighted(random, { vocational: 80, academy: 20 }),
    'course-full-time': weighted(random, { yes: 60, no: 20, unknown: 20 }),
    'course-presence': weighted(random, {
      'half-or-more': 65,
      'quarter-to-half': 10,
      'under-quarter': 10,
      unknown: 15,
    }),
    'course-weeks': Math.max(1, spell(random, 4, 52)),
    'course-start-week': spell(random, 5, 104),
    'first-talk': yesIn100(random, 80),
    'prior-offer': yesIn100(random, 10),
    'support-for': weighted(random, { 'six-week': 45, offer: 45, other: 10 }),
    'daily-km': Math.min(1000, Math.round(-Math.log(1 - random()) * 350) / 10),
    'disability-transport': yesIn100(random, 4),
    'staying-away': yesIn100(random, 8),
    'lodging-paid': weighted(random, { yes: 20, partly: 20, no: 60 }),
  };
}

/** Someone of a realistic mixed population of today, who answers everything. */
export function mixedCitizen(random: Random): Record<string, string | number> {
  const life = mixedLife(random);
  const benefit = String(life['benefit']);
  const weeks = Number(life['weeks-unemployed']);
  return { ...life, ...mixedDismissal(random, benefit, weeks), ...mixedCourse(random) };
}
