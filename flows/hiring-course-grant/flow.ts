import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import { below, figure, inWork, is, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const firmGuide = cite('aalborg-employers', 'Opkvalificering ved ansættelse');

const earlierDays =
  'Kredsen fra 2021 bruges også på tidligere dage, selv om bl.a. selvforsørgende da ikke var med.';
const applyFirst =
  'At der skal søges før ansættelsen, og at intet må være betalt, er kun set på en kommunes side til virksomheder. Guiden råder til det og siger, at det er set i én kommune.';

/** Tilskud til kurser ved ansættelse: an employer who hires may get a course paid. */
export default defineFlow({
  scheme: 'hiring-course-grant',
  rows: [
    { number: '1', ...otherSituation },
    {
      number: '2',
      if: [inWork],
      then: 'in-work',
      source: act('§ 97, stk. 3'),
      reading:
        'Den, der er i job eller sagt op, regnes for at være ansat allerede og kan først være med, når tiden som ledig er gået.',
    },
    {
      number: '3',
      if: [below('weeks-unemployed', 'hiring-course.weeks')],
      then: 'six-months-first',
      source: act('§ 97, stk. 3'),
      reading:
        'Seks måneder regnes for 26 uger alle dage, selv om nogle før 2021 skulle vente tolv måneder og andre slet ikke.',
    },
    {
      number: '4',
      if: [is('benefit', 'sygedagpenge', 'jobafklaring')],
      then: 'on-sick-leave',
      source: act('§ 97, stk. 1 og 3'),
      reading:
        'Loven tager begge grupper med, mens en kommunes side siger nej, så guiden afviser ikke, men lader personen spørge.',
    },
    {
      only: 'overview',
      then: 'likely',
      source: act('§ 97, stk. 3'),
      reading: 'Oversigten standser, før den har spurgt, om der er et job at søge tilskud til.',
    },
    {
      number: '5',
      if: [is('job-offer', 'shorter')],
      then: 'job-too-short',
      source: firmGuide,
      reading:
        'De tre måneder er kun set på en kommunes side og ikke i loven, så guiden afviser ikke et kortere job, men lader personen spørge.',
    },
    {
      number: '6',
      if: [is('job-offer', 'none')],
      then: 'tell-employers',
      source: act('§ 97, stk. 3'),
      reading: earlierDays,
    },
    { number: '7', then: 'apply-before-start', source: act('§ 97, stk. 3'), reading: earlierDays },
  ],
  // may-tell: has no job yet, or was not asked, and can tell employers now · job-in-sight: has an offer, or was not asked
  // has-job: an employer has offered one · no-job-yet: none has, or it was not asked
  // not-yet: the time out of work is too short.
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': {
      verdict: 'no',
      groups: ['not-yet'],
      source: cite('bek-1216-2023', '§ 9, stk. 1, nr. 1-2'),
    },
    'six-months-first': {
      verdict: 'later',
      groups: ['open', 'no-job-yet', 'not-yet'],
      window: { counts: 'weeks-unemployed', subsidyFrom: figure('hiring-course.weeks') },
    },
    'on-sick-leave': {
      verdict: 'ask',
      groups: ['open', 'no-job-yet', 'may-tell'],
      source: cite('bek-1216-2023', '§ 9, stk. 1, nr. 3-4'),
    },
    likely: {
      verdict: 'possible',
      groups: ['open', 'no-job-yet', 'may-tell', 'job-in-sight'],
      because: ['benefit'],
    },
    'job-too-short': { verdict: 'ask', groups: ['open', 'has-job', 'job-in-sight'] },
    'tell-employers': {
      verdict: 'possible',
      groups: ['open', 'no-job-yet', 'may-tell'],
      source: firmGuide,
      reading: applyFirst,
    },
    'apply-before-start': {
      verdict: 'possible',
      groups: ['open', 'has-job', 'job-in-sight'],
      because: ['job-offer', 'benefit'],
      source: firmGuide,
      reading: applyFirst,
    },
  },
});
