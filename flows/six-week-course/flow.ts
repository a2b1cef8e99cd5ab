import { defineFlow } from '../../src/language/flow.ts';
import {
  above,
  atLeast,
  below,
  cases,
  figure,
  is,
  isNot,
  otherSituation,
  otherSituationOutcome,
  sum,
  times,
} from '../vocabulary.ts';

/** The course must be finished within so many weeks out of work; which number depends on age. */
const limit = cases(
  { if: is('benefit', 'ledighedsydelse'), then: figure('six-week.limit-from-25') },
  { if: atLeast('age', 'six-week.limit-age'), then: figure('six-week.limit-from-25') },
  { then: figure('six-week.limit-under-25') },
);
const untilFreeCombination = '2017-02-28';
const usable = {
  counts: 'weeks-unemployed',
  opens: figure('six-week.waiting'),
  closes: limit,
  lasts: 'course-weeks',
};
const onNotice = is('benefit', 'notice');
const vocational = is('course-level', 'vocational');
const academyCourse = is('course-level', 'academy');

/** 6 ugers jobrettet uddannelse: six weeks of a person's own choice, for the insured. */
export default defineFlow({
  scheme: 'six-week-course',
  rows: [
    otherSituation,
    { if: [is('benefit', 'job')], then: 'in-work' },
    { if: [is('benefit', 'sygedagpenge')], then: 'when-well' },
    { if: [isNot('benefit', 'dagpenge', 'notice', 'ledighedsydelse')], then: 'not-insured' },
    { if: [is('education', 'higher')], then: 'higher-education' },
    { if: [is('education', 'academy'), is('has-vocational', 'no')], then: 'academy-only' },
    { if: [is('education', 'foreign')], then: 'foreign-education' },
    { if: [onNotice, is('notice-course', 'no')], then: 'when-unemployed' },
    { if: [isNot('benefit', 'notice'), atLeast('weeks-unemployed', limit)], then: 'too-late' },
    { only: 'overview', then: 'likely' },
    { if: [is('part-time-job', 'yes')], then: 'counts-as-employed' },
    { if: [is('side-business', 'yes')], then: 'side-business' },
    { if: [is('six-week-use', 'finished')], then: 'used-up' },
    { until: untilFreeCombination, if: [is('six-week-use', 'partly')], then: 'used-up' },
    {
      until: untilFreeCombination,
      if: [is('six-week-use', 'interrupted'), is('interruption-reason', 'other')],
      then: 'right-lost',
    },
    { if: [onNotice, is('course-list', 'not-on-list')], then: 'notice-course-not-listed' },
    { if: [onNotice, is('course-list', 'unknown')], then: 'notice-check-list' },
    { if: [is('course-list', 'not-on-list')], then: 'not-listed' },
    {
      if: [is('course-list', 'unknown'), below('weeks-unemployed', 'six-week.waiting')],
      then: 'waiting',
    },
    { if: [is('course-list', 'unknown')], then: 'pick-a-course' },
    { if: [academyCourse, below('age', 'six-week.academy-age')], then: 'academy-under-25' },
    { if: [academyCourse, is('course-full-time', 'no')], then: 'academy-part-time' },
    { if: [academyCourse, is('course-full-time', 'unknown')], then: 'academy-ask-school' },
    {
      from: '2022-01-01',
      if: [vocational, is('course-presence', 'under-quarter')],
      then: 'distance-ask',
    },
    { if: [vocational, is('course-presence', 'under-quarter')], then: 'distance-learning' },
    {
      until: '2019-12-31',
      if: [vocational, is('course-presence', 'quarter-to-half')],
      then: 'distance-learning',
    },
    { if: [vocational, is('course-presence', 'unknown')], then: 'presence-ask-school' },
    { if: [onNotice], then: 'continue-after-notice' },
    {
      if: [
        below('weeks-unemployed', 'six-week.waiting'),
        below(sum('weeks-unemployed', 'course-start-week'), 'six-week.waiting'),
      ],
      then: 'starts-too-early',
    },
    { if: [above('course-weeks', 'six-week.weeks')], then: 'longer-than-six-weeks' },
    {
      if: [above(sum('weeks-unemployed', 'course-start-week', 'course-weeks'), limit)],
      then: 'ends-too-late',
    },
    {
      until: untilFreeCombination,
      if: [is('benefit', 'dagpenge'), is('first-talk', 'no')],
      then: 'talk-first',
    },
    { if: [is('prior-offer', 'yes')], then: 'earlier-offer-stands' },
    {
      if: [is('six-week-use', 'interrupted'), is('interruption-reason', 'other')],
      then: 'hours-left-ask',
    },
    { if: [is('six-week-use', 'interrupted')], then: 'resume' },
    { if: [is('six-week-use', 'partly')], then: 'hours-left' },
    { then: 'entitled' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'when-well': { verdict: 'ask' },
    'not-insured': { verdict: 'no', instead: ['regional-course-pool', 'upskilling-offer'] },
    'higher-education': { verdict: 'no', instead: ['regional-course-pool', 'upskilling-offer'] },
    'academy-only': { verdict: 'no', instead: ['regional-course-pool', 'upskilling-offer'] },
    'foreign-education': { verdict: 'ask' },
    'when-unemployed': { verdict: 'later' },
    'too-late': { verdict: 'no', instead: ['regional-course-pool', 'upskilling-offer'] },
    likely: { verdict: 'right', because: ['benefit', 'education'], window: usable },
    'counts-as-employed': { verdict: 'no' },
    'side-business': { verdict: 'no', instead: ['regional-course-pool', 'upskilling-offer'] },
    'used-up': { verdict: 'no' },
    'right-lost': { verdict: 'no' },
    'notice-course-not-listed': { verdict: 'no' },
    'notice-check-list': { verdict: 'ask' },
    'not-listed': { verdict: 'no', window: usable },
    waiting: { verdict: 'later', window: usable },
    'pick-a-course': { verdict: 'right', window: usable },
    'academy-under-25': { verdict: 'no', window: usable },
    'academy-part-time': { verdict: 'no', window: usable },
    'academy-ask-school': { verdict: 'ask', amounts: ['price-ceiling'] },
    'distance-ask': { verdict: 'ask' },
    'distance-learning': { verdict: 'no', window: usable },
    'presence-ask-school': { verdict: 'ask' },
    'continue-after-notice': { verdict: 'right' },
    'starts-too-early': { verdict: 'later', window: usable },
    'longer-than-six-weeks': { verdict: 'ask', window: usable },
    'ends-too-late': { verdict: 'no', window: usable },
    'talk-first': { verdict: 'later', window: usable },
    'earlier-offer-stands': { verdict: 'ask', window: usable },
    'hours-left-ask': { verdict: 'ask', window: usable },
    resume: { verdict: 'right', window: usable },
    'hours-left': { verdict: 'right', window: usable },
    entitled: {
      verdict: 'right',
      because: ['benefit', 'weeks-unemployed', 'course-list'],
      window: usable,
    },
  },
  plugs: {
    limit: { value: limit, as: 'whole' },
    'price-ceiling': { value: figure('six-week.price-ceiling'), as: 'kroner' },
    'six-week.hours-full-total': {
      value: times('six-week.hours-full', 'six-week.weeks'),
      as: 'whole',
    },
    'six-week.hours-part-total': {
      value: times('six-week.hours-part', 'six-week.weeks'),
      as: 'whole',
    },
  },
});
