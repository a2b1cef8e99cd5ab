/**
 * The schemes in the order of the overview, then those that stand outside it: a line each. All else of a
 * scheme lies in the folder of its name. Links and addresses hold these ids: none is ever changed.
 */
export const schemeIds = [
  'upskilling-offer',
  'basic-skills-course',
  'prior-learning-assessment',
  'regional-course-pool',
  'six-week-course',
  'dismissal-upskilling',
  'danish-education',
  'integration-upskilling',
  'adult-apprenticeship',
  'work-placement',
  'wage-subsidy',
  'job-rotation',
  'hiring-course-grant',
  'job-veu',
  'igu',
  'shortage-pool',
  'education-lift',
  'transport-allowance',
  'board-and-lodging',
  'aids-and-mentor',
] as const;

export type SchemeId = (typeof schemeIds)[number];
