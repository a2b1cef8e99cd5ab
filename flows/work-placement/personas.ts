import { definePersonas } from '../../src/language/personas.ts';

export default definePersonas('work-placement', [
  {
    who: 'Sofie, 32, på barsel, vil prøve et nyt fag',
    on: '2026-11-22',
    answers: { benefit: 'other' },
    gets: 'other-situation',
  },
  {
    who: 'Lars, 47, lagerarbejder i fast job',
    on: '2026-11-22',
    answers: { benefit: 'job' },
    gets: 'in-work',
  },
  {
    who: 'Aisha, 36, rengøringsassistent, sagt op til nytår',
    on: '2026-11-22',
    answers: { benefit: 'notice' },
    gets: 'in-work',
  },
  {
    who: 'Henrik, 55, smed, på sygedagpenge med dårlig ryg',
    on: '2026-11-22',
    answers: { benefit: 'sygedagpenge' },
    gets: 'up-to-13-weeks',
  },
  {
    who: 'Dorte, 49, kontorassistent, i jobafklaring',
    on: '2026-11-22',
    answers: { benefit: 'jobafklaring' },
    gets: 'up-to-13-weeks',
  },
  {
    who: 'Ivana, 44, frisør, godkendt til fleksjob',
    on: '2026-11-22',
    answers: { benefit: 'ledighedsydelse' },
    gets: 'up-to-13-weeks',
  },
  {
    who: 'Torben, 58, på førtidspension, savner kolleger',
    on: '2026-11-22',
    answers: { benefit: 'fortidspension' },
    gets: 'up-to-13-weeks',
  },
  {
    who: 'Noah, 17, er stoppet i skolen og får ingen ydelse',
    on: '2026-11-22',
    answers: { benefit: 'none', age: 17 },
    gets: 'up-to-13-weeks',
  },
  {
    who: 'Laura, 18, bor hjemme uden job og uden ydelse',
    on: '2026-11-22',
    answers: { benefit: 'none', age: 18 },
    gets: 'up-to-4-weeks',
  },
  {
    who: 'Mehmet, 40, buschauffør på dagpenge',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge' },
    gets: 'up-to-4-weeks',
  },
  {
    who: 'Jeanette, 29, ufaglært på kontanthjælp',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp' },
    gets: 'up-to-4-weeks',
  },
  {
    who: 'Oliver, 22, på uddannelseshjælp den sidste dag, den findes',
    on: '2025-06-30',
    answers: { benefit: 'uddannelseshjaelp' },
    gets: 'up-to-4-weeks',
  },
]);
