import { definePersonas } from '../../src/language/personas.ts';

export default definePersonas('regional-course-pool', [
  {
    who: 'Maja, 31, grafiker, er på barsel',
    on: '2026-11-22',
    answers: { benefit: 'other' },
    gets: 'other-situation',
  },
  {
    who: 'Flemming, 56, ansat i fleksjob på et lager',
    on: '2026-11-22',
    answers: { benefit: 'job' },
    gets: 'in-work',
  },
  {
    who: 'Agnieszka, 40, fabriksarbejder, er sagt op og har job måneden ud',
    on: '2026-11-22',
    answers: { benefit: 'notice' },
    gets: 'when-unemployed',
  },
  {
    who: 'Mohamed, 35, taxachauffør, første dag på dagpenge',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge' },
    gets: 'from-day-one',
  },
  {
    who: 'Inger, 49, sygehjælper på dagpenge, før puljen blev bredere',
    on: '2020-12-31',
    answers: { benefit: 'dagpenge' },
    gets: 'from-day-one',
  },
  {
    who: 'Dennis, 27, på kontanthjælp, den sidste dag før puljen blev bredere',
    on: '2020-12-31',
    answers: { benefit: 'kontanthjaelp' },
    gets: 'not-covered-yet',
  },
  {
    who: 'Nanna, 27, på kontanthjælp, den første dag med den bredere pulje',
    on: '2021-01-01',
    answers: { benefit: 'kontanthjaelp' },
    gets: 'from-day-one',
  },
  {
    who: 'Khalid, 45, godkendt til fleksjob, får ledighedsydelse',
    on: '2026-11-22',
    answers: { benefit: 'ledighedsydelse' },
    gets: 'from-day-one',
  },
  {
    who: 'Vibeke, 47, kok på sygedagpenge',
    on: '2020-01-15',
    answers: { benefit: 'sygedagpenge' },
    gets: 'not-covered-yet',
  },
  {
    who: 'Lars, 52, akademiker uden ydelse',
    on: '2026-11-22',
    answers: { benefit: 'none' },
    gets: 'from-day-one',
  },
]);
