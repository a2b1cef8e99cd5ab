import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import { inWork, is, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);

/** Aids, a mentor, personal assistance and teaching materials while on a course. */
export default defineFlow({
  scheme: 'aids-and-mentor',
  rows: [
    { number: '1', ...otherSituation },
    {
      number: '2',
      if: [inWork],
      then: 'in-work',
      source: act('§ 172, stk. 1'),
      reading:
        'Rækken ser kun på støtte under et tilbud; støtte i et job efter §§ 167 og 178 og efter LBK 108/2020 er holdt udenfor.',
    },
    {
      number: '3',
      if: [is('support-for', 'other')],
      then: 'other-course',
      source: act('§ 172, stk. 1'),
      reading:
        'Hjælpemidler er kun for tilbud efter kapitel 11-14, men en mentor kan efter § 167 også gives til ordinær uddannelse, så rækken siger »spørg«.',
    },
    {
      number: '4',
      if: [is('disability', 'yes')],
      then: 'with-assistance',
      source: cite('lbk-108-2020', '§ 4 og § 14, nr. 2, litra a'),
      reading:
        'Rækken spørger kun, om der er et handicap; om det er varigt og betydeligt, afgør kommunen, og ændringer af loven siden 2020 er ikke læst.',
    },
    {
      number: '5',
      if: [is('support-for', 'six-week')],
      then: 'own-expenses',
      source: cite('six-week-guidance-2015', 'til § 11'),
      reading:
        'Kun vejledningen fra 2015 siger det med ord; det antages stadig at gælde, da BEK 1179/2019 § 9 kun lader det offentlige betale for selve kurset.',
    },
    {
      number: '6',
      then: 'aids-mentor-materials',
      source: act('§ 167, stk. 1, og § 172'),
      reading:
        'Før 2020 stod reglerne i LBK 807/2015 §§ 31 b og 76-77, hvor bøger skulle være en nødvendig følge af tilbuddet; rækken skelner ikke.',
    },
  ],
  // `offered`: the municipality may offer aids and a mentor · `school-may-help`: the school's own
  // support (SPS) may come first · `own-books`: pay for books where the course is the six weeks.
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'other-course': { verdict: 'ask', groups: ['school-may-help'] },
    'with-assistance': {
      verdict: 'possible',
      groups: ['offered', 'school-may-help', 'own-books'],
      source: act('§§ 167, 172 og 174'),
      reading:
        'Teksten nævner hjælpemidler og mentor også på de 6 uger, selv om de ikke er et tilbud efter kapitel 11-14, som § 172 kræver.',
    },
    'own-expenses': { verdict: 'no', groups: ['own-books'] },
    'aids-mentor-materials': {
      verdict: 'possible',
      groups: ['offered'],
      because: ['support-for'],
      source: act('§ 174, stk. 4'),
    },
  },
});
