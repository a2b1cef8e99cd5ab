import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import {
  atMost,
  below,
  equals,
  figure,
  inWork,
  is,
  isNot,
  otherSituation,
  otherSituationOutcome,
} from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);

const sixMonthsFirst = is('benefit', 'dagpenge', 'kontanthjaelp', 'none');
const underSixMonths = below('weeks-unemployed', 'wage-subsidy.weeks');
const notSingleParent = is('single-parent', 'no');

/** Løntilskud: a job at which the employer gets a subsidy to the wage for a time. */
export default defineFlow({
  scheme: 'wage-subsidy',
  rows: [
    { number: '1', ...otherSituation },
    {
      number: '2',
      if: [inWork],
      then: 'in-work',
      source: act('§ 66, stk. 1'),
      reading:
        'Den, der lever af sin løn, regnes for at stå uden for målgrupperne, også i opsigelsestiden.',
    },
    {
      number: '3',
      if: [is('benefit', 'ledighedsydelse')],
      then: 'flexi-job',
      source: act('§ 66, stk. 1, 2. pkt.'),
    },
    {
      number: '4',
      if: [is('benefit', 'sygedagpenge', 'jobafklaring'), is('still-employed', 'yes')],
      then: 'still-employed',
      source: act('§ 66, stk. 1, 2. pkt.'),
      reading:
        'I 2015 nævnte loven kun dem i et ansættelsesforhold (LBK 807/2015, § 51, stk. 1); rækken svarer ens alle dage, også med egen virksomhed.',
    },
    {
      number: '5',
      if: [below('age', 'minor.age')],
      then: 'under-18',
      source: act('§ 66, stk. 1, 2. pkt.'),
      reading:
        'Alle under 18 år regnes for undtaget, også en ung med en ydelse, der hører til en anden målgruppe.',
    },
    {
      number: '6',
      if: [
        sixMonthsFirst,
        is('education', 'foreign'),
        atMost('age', 'wage-subsidy.age-no-waiting'),
        underSixMonths,
        notSingleParent,
      ],
      then: 'foreign-education',
      source: act('§ 69, stk. 3, nr. 1'),
      reading:
        'Loven siger ikke, om en uddannelse fra udlandet er kompetencegivende, så guiden afgør det ikke, men sender spørgsmålet til kommunen.',
    },
    {
      number: '7',
      if: [
        sixMonthsFirst,
        isNot('education', 'primary'),
        below('age', 'wage-subsidy.age-no-waiting'),
        underSixMonths,
        notSingleParent,
      ],
      then: 'six-months-first',
      source: act('§ 69, stk. 1 og 3'),
      reading:
        'Gymnasiet regnes for en kompetencegivende ungdomsuddannelse, og seks måneder for 26 uger alle dage, uden hensyn til forsøget i elleve nordjyske kommuner eller til, at loven i 2015 krævede mere end seks måneder.',
    },
    {
      number: '8',
      if: [
        sixMonthsFirst,
        isNot('education', 'primary'),
        equals('age', 'wage-subsidy.age-no-waiting'),
        underSixMonths,
        notSingleParent,
      ],
      then: 'age-fifty',
      source: act('§ 69, stk. 3, nr. 2'),
      reading:
        'Over 50 år kan begynde på fødselsdagen eller først ved 51, og guiden vælger ikke, men lader den, der er 50, spørge kommunen.',
    },
    {
      number: '9',
      then: 'job-with-training',
      source: act('§ 66, stk. 1, og § 69'),
      reading:
        'Rækken ser bort fra ventetiden til et privat job for syge og folk i ressourceforløb og fra ventetiden på uddannelseshjælp og selvforsørgelses- og hjemrejseydelse.',
    },
  ],
  // weeks-count: time out of work is, or may be, asked for · wait-unclear: whether, the municipality says.
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'flexi-job': { verdict: 'no' },
    'still-employed': { verdict: 'no', source: act('§ 52, stk. 2, § 63, stk. 3, og § 66, stk. 1') },
    'under-18': { verdict: 'no' },
    'foreign-education': {
      verdict: 'ask',
      groups: ['open', 'weeks-count', 'wait-unclear'],
      because: ['weeks-unemployed'],
    },
    'six-months-first': {
      verdict: 'later',
      groups: ['open', 'weeks-count'],
      because: ['education', 'weeks-unemployed'],
      window: { counts: 'weeks-unemployed', opens: figure('wage-subsidy.weeks') },
      source: cite('bek-1216-2023', '§ 9, stk. 1, nr. 2, og stk. 4-5'),
    },
    'age-fifty': {
      verdict: 'ask',
      groups: ['open', 'weeks-count', 'wait-unclear'],
      because: ['age', 'weeks-unemployed'],
    },
    'job-with-training': {
      verdict: 'possible',
      groups: ['open'],
      because: ['benefit', 'still-employed', 'education', 'single-parent', 'weeks-unemployed'],
      source: act('§ 66 og § 69, stk. 2-3'),
    },
  },
});
