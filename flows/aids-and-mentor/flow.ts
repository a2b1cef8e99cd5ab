import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import { inWork, is, isNot, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);

const onSixWeeks = is('support-for', 'six-week');

/** Aids, a mentor, personal assistance and teaching materials while on a course. */
export default defineFlow({
  scheme: 'aids-and-mentor',
  rows: [
    { number: '1', ...otherSituation },
    {
      number: '2',
      if: [inWork],
      then: 'in-work',
      source: act('§ 167, stk. 1, og §§ 178-179'),
      reading:
        'Støtte på et kursus er for ledige, men mentor, hjælpemidler og personlig assistance gives også i et job (LBK 108/2020, §§ 4 og 5), så rækken siger »spørg« og ikke nej.',
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
      if: [onSixWeeks, isNot('benefit', 'dagpenge', 'ledighedsydelse')],
      then: 'not-on-six-weeks',
      source: act('§ 48, stk. 1'),
    },
    {
      number: '5',
      if: [onSixWeeks, is('disability', 'yes')],
      then: 'assistance-on-six-weeks',
      source: cite('lbk-108-2020', '§ 4 og § 14, nr. 2, litra a'),
      reading:
        'Hjælpemidler kræver et tilbud efter kapitel 11-14 (LBK 280/2024, § 172), og de 6 uger er ikke læst som ordinær uddannelse eller aktivitet efter § 167, så kun personlig assistance er tilbage.',
    },
    {
      number: '6',
      if: [onSixWeeks],
      then: 'own-expenses',
      source: cite('six-week-guidance-2015', 'til § 11'),
      reading:
        'Kun vejledningen fra 2015 siger det med ord; det antages stadig at gælde, da BEK 1179/2019 § 9 kun lader det offentlige betale for selve kurset.',
    },
    {
      number: '7',
      if: [is('disability', 'yes')],
      then: 'with-assistance',
      source: cite('lbk-108-2020', '§ 4 og § 14, nr. 2, litra a'),
      reading:
        'Rækken spørger kun, om der er et handicap; om det er varigt og betydeligt, afgør kommunen, og ændringer af loven siden 2020 er ikke læst.',
    },
    {
      number: '8',
      then: 'aids-mentor-materials',
      source: act('§ 167, stk. 1, og § 172'),
      reading:
        'Før 2020 stod reglerne i LBK 807/2015 §§ 31 b og 76-77, hvor bøger skulle være en nødvendig følge af tilbuddet; rækken skelner ikke.',
    },
  ],
  // `offered`: the municipality may offer aids and a mentor · `assisted`: and a personal assistant ·
  // `school-may-help`: the school's own support (SPS) may come first · `own-books`: pay for books ·
  // `books-open`: who pays for them is not settled · `before-course`: ask before the course begins ·
  // `asks-office`: those, and who asks for a job and not for a course.
  outcomes: {
    'other-situation': { ...otherSituationOutcome, groups: ['books-open'] },
    'in-work': {
      verdict: 'ask',
      groups: ['asks-office'],
      source: cite('lbk-108-2020', '§§ 4 og 5'),
    },
    'other-course': {
      verdict: 'ask',
      groups: ['school-may-help', 'books-open', 'before-course', 'asks-office'],
    },
    'not-on-six-weeks': { verdict: 'no' },
    'assistance-on-six-weeks': {
      verdict: 'possible',
      groups: ['assisted', 'school-may-help', 'own-books', 'before-course', 'asks-office'],
      source: cite('lbk-108-2020', '§ 14'),
      reading:
        'Om handicappet er varigt og betydeligt, afgør kommunen, og ændringer af loven siden 2020 er ikke læst; at bøger er egen udgift, bygger på vejledningen fra 2015, til § 11.',
    },
    'own-expenses': { verdict: 'no', groups: ['own-books'] },
    'with-assistance': {
      verdict: 'possible',
      groups: [
        'offered',
        'assisted',
        'school-may-help',
        'books-open',
        'before-course',
        'asks-office',
      ],
      source: act('§§ 167, 172 og 174'),
    },
    'aids-mentor-materials': {
      verdict: 'possible',
      groups: ['offered', 'books-open', 'before-course', 'asks-office'],
      because: ['support-for'],
      source: act('§ 167, stk. 1, og § 172, stk. 2'),
    },
  },
});
