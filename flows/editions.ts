import type { Edition } from '../src/language/editions.ts';
import type { SchemeId } from './schemes.ts';

/**
 * The editions of the rules, the oldest first. A new one is added where a change of flows, figures
 * or questions changes something for a citizen; what, in a sentence, stands under its number in
 * `locales/<language>/editions.json`. The digest of a scheme's rules lies in its `edition.json`.
 */
export const editions: readonly Edition<SchemeId>[] = [
  {
    number: 1,
    day: '2026-11-22',
    schemes: [
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
    ],
  },
  {
    number: 2,
    day: '2026-12-01',
    schemes: [
      'basic-skills-course',
      'prior-learning-assessment',
      'six-week-course',
      'dismissal-upskilling',
      'wage-subsidy',
      'hiring-course-grant',
      'transport-allowance',
      'board-and-lodging',
      'aids-and-mentor',
    ],
  },
];
