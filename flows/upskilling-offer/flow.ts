import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import {
  below,
  is,
  kontanthjaelpReform,
  onWorkDuty,
  otherSituation,
  otherSituationOutcome,
  unskilled,
} from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const factSheet = (section: string) => cite('fact-sheet-upskilling', section);
const workDutyAct = (section: string) => cite('lov-1654-2024', section);

const sinceReform =
  'Dagen, da arbejdspligten trådte i kraft, er ikke læst; den regnes fra kontanthjælpsreformen.';

/** Vejledning og opkvalificering: an offer from the office, for nearly everyone out of work. */
export default defineFlow({
  scheme: 'upskilling-offer',
  rows: [
    { number: '1', ...otherSituation },
    {
      number: '2',
      if: [is('benefit', 'job')],
      then: 'in-work',
      source: act('§ 6, § 7, stk. 1, og §§ 90-91'),
      reading:
        '§ 6 nævner ikke folk i almindeligt job, og § 7 åbner kun andre tilbud for dem; det læses som et nej.',
    },
    {
      number: '3',
      if: [is('benefit', 'notice')],
      then: 'under-notice',
      source: act('§ 6 og § 7, stk. 1'),
      reading: 'Den, der er sagt op, regnes som i job til og med sin sidste dag i jobbet.',
    },
    {
      number: '4',
      if: [is('benefit', 'sygedagpenge')],
      then: 'on-sick-leave',
      source: act('§§ 90-91, jf. § 6, nr. 6'),
    },
    {
      number: '5',
      if: [is('benefit', 'ledighedsydelse')],
      then: 'flexi-job',
      source: act('§§ 90-91, jf. § 6, nr. 9'),
      reading:
        'Faktaarket nævner kun afprøvning af rådighed; rækken følger loven, der kun holder dem ude, som er i fleksjob.',
    },
    {
      number: '6',
      if: [is('benefit', 'uddannelseshjaelp')],
      then: 'toward-education',
      source: act('§§ 90-91, jf. § 6, nr. 4-5'),
    },
    {
      number: '7',
      if: [is('benefit', 'none'), below('age', 'minor.age')],
      then: 'under-18',
      source: act('§ 53, stk. 8, jf. § 6, nr. 13'),
      reading:
        'Loven kræver, at den unge har behov for en indsats; det spørges der ikke om, for det vurderer kommunen.',
    },
    {
      number: '8',
      if: [is('benefit', 'none')],
      then: 'self-supporting',
      source: act('§ 53, stk. 7, jf. § 6, nr. 12'),
      reading:
        'Den, der lever uden en ydelse, regnes som selvforsørgende, uden at det prøves, om en ydelse kunne fås.',
    },
    {
      number: '9',
      if: [is('benefit', 'fortidspension')],
      then: 'disability-pension',
      source: act('§§ 90-91, jf. § 6, nr. 11'),
    },
    {
      number: '10',
      if: [is('benefit', 'jobafklaring', 'ressourceforloeb', 'revalidering')],
      then: 'reduced-capacity',
      source: act('§§ 90-91, jf. § 6, nr. 7, 8 og 10'),
      reading:
        'Ressourceforløb og revalidering er lukket for nye; den, der er i gang, regnes efter loven fra før lukningen.',
    },
    {
      number: '11',
      from: kontanthjaelpReform,
      if: [...onWorkDuty('yes')],
      then: 'work-duty',
      source: workDutyAct('§ 105 b, stk. 1-2'),
      reading: sinceReform,
    },
    {
      number: '12',
      from: kontanthjaelpReform,
      if: [...onWorkDuty('unknown')],
      then: 'work-duty-unknown',
      source: workDutyAct('§ 105 a, stk. 1, og § 105 b, stk. 1-2'),
      reading: sinceReform,
    },
    {
      number: '13',
      from: kontanthjaelpReform,
      until: '2026-12-31',
      endsBy: 'main-law-2027',
      if: [is('benefit', 'kontanthjaelp'), below('age', 'upskilling.young-age'), unskilled],
      then: 'toward-education',
      source: act('§§ 90-91, jf. § 6, nr. 4-5'),
      reading:
        '§ 6 er kun læst fra før reformen; unge på kontanthjælp regnes som dem, der dengang fik uddannelseshjælp.',
    },
    {
      number: '14',
      then: 'unemployed',
      source: act('§§ 90-91, jf. § 6, nr. 1-3'),
      reading:
        'Unge på overgangsydelse, unge med en uddannelse fra udlandet og folk i introduktionsprogrammet skilles ikke ud.',
    },
  ],
  // What the groups of outcomes have in common, where the name does not say it:
  // `offer-in-view`: the office may offer it, now or once a point is cleared;
  // `on-usual-terms`: on a benefit, and free of the rules of the duty to work;
  // `at-discretion`: the office may say no to the course that is wished for;
  // `wishes-for-work`: what leads to a job soonest is weighed, and their own wishes;
  // `to-work`: the aim is a job, and not an education first.
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': {
      verdict: 'no',
      groups: ['still-in-work'],
      instead: ['adult-apprenticeship'],
      source: act('§ 162, stk. 1'),
    },
    'under-notice': {
      verdict: 'no',
      groups: ['still-in-work'],
      instead: ['dismissal-upskilling', 'six-week-course'],
      source: act('§ 164, stk. 1, og § 166'),
    },
    'on-sick-leave': {
      verdict: 'possible',
      groups: [
        'offer-in-view',
        'ordinary-education',
        'wishes-for-work',
        'at-discretion',
        'on-usual-terms',
        'reduced-ability',
      ],
      source: cite('lbk-1221-2025', '§ 13 c, stk. 1, og § 21, stk. 1, nr. 1'),
      reading:
        'Pligten siges til alle syge; at den, der ventes rask inden 8 uger, ofte frit kan sige nej (§ 13 a, stk. 3-4), siges ved siden af.',
    },
    'flexi-job': {
      verdict: 'possible',
      groups: [
        'offer-in-view',
        'ordinary-education',
        'wishes-for-work',
        'at-discretion',
        'on-usual-terms',
        'reduced-ability',
        'must-take-part',
        'six-weeks-too',
      ],
      source: cite('lbk-1004-2025', '§ 75, stk. 1-2, og § 77 a'),
    },
    'toward-education': {
      verdict: 'possible',
      groups: [
        'offer-in-view',
        'ordinary-education',
        'at-discretion',
        'on-usual-terms',
        'must-take-part',
        'available',
        'young-limit-counts',
        'before-a-trade',
      ],
      source: act('§ 53, stk. 5, § 95, stk. 1-2, § 98 og § 104'),
    },
    'under-18': {
      verdict: 'possible',
      groups: [
        'offer-in-view',
        'ordinary-education',
        'at-discretion',
        'without-benefit',
        'before-a-trade',
      ],
    },
    'self-supporting': {
      verdict: 'right',
      groups: [
        'offer-in-view',
        'ordinary-education',
        'wishes-for-work',
        'without-benefit',
        'to-work',
        'job-in-sight',
      ],
      source: act('§ 6, nr. 12, § 53, stk. 7, og § 98'),
      reading:
        '§ 98 nævner kun ydelser, man har ret til i forvejen; det læses, så selvforsørgende ingen penge får.',
    },
    'disability-pension': {
      verdict: 'possible',
      groups: ['offer-in-view', 'wishes-for-work', 'at-discretion', 'on-usual-terms'],
      source: factSheet('Økonomi'),
      reading:
        '§ 98 nævner ikke pension; at den fortsætter, bygger på faktaarkets ord om alle ydelser.',
    },
    'reduced-capacity': {
      verdict: 'possible',
      groups: [
        'offer-in-view',
        'ordinary-education',
        'wishes-for-work',
        'at-discretion',
        'on-usual-terms',
        'reduced-ability',
        'must-take-part',
      ],
      source: cite('lbk-1004-2025', '§§ 69-69 b og 69 k-69 m'),
    },
    'work-duty': {
      verdict: 'possible',
      groups: [
        'offer-in-view',
        'at-discretion',
        'must-take-part',
        'available',
        'to-work',
        'work-duty-rules',
        'job-in-sight',
      ],
      source: cite('lov-1655-2024', '§ 13, stk. 1'),
    },
    'work-duty-unknown': {
      verdict: 'ask',
      groups: ['offer-in-view', 'must-take-part', 'to-work', 'work-duty-rules'],
    },
    unemployed: {
      verdict: 'possible',
      groups: [
        'offer-in-view',
        'ordinary-education',
        'wishes-for-work',
        'at-discretion',
        'on-usual-terms',
        'must-take-part',
        'available',
        'to-work',
        'young-limit-counts',
        'six-weeks-too',
      ],
      because: ['benefit', 'work-duty'],
      source: act('§ 27, stk. 2, § 95, § 98 og § 100'),
    },
  },
});
