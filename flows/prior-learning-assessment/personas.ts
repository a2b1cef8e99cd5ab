import { definePersonas } from '../../src/language/personas.ts';

export default definePersonas('prior-learning-assessment', [
  {
    who: 'Karin, 67, tidligere køkkenleder, får folkepension',
    on: '2026-11-22',
    answers: { benefit: 'other' },
    gets: 'other-situation',
  },
  {
    who: 'Nils, 41, lagerarbejder i job, vil have papir på det, han kan',
    on: '2026-11-22',
    answers: { benefit: 'job' },
    gets: 'in-work',
  },
  {
    who: 'Marek, 36, svejser uden svendebrev, er sagt op',
    on: '2026-11-22',
    answers: { benefit: 'notice' },
    gets: 'in-work',
  },
  {
    who: 'Pernille, 33, markedsføringsøkonom på dagpenge',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', education: 'academy' },
    gets: 'higher-education',
  },
  {
    who: 'Søren, 45, folkeskolelærer på kontanthjælp',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp', education: 'higher' },
    gets: 'higher-education',
  },
  {
    who: 'Lis, 61, sygeplejerske på sygedagpenge',
    on: '2026-11-22',
    answers: { benefit: 'sygedagpenge', education: 'higher' },
    gets: 'higher-education',
  },
  {
    who: 'Iryna, 39, økonom fra Ukraine, på kontanthjælp',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp', education: 'foreign' },
    gets: 'foreign-education',
  },
  {
    who: 'Hawa, 43, køkkenmedhjælper med arbejdspligt',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp', education: 'primary', 'work-duty': 'yes' },
    gets: 'work-duty',
  },
  {
    who: 'Bilal, 35, student, ved ikke, om han har arbejdspligt',
    on: '2025-07-01',
    answers: { benefit: 'kontanthjaelp', education: 'upper-secondary', 'work-duty': 'unknown' },
    gets: 'work-duty',
  },
  {
    who: 'Leif, 54, ufaglært på kontanthjælp uden arbejdspligt',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp', education: 'primary', 'work-duty': 'no', age: 54 },
    gets: 'assessment',
  },
  {
    who: 'Jette, 48, ufaglært på kontanthjælp dagen før arbejdspligten',
    on: '2025-06-30',
    answers: { benefit: 'kontanthjaelp', education: 'primary', age: 48 },
    gets: 'assessment',
  },
  {
    who: 'Ahmed, 37, ufaglært på selvforsørgelses- og hjemrejseydelse',
    on: '2025-06-30',
    answers: { benefit: 'integration-benefit', education: 'primary', age: 37 },
    gets: 'assessment',
  },
  {
    who: 'Dorte, 30, ufaglært tjener på dagpenge, lige fyldt 30',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', education: 'primary', age: 30 },
    gets: 'assessment',
  },
  {
    who: 'Viktor, 30, student på dagpenge, har kørt lastbil i ti år',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', education: 'upper-secondary', age: 30 },
    gets: 'assessment',
  },
  {
    who: 'Louise, 29, ufaglært tjener på dagpenge, lige under 30',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', education: 'primary', age: 29 },
    gets: 'maybe',
  },
  {
    who: 'Anders, 29, ufaglært på kontanthjælp uden arbejdspligt',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp', education: 'primary', 'work-duty': 'no', age: 29 },
    gets: 'maybe',
  },
  {
    who: 'Elif, 44, faglært syerske på dagpenge',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', education: 'vocational' },
    gets: 'maybe',
  },
  {
    who: 'Ole, 50, faglært bager med arbejdspligt',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp', education: 'vocational' },
    gets: 'maybe',
  },
  {
    who: 'Tove, 53, ufaglært hjemmehjælper på sygedagpenge',
    on: '2026-11-22',
    answers: { benefit: 'sygedagpenge', education: 'primary' },
    gets: 'maybe',
  },
]);
