import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
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

const act = (section: string) => cite('lbk-280-2024', section);

const sinceLeaving = { daysAgo: 'days-since-leaving' };
const beginBy = { ...sinceLeaving, beginWithin: figure('dismissal.begin-within') };
const finishBy = { ...sinceLeaving, finishWithin: figure('dismissal.finish-within') };

const calendarMonths =
  'Fristen regnes i kalendermåneder fra sidste dag i jobbet, og selve dagen tæller med.';

/** Opkvalificering ved afskedigelse: weeks of job search and courses after a large layoff. */
export default defineFlow({
  scheme: 'dismissal-upskilling',
  rows: [
    { number: '1', ...otherSituation },
    {
      number: '2',
      if: [isNot('benefit', 'notice', 'dagpenge', 'kontanthjaelp')],
      then: 'not-covered',
      source: act('§ 164, stk. 1, jf. § 6, nr. 1-3'),
      reading:
        'Guiden spørger ikke, om en på kontanthjælp er i introduktionsprogrammet, og regner ikke overgangsydelse før 1. juli 2025 med.',
    },
    {
      number: '3',
      from: kontanthjaelpReform,
      if: [is('benefit', 'kontanthjaelp'), below('age', 'upskilling.young-age'), unskilled],
      then: 'under-30',
      source: act('§ 164, stk. 1, jf. § 6, nr. 2-5'),
      reading:
        'Nr. 4 og 5 nævner i denne lovtekst endnu uddannelseshjælp; de samme unge regnes for at stå uden for tilbuddet, også efter at de er kommet på kontanthjælp.',
    },
    {
      number: '4',
      if: [is('collective-dismissal', 'no')],
      then: 'single-dismissal',
      source: act('§ 166'),
      reading:
        'Muligheden for dispensation (stk. 2) ændrer ikke svaret nej, men teksten siger, at en mindre fyring kan tælle med.',
    },
    {
      number: '5',
      if: [is('collective-dismissal', 'unknown')],
      then: 'find-out',
      source: act('§ 166'),
    },
    {
      number: '6',
      if: [isNot('benefit', 'notice'), passed('days-since-leaving', 'dismissal.finish-within')],
      then: 'finished-too-late',
      source: act('§ 164, stk. 3'),
      reading: calendarMonths,
    },
    { only: 'overview', then: 'likely', source: act('§ 164, stk. 1') },
    {
      number: '7',
      if: [
        equals('dismissal-search-weeks', 'dismissal.search-weeks'),
        equals('dismissal-course-weeks', 'dismissal.course-weeks'),
      ],
      then: 'used-up',
      source: act('§ 164, stk. 1, nr. 1 og 2'),
      reading:
        'Ordet sammenlagt læses sådan, at uger i opsigelsestiden og uger som ledig lægges sammen, som de tidligere regler sagde direkte.',
    },
    {
      number: '8',
      if: [is('benefit', 'notice')],
      then: 'during-notice',
      source: act('§ 164, stk. 1'),
    },
    {
      number: '9',
      until: '2020-12-31',
      if: [is('dismissal-agreed', 'no'), above('days-since-leaving', 'dismissal.agree-within')],
      then: 'agreed-too-late',
      source: cite('lbk-807-2015', '§ 32 b, stk. 3'),
      reading:
        'I 2020 stod fristen i lov 548/2019, § 164, stk. 2; den dag, den faldt bort, er ikke set i en lovtekst og er sat til 1. januar 2021.',
    },
    {
      number: '10',
      if: [is('dismissal-begun', 'no'), passed('days-since-leaving', 'dismissal.begin-within')],
      then: 'begun-too-late',
      source: act('§ 164, stk. 3'),
      reading: calendarMonths,
    },
    {
      number: '11',
      if: [is('dismissal-begun', 'no')],
      then: 'begin-in-time',
      source: act('§ 164, stk. 1 og 3'),
    },
    {
      number: '12',
      then: 'finish-in-time',
      source: act('§ 164, stk. 3'),
      reading:
        'Den, der er begyndt på en del af tilbuddet, regnes for begyndt i tide, også med resten; guiden spørger ikke om dagen.',
    },
  ],
  // Groups: `covered` by a large layoff, and `perhaps-covered` with those who do not know how large
  // it was; `size-to-ask`: its size is worth asking about, as some said it was small or unknown
  // (`perhaps-too-small`); `not-begun`: both time limits are still ahead; `plan-first`: no plan has been
  // made yet; `perhaps-begun`: some weeks may be used; `pool-still-helps`: with other things too.
  outcomes: {
    'other-situation': { ...otherSituationOutcome, groups: ['size-to-ask'] },
    'not-covered': { verdict: 'no' },
    'under-30': { verdict: 'no' },
    'single-dismissal': { verdict: 'no', groups: ['size-to-ask', 'perhaps-too-small'] },
    'find-out': {
      verdict: 'ask',
      groups: ['size-to-ask', 'perhaps-too-small', 'perhaps-covered', 'not-begun'],
    },
    likely: {
      verdict: 'possible',
      groups: [
        'size-to-ask',
        'perhaps-covered',
        'covered',
        'not-begun',
        'plan-first',
        'perhaps-begun',
      ],
      because: ['collective-dismissal'],
      // Whether a course has begun is not asked yet, so only its end has a date.
      window: finishBy,
      source: act('§ 164, stk. 3'),
    },
    'used-up': { verdict: 'no' },
    'during-notice': {
      verdict: 'possible',
      groups: [
        'perhaps-covered',
        'covered',
        'not-begun',
        'plan-first',
        'perhaps-begun',
        'pool-still-helps',
      ],
      // Only those who give their last day in the job have a date. Whether a course has begun is not asked.
      window: finishBy,
      source: act('§ 163'),
    },
    'agreed-too-late': { verdict: 'no', source: act('§ 164, stk. 3') },
    'finished-too-late': { verdict: 'no', window: finishBy },
    'begun-too-late': { verdict: 'no', window: beginBy },
    'begin-in-time': {
      verdict: 'possible',
      groups: ['perhaps-covered', 'covered', 'not-begun', 'plan-first', 'pool-still-helps'],
      because: ['collective-dismissal'],
      window: { ...beginBy, ...finishBy },
      source: act('§ 163'),
    },
    'finish-in-time': {
      verdict: 'possible',
      groups: ['perhaps-covered', 'covered', 'perhaps-begun'],
      because: ['dismissal-begun'],
      window: finishBy,
    },
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
