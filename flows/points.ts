import type { PointsOfScheme } from '../src/language/points.ts';
import upskillingOffer from './upskilling-offer/points.ts';
import basicSkillsCourse from './basic-skills-course/points.ts';
import priorLearningAssessment from './prior-learning-assessment/points.ts';
import regionalCoursePool from './regional-course-pool/points.ts';
import sixWeekCourse from './six-week-course/points.ts';
import dismissalUpskilling from './dismissal-upskilling/points.ts';
import danishEducation from './danish-education/points.ts';
import integrationUpskilling from './integration-upskilling/points.ts';
import adultApprenticeship from './adult-apprenticeship/points.ts';
import workPlacement from './work-placement/points.ts';
import wageSubsidy from './wage-subsidy/points.ts';
import jobRotation from './job-rotation/points.ts';
import hiringCourseGrant from './hiring-course-grant/points.ts';
import jobVeu from './job-veu/points.ts';
import igu from './igu/points.ts';
import shortagePool from './shortage-pool/points.ts';
import educationLift from './education-lift/points.ts';
import transportAllowance from './transport-allowance/points.ts';
import boardAndLodging from './board-and-lodging/points.ts';
import aidsAndMentor from './aids-and-mentor/points.ts';
import shared from './shared/points.ts';

/** What the results say at length, by scheme; then what all of them say. */
export const points: readonly PointsOfScheme[] = [
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
  shared,
];
