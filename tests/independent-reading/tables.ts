// A second, independent reading of the decision tables by another hand, kept to be compared with the
// compiled machines; when a rule changes, both are changed. Here: all schemes together.
import { Needs } from './reading.ts';
import type { Outcome, TablesInput } from './reading.ts';
import {
  basicSkillsCourse,
  priorLearningAssessment,
  regionalCoursePool,
  upskillingOffer,
} from './schemes-1-4.ts';
import { sixWeekCourse } from './scheme-5.ts';
import {
  adultApprenticeship,
  danishEducation,
  dismissalUpskilling,
  integrationUpskilling,
} from './schemes-6-9.ts';
import { hiringCourseGrant, jobRotation, wageSubsidy, workPlacement } from './schemes-10-13.ts';
import { educationLift, igu, jobVeu, shortagePool } from './schemes-14-17.ts';
import { aidsAndMentor, boardAndLodging, transportAllowance } from './schemes-18-20.ts';

type Reading = Outcome | { needs: string };

function read(table: (input: TablesInput) => Outcome, input: TablesInput): Reading {
  try {
    return table(input);
  } catch (signal) {
    if (signal instanceof Needs) return { needs: signal.question };
    throw signal;
  }
}

export function readTables(input: TablesInput): Record<string, Reading> {
  const results: Record<string, Reading> = {
    'upskilling-offer': read(upskillingOffer, input), // 1
    'basic-skills-course': read(basicSkillsCourse, input), // 2
    'prior-learning-assessment': read(priorLearningAssessment, input), // 3
    'regional-course-pool': read(regionalCoursePool, input), // 4
    'six-week-course': read(sixWeekCourse, input), // 5
    'dismissal-upskilling': read(dismissalUpskilling, input), // 6
    'danish-education': read(danishEducation, input), // 7
    'integration-upskilling': read(integrationUpskilling, input), // 8
    'adult-apprenticeship': read(adultApprenticeship, input), // 9
    'work-placement': read(workPlacement, input), // 10
    'wage-subsidy': read(wageSubsidy, input), // 11
    'job-rotation': read(jobRotation, input), // 12
    'hiring-course-grant': read(hiringCourseGrant, input), // 13
    'job-veu': read(jobVeu, input), // 14
    igu: read(igu, input), // 15
    'shortage-pool': read(shortagePool, input), // 16
    'education-lift': read(educationLift, input), // 17
  };
  if (input.mode === 'full') {
    results['transport-allowance'] = read(transportAllowance, input); // 18
    results['board-and-lodging'] = read(boardAndLodging, input); // 19
    results['aids-and-mentor'] = read(aidsAndMentor, input); // 20
  }
  return results;
}

/** "The overview": a question that some unfinished table waits for, the first in this order. */
export const overviewOrder = [
  'benefit',
  'age',
  'education',
  'has-vocational',
  'education-used',
  'weeks-unemployed',
  'work-duty',
  'still-employed',
  'notice-course',
  'apprentice-list',
  'collective-dismissal',
  'skills-test',
  'reading-difficulty',
  'newcomer',
  'refugee-or-family',
  'integration-act',
  'children',
  'single-parent',
];

/** What the overview would ask now; undefined when every table has its outcome. */
export function nextQuestion(input: TablesInput): string | undefined {
  if (input.mode !== 'overview') throw new Error('nextQuestion: only the overview has a next one');
  const waiting: string[] = [];
  for (const reading of Object.values(readTables(input))) {
    if ('needs' in reading) waiting.push(reading.needs);
  }
  for (const question of overviewOrder) {
    if (waiting.includes(question)) return question;
  }
  return waiting[0]; // any other
}
