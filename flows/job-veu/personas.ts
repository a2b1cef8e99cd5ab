import { definePersonas } from '../../src/language/personas.ts';

export default definePersonas('job-veu', [
  {
    who: 'Asger, 24, læser på universitetet og får SU',
    on: '2026-11-22',
    answers: { benefit: 'other' },
    gets: 'other-situation',
  },
  {
    who: 'Lone, 41, faglært kok i fast job på et hotel',
    on: '2026-11-22',
    answers: { benefit: 'job', education: 'vocational' },
    gets: 'in-work-skilled',
  },
  {
    who: 'Tobias, 33, markedsføringsøkonom i job i en byggevareforretning',
    on: '2026-11-22',
    answers: { benefit: 'job', education: 'academy' },
    gets: 'in-work-skilled',
  },
  {
    who: 'Farida, 38, diplomingeniør i job på et varmeværk',
    on: '2026-11-22',
    answers: { benefit: 'job', education: 'higher' },
    gets: 'in-work-skilled',
  },
  {
    who: 'Musa, 29, ufaglært på et lager, hvor chefen mangler truckførere',
    on: '2026-11-22',
    answers: { benefit: 'job', education: 'primary', 'employer-training': 'yes' },
    gets: 'through-employer',
  },
  {
    who: 'Oksana, 36, syerske fra Ukraine, skal læres op ved en ny maskine på sit arbejde',
    on: '2026-11-22',
    answers: { benefit: 'job', education: 'foreign', 'employer-training': 'yes' },
    gets: 'through-employer',
  },
  {
    who: 'Kurt, 54, ufaglært i en kantine, hvor der ikke er planer om kurser',
    on: '2026-11-22',
    answers: { benefit: 'job', education: 'upper-secondary', 'employer-training': 'no' },
    gets: 'ask-union',
  },
  {
    who: 'Rikke, 44, ufaglært rengøringshjælp i job, ser på hele oversigten',
    on: '2026-11-22',
    mode: 'overview',
    answers: { benefit: 'job', education: 'primary' },
    gets: 'ask-union',
  },
  {
    who: 'Yusuf, 47, buschauffør på dagpenge',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge' },
    gets: 'ask-office',
  },
  {
    who: 'Pia, 50, sagt op fra en fabrik, men endnu i job',
    on: '2026-11-22',
    answers: { benefit: 'notice' },
    gets: 'ask-office',
  },
  {
    who: 'Emil, 20, ledig tjener på uddannelseshjælp i 2019',
    on: '2019-09-02',
    answers: { benefit: 'uddannelseshjaelp' },
    gets: 'ask-office',
  },
]);
