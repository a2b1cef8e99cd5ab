import type { Flow } from '../src/language/flow.ts';
import upskillingOffer from './upskilling-offer/flow.ts';
import basicSkillsCourse from './basic-skills-course/flow.ts';
import priorLearningAssessment from './prior-learning-assessment/flow.ts';
import regionalCoursePool from './regional-course-pool/flow.ts';
import sixWeekCourse from './six-week-course/flow.ts';
import dismissalUpskilling from './dismissal-upskilling/flow.ts';
import danishEducation from './danish-education/flow.ts';
import integrationUpskilling from './integration-upskilling/flow.ts';
import adultApprenticeship from './adult-apprenticeship/flow.ts';
import workPlacement from './work-placement/flow.ts';
import wageSubsidy from './wage-subsidy/flow.ts';
import jobRotation from './job-rotation/flow.ts';
import hiringCourseGrant from './hiring-course-grant/flow.ts';
import jobVeu from './job-veu/flow.ts';
import igu from './igu/flow.ts';
import shortagePool from './shortage-pool/flow.ts';
import educationLift from './education-lift/flow.ts';
import transportAllowance from './transport-allowance/flow.ts';
import boardAndLodging from './board-and-lodging/flow.ts';
import aidsAndMentor from './aids-and-mentor/flow.ts';

/** The decision tables, in the order of the overview. */
export const flows: readonly Flow[] = [
  upskillingOffer,
  basicSkillsCourse,
  priorLearningAssessment,
  regionalCoursePool,
  sixWeekCourse,
  dismissalUpskilling,
  danishEducation,
  integrationUpskilling,
  adultApprenticeship,
  workPlacement,
  wageSubsidy,
  jobRotation,
  hiringCourseGrant,
  jobVeu,
  igu,
  shortagePool,
  educationLift,
  transportAllowance,
  boardAndLodging,
  aidsAndMentor,
];
