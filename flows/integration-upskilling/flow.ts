import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import { atLeast, below, either, is, kontanthjaelpReform, onWorkDuty } from '../vocabulary.ts';

const act = (section: string) => cite('lbk-1146-2020', section);
const order = (section: string) => cite('bek-208-2026', section);
const workDuty = cite('lov-1654-2024', '§ 20 d, stk. 1, i integrationsloven');

/** Vejledning og opkvalificering under the Integration Act. */
export default defineFlow({
  scheme: 'integration-upskilling',
  rows: [
    {
      number: '1',
      if: [is('newcomer', 'no')],
      then: 'not-relevant',
      source: act('§ 1, stk. 1, og § 2, stk. 1'),
      reading:
        'Den, der siger, at der ikke er brug for dansk eller en start i Danmark, regnes ikke for nyankommen.',
    },
    {
      number: '2',
      if: [is('integration-act', 'no')],
      then: 'ordinary-rules',
      source: act('§ 2 og § 23, stk. 1 og 6'),
      reading:
        'Kun et nej sender videre; indvandrere (§ 2, stk. 7), og den, hvis program er slut (§ 19, stk. 9), kan svare ja og får så rækkerne nedenfor.',
    },
    {
      number: '3',
      if: [is('integration-act', 'unknown')],
      then: 'find-out',
      source: act('§ 2'),
    },
    {
      number: '4',
      if: [is('benefit', 'job')],
      then: 'in-work',
      source: act('§ 23, stk. 6, og § 24 a, stk. 1'),
      reading:
        'Et job giver ikke nej, fordi ansatte kan få opkvalificering efter § 24 a; den, der er sagt op, behandles som ledig.',
    },
    {
      number: '5',
      if: [below('age', 'minor.age')],
      then: 'under-18',
      source: act('§ 16, stk. 1, 2 og 9'),
      reading:
        'Alderen regnes i dag og ikke, som i loven, den dag kommunen overtog ansvaret; uledsagede flygtninge under grænsen (stk. 9) er ikke skilt ud.',
    },
    {
      number: '6',
      from: kontanthjaelpReform,
      if: [...onWorkDuty('yes')],
      then: 'work-duty',
      source: order('§ 18, stk. 1'),
      reading:
        'Rækken begynder, da ydelsen blev til kontanthjælp; bekendtgørelsen før denne, BEK 1761/2024, kan have sagt det samme fra 1. januar 2025, men den er ikke læst.',
    },
    {
      number: '7',
      from: kontanthjaelpReform,
      if: [...onWorkDuty('unknown')],
      then: 'work-duty-unknown',
      source: workDuty,
    },
    {
      number: '8',
      if: [
        either(atLeast('age', 'integration.su-age'), is('children', 'yes')),
        is('education', 'primary', 'upper-secondary', 'foreign'),
      ],
      then: 'with-su-education',
      source: act('§ 23 a, stk. 6'),
      reading:
        'Svarene gymnasium og uddannelse fra et andet land (ukendt niveau) regnes ikke for en uddannelse i forvejen; det gør svarene erhvervsuddannelse og videregående uddannelse.',
    },
    {
      number: '9',
      then: 'without-su-education',
      source: act('§ 23 a, stk. 1 og 6'),
      reading:
        'Lovteksten er fra 2020; at stk. 6 stadig gælder, er kun set af henvisningen i BEK 208/2026, § 21, stk. 2.',
    },
  ],
  outcomes: {
    'not-relevant': { verdict: 'no', instead: ['upskilling-offer'] },
    'ordinary-rules': {
      verdict: 'no',
      instead: ['upskilling-offer'],
      source: cite('cabi-upskilling', 'Vejledning og opkvalificering for udlændinge'),
    },
    'find-out': { verdict: 'ask', groups: ['perhaps-under-the-act', 'unsure', 'to-clear'] },
    'in-work': {
      verdict: 'ask',
      groups: ['perhaps-under-the-act', 'unsure', 'has-a-contract'],
      source: order('§ 34'),
    },
    'under-18': { verdict: 'ask', groups: ['perhaps-under-the-act', 'unsure', 'to-clear'] },
    'work-duty': {
      verdict: 'possible',
      groups: ['perhaps-under-the-act', 'perhaps-on-duty'],
      source: workDuty,
    },
    'work-duty-unknown': {
      verdict: 'ask',
      groups: ['perhaps-under-the-act', 'perhaps-on-duty', 'has-a-contract'],
      source: order('§ 18, stk. 1'),
    },
    'with-su-education': {
      verdict: 'possible',
      groups: ['perhaps-under-the-act', 'may-be-offered', 'has-a-contract'],
      source: act('§ 23, stk. 6'),
    },
    'without-su-education': {
      verdict: 'possible',
      groups: ['perhaps-under-the-act', 'may-be-offered', 'has-a-contract'],
      because: ['age', 'children', 'education'],
      source: order('§§ 20-22'),
    },
  },
});
