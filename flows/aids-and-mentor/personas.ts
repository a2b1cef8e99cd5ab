import { definePersonas } from '../../src/language/personas.ts';

export default definePersonas('aids-and-mentor', [
  {
    who: 'Ditte, 40, selvstændig fotograf',
    on: '2026-11-22',
    answers: { benefit: 'other' },
    gets: 'other-situation',
  },
  {
    who: 'Rune, 32, ordblind tømrer i job',
    on: '2026-11-22',
    answers: { benefit: 'job' },
    gets: 'in-work',
  },
  {
    who: 'Elif, 45, sagt op fra et rengøringsfirma, endnu i job',
    on: '2026-11-22',
    answers: { benefit: 'notice' },
    gets: 'in-work',
  },
  {
    who: 'Preben, 61, på dagpenge, har selv fundet et edb-kursus på aftenskole',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', 'support-for': 'other' },
    gets: 'other-course',
  },
  {
    who: 'Lilian, 47, på kontanthjælp, vil på et kursus, som hun selv har valgt på positivlisten',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp', 'support-for': 'six-week' },
    gets: 'not-on-six-weeks',
  },
  {
    who: 'Kurt, 55, svagtseende, venter på et fleksjob og skal bruge sine seks uger',
    on: '2026-11-22',
    answers: { benefit: 'ledighedsydelse', 'support-for': 'six-week', disability: 'yes' },
    gets: 'assistance-on-six-weeks',
  },
  {
    who: 'Stine, 34, hørehæmmet og på kontanthjælp, skal på kursus gennem kommunen',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp', 'support-for': 'offer', disability: 'yes' },
    gets: 'with-assistance',
  },
  {
    who: 'Goran, 49, blind telefonist på dagpenge, skal bruge sine seks uger',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', 'support-for': 'six-week', disability: 'yes' },
    gets: 'assistance-on-six-weeks',
  },
  {
    who: 'Helle, 37, butiksassistent på dagpenge, skal bruge sine seks uger',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', 'support-for': 'six-week', disability: 'no' },
    gets: 'own-expenses',
  },
  {
    who: 'Ahmed, 25, på kontanthjælp, er bange for at falde fra på sit kursus',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp', 'support-for': 'offer', disability: 'no' },
    gets: 'aids-mentor-materials',
  },
]);
