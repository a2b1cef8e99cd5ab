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
    { number: '1', ...otherSituation },
    { number: '2', if: [is('benefit', 'job')], then: 'in-work' },
    { number: '3', if: [is('benefit', 'sygedagpenge')], then: 'when-well' },
    {
      number: '4',
      if: [isNot('benefit', 'dagpenge', 'notice', 'ledighedsydelse')],
      then: 'not-insured',
    },
    { number: '5', if: [is('education', 'higher')], then: 'higher-education' },
    {
      number: '6',
      if: [is('education', 'academy'), is('has-vocational', 'no')],
      then: 'academy-only',
    },
    { number: '7', if: [is('education', 'foreign')], then: 'foreign-education' },
    { number: '8', if: [onNotice, is('notice-course', 'no')], then: 'when-unemployed' },
    {
      number: '9',
      if: [isNot('benefit', 'notice'), atLeast('weeks-unemployed', limit)],
      then: 'too-late',
    },
    { only: 'overview', then: 'likely' },
    { number: '10', if: [is('part-time-job', 'yes')], then: 'counts-as-employed' },
    { number: '11', if: [is('side-business', 'yes')], then: 'side-business' },
    { number: '12', if: [is('six-week-use', 'finished')], then: 'used-up' },
    {
      number: '13',
      until: untilFreeCombination,
      if: [is('six-week-use', 'partly')],
      then: 'used-up',
    },
    {
      number: '14',
      until: untilFreeCombination,
      if: [is('six-week-use', 'interrupted'), is('interruption-reason', 'other')],
      then: 'right-lost',
    },
    {
      number: '15',
      if: [onNotice, is('course-list', 'not-on-list')],
      then: 'notice-course-not-listed',
    },
    { number: '16', if: [onNotice, is('course-list', 'unknown')], then: 'notice-check-list' },
    { number: '17', if: [is('course-list', 'not-on-list')], then: 'not-listed' },
    {
      number: '18',
      if: [is('course-list', 'unknown'), below('weeks-unemployed', 'six-week.waiting')],
      then: 'waiting',
    },
    { number: '19', if: [is('course-list', 'unknown')], then: 'pick-a-course' },
    {
      number: '20',
      if: [academyCourse, below('age', 'six-week.academy-age')],
      then: 'academy-under-25',
    },
    { number: '21', if: [academyCourse, is('course-full-time', 'no')], then: 'academy-part-time' },
    {
      number: '22',
      if: [academyCourse, is('course-full-time', 'unknown')],
      then: 'academy-ask-school',
    },
    {
      number: '23',
      from: '2022-01-01',
      if: [vocational, is('course-presence', 'under-quarter')],
      then: 'distance-ask',
    },
    {
      number: '24',
      if: [vocational, is('course-presence', 'under-quarter')],
      then: 'distance-learning',
    },
    {
      number: '25',
      until: '2019-12-31',
      if: [vocational, is('course-presence', 'quarter-to-half')],
      then: 'distance-learning',
    },
    {
      number: '26',
      if: [vocational, is('course-presence', 'unknown')],
      then: 'presence-ask-school',
    },
    { number: '27', if: [onNotice], then: 'continue-after-notice' },
    {
      number: '28',
      if: [
        below('weeks-unemployed', 'six-week.waiting'),
        below(sum('weeks-unemployed', 'course-start-week'), 'six-week.waiting'),
      ],
      then: 'starts-too-early',
    },
    { number: '29', if: [above('course-weeks', 'six-week.weeks')], then: 'longer-than-six-weeks' },
    {
      number: '30',
      if: [above(sum('weeks-unemployed', 'course-start-week', 'course-weeks'), limit)],
      then: 'ends-too-late',
    },
    {
      number: '31',
      until: untilFreeCombination,
      if: [is('benefit', 'dagpenge'), is('first-talk', 'no')],
      then: 'talk-first',
    },
    { number: '32', if: [is('prior-offer', 'yes')], then: 'earlier-offer-stands' },
    {
      number: '33',
      if: [is('six-week-use', 'interrupted'), is('interruption-reason', 'other')],
      then: 'hours-left-ask',
    },
    { number: '34', if: [is('six-week-use', 'interrupted')], then: 'resume' },
    { number: '35', if: [is('six-week-use', 'partly')], then: 'hours-left' },
    { number: '36', then: 'entitled' },
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
