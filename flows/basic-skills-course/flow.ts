import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import {
  below,
  inWork,
  is,
  isNot,
  kontanthjaelpReform,
  onWorkDuty,
  otherSituation,
  otherSituationOutcome,
} from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const order = (section: string) => cite('bek-1216-2023', section);
const workDutyAct = (section: string) => cite('lov-1654-2024', section);
const teachingAct = (section: string) => cite('lbk-142-2024', section);

/** The order that gives a right to the test is in force from this day; older ones are not read. */
const rightToTest = '2024-01-01';
const hardToRead = is('reading-difficulty', 'yes');

const dutyFirst =
  '§ 105 b læses, så den fra 1. juli 2025 går forud for retten i § 93; ikrafttrædelsen er ikke læst.';

/** A course in reading, writing, maths or for dyslexia, after a test that shows the need. */
export default defineFlow({
  scheme: 'basic-skills-course',
  rows: [
    { number: '1', ...otherSituation },
    {
      number: '2',
      if: [inWork],
      then: 'in-work',
      source: act('§ 93, stk. 1, jf. § 6 og § 7, stk. 1'),
      reading:
        '§ 6 nævner ikke folk i almindeligt job; det læses som et nej til og med den sidste dag i jobbet.',
    },
    {
      number: '3',
      from: kontanthjaelpReform,
      if: [is('skills-test', 'need-shown'), ...onWorkDuty('yes')],
      then: 'work-duty',
      source: workDutyAct('§ 105 b, stk. 2, nr. 2'),
      reading: dutyFirst,
    },
    {
      number: '4',
      from: kontanthjaelpReform,
      if: [is('skills-test', 'need-shown'), ...onWorkDuty('unknown')],
      then: 'work-duty-unknown',
      source: workDutyAct('§ 105 a, stk. 1, og § 105 b, stk. 2, nr. 2'),
      reading: dutyFirst,
    },
    {
      number: '5',
      if: [is('skills-test', 'need-shown')],
      then: 'course-now',
      source: act('§ 93, stk. 1'),
      reading:
        'Før 2020 havde ikke alle grupper retten (LBK 807/2015, § 32 a); rækken svarer alle ens, og resultatet siger forskellen.',
    },
    {
      number: '6',
      if: [is('skills-test', 'no-need')],
      then: 'not-needed',
      source: act('§ 93, stk. 1'),
      reading:
        'Uden et vist behov svares der nej, selv om kommunen kan tilbyde samme undervisning efter § 90.',
    },
    {
      number: '7',
      from: kontanthjaelpReform,
      if: [hardToRead, ...onWorkDuty('yes', 'unknown')],
      then: 'take-a-test',
      source: cite('lov-1655-2024', '§ 13, stk. 5, i lov om aktiv socialpolitik'),
      reading:
        'Med arbejdspligt er der ingen ret til testen, men en pligt, hvis kommunen ser et behov; den, der ikke ved, om pligten gælder, får samme svar.',
    },
    {
      number: '8',
      from: rightToTest,
      if: [hardToRead, isNot('benefit', 'none', 'fortidspension')],
      then: 'test-right',
      source: order('§ 48, stk. 1'),
      reading:
        'At testen kan afvises, når der åbenlyst ikke er behov, ændrer ikke svaret, men siges i resultatet; regler fra før 2024 er ikke læst.',
    },
    {
      number: '9',
      from: rightToTest,
      if: [hardToRead, is('benefit', 'none'), below('age', 'minor.age')],
      then: 'test-right',
      source: order('§ 48, stk. 1, jf. § 1, nr. 13'),
      reading:
        'Alle under 18 år uden ydelse regnes for unge med behov for en indsats; guiden spørger ikke om behovet.',
    },
    {
      number: '10',
      if: [hardToRead],
      then: 'take-a-test',
      source: order('§ 48, stk. 1'),
      reading:
        'Selvforsørgende og folk på førtidspension er ikke nævnt, men heller ikke afvist, og regler fra før 2024 er ikke læst; derfor siges kun: spørg.',
    },
    {
      number: '11',
      then: 'not-relevant',
      source: act('§ 93, stk. 1'),
      reading: 'Den, der intet har svært ved, regnes som uden behov, også når ingen test er taget.',
    },
  ],
  // `course-in-view`: they have, or may get, a test that shows the need; `to-be-tested`: the test is
  // still ahead; `right-in-reach`: nothing but the test stands between them and the right;
  // `right-in-doubt`: they are to be tested too, but something else may stand in the way;
  // `wants-to-learn`: a school of their own choice is of use, whatever the office says.
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': {
      verdict: 'no',
      groups: ['wants-to-learn'],
      source: teachingAct('§§ 2, 2 a og 15'),
      reading:
        'De tilfælde, hvor folk under 25 år kan få undervisningen, nævnes ikke; resultatet sender dem til skolen.',
    },
    'work-duty': {
      verdict: 'possible',
      because: ['work-duty'],
      groups: ['course-in-view', 'need-shown', 'work-duty-rules', 'wants-to-learn'],
    },
    'work-duty-unknown': {
      verdict: 'ask',
      because: ['work-duty'],
      groups: ['course-in-view', 'need-shown', 'work-duty-rules', 'wants-to-learn'],
      source: teachingAct('§ 15'),
    },
    'course-now': {
      verdict: 'right',
      groups: ['course-in-view', 'need-shown', 'right-in-reach', 'wants-to-learn'],
      source: teachingAct('§ 15'),
    },
    'not-needed': {
      verdict: 'no',
      groups: ['wants-to-learn'],
      source: teachingAct('§ 15'),
    },
    'test-right': {
      verdict: 'right',
      because: ['reading-difficulty'],
      groups: ['course-in-view', 'to-be-tested', 'right-in-reach', 'wants-to-learn'],
      source: teachingAct('§ 15'),
    },
    'take-a-test': {
      verdict: 'ask',
      because: ['reading-difficulty', 'work-duty'],
      groups: ['course-in-view', 'to-be-tested', 'right-in-doubt', 'wants-to-learn'],
      source: teachingAct('§ 15'),
    },
    'not-relevant': { verdict: 'no', because: ['reading-difficulty'] },
  },
});
