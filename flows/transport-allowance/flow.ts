import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import {
  above,
  inWork,
  is,
  isNot,
  kontanthjaelpReform,
  minus,
  onWorkDuty,
  otherSituation,
  otherSituationOutcome,
  times,
} from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const order = (section: string) => cite('bek-1216-2023', section);

/** What the texts say of the last day to claim it. */
const claimedAfterwards = {
  source: order('§ 129, stk. 2'),
  reading: 'Fristen er læst i bekendtgørelsen fra 2023 og antages at gælde også før den.',
} as const;

const aDay = times(minus('daily-km', 'transport.free-km'), 'transport.kr-per-km');

/** Befordringsgodtgørelse: money for the way to a course and back. */
export default defineFlow({
  scheme: 'transport-allowance',
  rows: [
    { number: '1', ...otherSituation },
    {
      number: '2',
      if: [inWork],
      then: 'in-work',
      source: act('§ 175, stk. 1'),
      reading: 'Den, der er i fleksjob, er med i § 6, nr. 9, men regnes her som i job.',
    },
    {
      number: '3',
      if: [is('support-for', 'other')],
      then: 'other-course',
      source: act('§ 175, stk. 1'),
      reading:
        'Andre kurser end de 6 uger og tilbud er ikke nævnt; rækken siger »spørg« og ikke nej, da der kan være andre ordninger.',
    },
    {
      number: '4',
      if: [is('support-for', 'six-week'), isNot('benefit', 'dagpenge', 'ledighedsydelse')],
      then: 'not-on-six-weeks',
      source: act('§ 48, stk. 1, og § 175, stk. 1'),
      reading:
        '§ 175 nævner alle i § 6, nr. 9, men er læst sammen med § 48, som kun åbner de 6 uger for dem af dem, der får ledighedsydelse.',
    },
    {
      number: '5',
      if: [is('benefit', 'fortidspension')],
      then: 'not-covered',
      source: act('§ 175, stk. 1'),
    },
    {
      number: '6',
      if: [is('benefit', 'none')],
      then: 'after-assessment',
      source: act('§ 175, stk. 1, 3. pkt.'),
      reading:
        'Før 2020 var selvforsørgende ikke med (LBK 807/2015 § 82, stk. 1), men rækken siger også »spørg« til de dage.',
    },
    {
      number: '7',
      if: [is('support-for', 'six-week'), is('course-level', 'academy')],
      then: 'academy-level',
      source: cite('bek-1179-2019', '§ 11'),
      reading:
        'Bekendtgørelsen nævner kun AMU, mens lovens § 175, stk. 1, dækker alle kurser efter kapitel 9, så rækken siger »spørg«.',
    },
    {
      number: '8',
      if: [is('disability-transport', 'yes')],
      then: 'actual-cost',
      source: act('§ 175, stk. 4 og 5'),
      reading:
        'Før 2020 gjaldt det kun sygemeldte, hvis tilbuddet skulle afklare arbejdsevnen (LBK 807/2015 § 82, stk. 4); rækken skelner ikke.',
    },
    {
      number: '9',
      if: [is('staying-away', 'yes'), above('daily-km', 'transport.free-km')],
      then: 'travel-to-lodging',
      source: order('§ 130, stk. 2 og 4'),
      reading:
        'Stk. 4 henviser til lovens § 175 og er læst sådan, at grænsen på 24 km også gælder her, målt mellem hjem og skole; det samme antages på de 6 uger.',
    },
    {
      number: '10',
      if: [above('daily-km', 'transport.free-km')],
      then: 'per-km',
      source: act('§ 175, stk. 1'),
      reading:
        'Før 2020 stod reglen for folk på ledighedsydelse på de 6 uger i en bekendtgørelse efter LBK 807/2015, § 73 b, stk. 6, som ikke er læst; rækken skelner ikke.',
    },
    {
      number: '11',
      from: kontanthjaelpReform,
      if: [...onWorkDuty('yes')],
      then: 'work-duty-transport',
      source: cite('lov-1654-2024', '§ 176 a'),
      reading:
        'Op til 24 km henvises den, der har arbejdspligt, til § 176 a og ikke til § 176, selv om begge kan passe.',
    },
    {
      number: '12',
      if: [
        is('support-for', 'offer'),
        is(
          'benefit',
          'kontanthjaelp',
          'uddannelseshjaelp',
          'integration-benefit',
          'jobafklaring',
          'ressourceforloeb',
        ),
      ],
      then: 'municipal-guidelines',
      source: act('§ 176'),
    },
    { number: '13', then: 'too-near', source: act('§ 175, stk. 1') },
  ],
  // `by-km`: paid by the kilometre · `maybe-by-km`: so, if the answer is yes · `counts-km`: both ·
  // `daily-road`: the way from home each day counts · `paid-back`: by right, after the course ·
  // `undecided`: somebody must say first · `ask-first`: those of them with the verdict `ask` ·
  // `asks-kommune`: the municipality must say first · `who-depends`: whom to ask goes by the benefit ·
  // `receipts`: paid against receipts · `kommune-may-pay`: no right, and too near for the kilometres ·
  // `own-guidelines`: by the municipality's own rules, up to 1,000 kr a month.
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'other-course': { verdict: 'ask', groups: ['undecided', 'ask-first', 'who-depends'] },
    'not-on-six-weeks': { verdict: 'no' },
    'not-covered': { verdict: 'no' },
    'after-assessment': {
      verdict: 'ask',
      groups: [
        'undecided',
        'ask-first',
        'asks-kommune',
        'maybe-by-km',
        'counts-km',
        'daily-road',
        'own-guidelines',
      ],
      ...claimedAfterwards,
    },
    'academy-level': {
      verdict: 'ask',
      groups: ['undecided', 'ask-first', 'who-depends', 'maybe-by-km', 'counts-km'],
    },
    'actual-cost': {
      verdict: 'right',
      groups: ['paid-back', 'asks-kommune', 'receipts'],
      decides: 'municipality',
      ...claimedAfterwards,
    },
    'travel-to-lodging': {
      verdict: 'right',
      groups: ['paid-back', 'by-km', 'counts-km', 'receipts'],
      ...claimedAfterwards,
      source: order('§ 129, stk. 2, og § 130, stk. 1'),
    },
    'per-km': {
      verdict: 'right',
      groups: ['paid-back', 'by-km', 'counts-km', 'daily-road'],
      amounts: ['amount-a-day'],
      ...claimedAfterwards,
    },
    'work-duty-transport': {
      verdict: 'possible',
      groups: ['undecided', 'asks-kommune', 'kommune-may-pay', 'receipts'],
    },
    'municipal-guidelines': {
      verdict: 'ask',
      groups: [
        'undecided',
        'ask-first',
        'asks-kommune',
        'kommune-may-pay',
        'own-guidelines',
        'receipts',
      ],
    },
    'too-near': {
      verdict: 'no',
      because: ['daily-km'],
      source: order('§ 129, stk. 3'),
      reading:
        'Den dobbelte afstand med færge læses sådan, at den også tæller med, når det afgøres, om turen er over 24 km.',
    },
  },
  plugs: {
    'amount-a-day': { value: aDay, as: 'kroner' },
    'amount-a-week': { value: times(aDay, 'transport.days-a-week'), as: 'whole' },
  },
});
