import type { Facts } from '../../src/language/questions.ts';

/** Drives 34 km a day to what the office offers. */
export const driver: Facts = {
  benefit: 'dagpenge',
  'support-for': 'offer',
  'disability-transport': 'no',
  'staying-away': 'no',
  'daily-km': 34,
};

/** Sleeps where the six weeks are taught, too far from home. */
export const lodged: Facts = {
  benefit: 'dagpenge',
  'support-for': 'six-week',
  'course-level': 'vocational',
  'staying-away': 'yes',
  'lodging-paid': 'no',
  'daily-km': 200,
};
