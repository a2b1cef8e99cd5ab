/** Answers by question: a number as it is written in the field, a choice by its id. */
export type Answers = Readonly<Record<string, string | number>>;

/** On dagpenge for 10 weeks, trained long ago: meets every kind of question of the overview. */
export const onDagpenge: Answers = {
  benefit: 'dagpenge',
  age: 34,
  education: 'vocational',
  'education-used': 'no',
  'weeks-unemployed': 10,
  'collective-dismissal': 'no',
  'skills-test': 'not-tested',
  'reading-difficulty': 'no',
  newcomer: 'no',
  'single-parent': 'no',
  'part-time-job': 'no',
};

/** The same person, who has found a course on the list. */
export const withACourse: Answers = {
  ...onDagpenge,
  'side-business': 'no',
  'six-week-use': 'unused',
  'course-list': 'on-list',
  'course-level': 'vocational',
  'course-presence': 'half-or-more',
  'course-weeks': 4,
  'course-start-week': 3,
  'prior-offer': 'no',
};

/** What the overview asks that person, in order. */
export const askedInOverview = Object.keys(onDagpenge);
export const lastInOverview = askedInOverview[askedInOverview.length - 1]!;

/** What the six weeks' own run asks besides, in order. */
export const askedBesides = Object.keys(withACourse).filter(
  (question) => !(question in onDagpenge),
);

/** The first answers of the overview, up to a question in the middle of it. */
export const firstThree: Answers = { benefit: 'dagpenge', age: 34, education: 'vocational' };

/** The schemes of the overview, by verdict, for the person on dagpenge. */
export const resultsOnDagpenge: Readonly<Record<string, string>> = {
  'six-week-course': 'likely (right)',
  'education-lift': 'outdated-education (right)',
  'upskilling-offer': 'unemployed (possible)',
  'prior-learning-assessment': 'maybe (possible)',
  'regional-course-pool': 'from-day-one (possible)',
  'adult-apprenticeship': 'outdated-education (possible)',
  'work-placement': 'up-to-4-weeks (possible)',
  'job-veu': 'ask-office (ask)',
  'wage-subsidy': 'six-months-first (later)',
  'hiring-course-grant': 'six-months-first (later)',
  'basic-skills-course': 'not-relevant (no)',
  'dismissal-upskilling': 'single-dismissal (no)',
  'danish-education': 'not-relevant (no)',
  'integration-upskilling': 'not-relevant (no)',
  igu: 'not-relevant (no)',
  'job-rotation': 'ended (ended)',
  'shortage-pool': 'ended (ended)',
};
