import { defineFlow } from '../../src/language/flow.ts';
import {
  above,
  answerOrZero,
  below,
  equals,
  figure,
  is,
  isNot,
  kontanthjaelpReform,
  minus,
  otherSituation,
  otherSituationOutcome,
  passed,
  unskilled,
} from '../vocabulary.ts';

const sinceLeaving = { daysAgo: 'days-since-leaving' };
const beginBy = { ...sinceLeaving, beginWithin: figure('dismissal.begin-within') };
const finishBy = { ...sinceLeaving, finishWithin: figure('dismissal.finish-within') };

/** Opkvalificering ved afskedigelse: weeks of job search and courses after a large layoff. */
export default defineFlow({
  scheme: 'dismissal-upskilling',
  rows: [
    { number: '1', ...otherSituation },
    {
      number: '2',
      if: [isNot('benefit', 'notice', 'dagpenge', 'kontanthjaelp')],
      then: 'not-covered',
    },
    {
      number: '3',
      from: kontanthjaelpReform,
      if: [is('benefit', 'kontanthjaelp'), below('age', 'upskilling.young-age'), unskilled],
      then: 'under-30',
    },
    { number: '4', if: [is('collective-dismissal', 'no')], then: 'single-dismissal' },
    { number: '5', if: [is('collective-dismissal', 'unknown')], then: 'find-out' },
    { only: 'overview', then: 'likely' },
    {
      number: '6',
      if: [
        equals('dismissal-search-weeks', 'dismissal.search-weeks'),
        equals('dismissal-course-weeks', 'dismissal.course-weeks'),
      ],
      then: 'used-up',
    },
    { number: '7', if: [is('benefit', 'notice')], then: 'during-notice' },
    {
      number: '8',
      until: '2020-12-31',
      if: [is('dismissal-agreed', 'no'), above('days-since-leaving', 'dismissal.agree-within')],
      then: 'agreed-too-late',
    },
    {
      number: '9',
      if: [passed('days-since-leaving', 'dismissal.finish-within')],
      then: 'finished-too-late',
    },
    {
      number: '10',
      if: [is('dismissal-begun', 'no'), passed('days-since-leaving', 'dismissal.begin-within')],
      then: 'begun-too-late',
    },
    { number: '11', if: [is('dismissal-begun', 'no')], then: 'begin-in-time' },
    { number: '12', then: 'finish-in-time' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'not-covered': { verdict: 'no' },
    'under-30': { verdict: 'no' },
    'single-dismissal': { verdict: 'no' },
    'find-out': { verdict: 'ask' },
    likely: { verdict: 'possible', because: ['benefit', 'collective-dismissal'] },
    'used-up': { verdict: 'no' },
    'during-notice': { verdict: 'possible' },
    'agreed-too-late': { verdict: 'no' },
    'finished-too-late': { verdict: 'no', window: finishBy },
    'begun-too-late': { verdict: 'no', window: beginBy },
    'begin-in-time': { verdict: 'possible', window: { ...beginBy, ...finishBy } },
    'finish-in-time': { verdict: 'possible', because: ['dismissal-begun'], window: finishBy },
  },
  plugs: {
    'search-left': {
      value: minus(figure('dismissal.search-weeks'), answerOrZero('dismissal-search-weeks')),
      as: 'whole',
    },
    'course-left': {
      value: minus(figure('dismissal.course-weeks'), answerOrZero('dismissal-course-weeks')),
      as: 'whole',
    },
  },
});
