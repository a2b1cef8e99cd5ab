import { definePersonas } from '../../src/language/personas.ts';

export default definePersonas('shortage-pool', [
  {
    who: 'Hanne, 57, ledig sosu-hjælper, ser på i dag',
    on: '2026-11-22',
    answers: {},
    gets: 'ended',
  },
  {
    who: 'Marek, 40, ledig tømrer, på den første dag efter puljen',
    on: '2021-01-01',
    answers: {},
    gets: 'ended',
  },
  {
    who: 'Nikolaj, 32, ledig elektriker, på puljens sidste dag',
    on: '2020-12-31',
    answers: { benefit: 'dagpenge' },
    gets: 'ask-office',
  },
  {
    who: 'Samira, 26, ledig køkkenhjælp på kontanthjælp i sommeren 2020',
    on: '2020-07-01',
    answers: { benefit: 'kontanthjaelp' },
    gets: 'ask-office',
  },
  {
    who: 'Vagn, 63, på efterløn i 2020',
    on: '2020-09-15',
    answers: { benefit: 'other' },
    gets: 'other-situation',
  },
  {
    who: 'Dorthe, 45, i job i et supermarked i 2020',
    on: '2020-09-15',
    answers: { benefit: 'job' },
    gets: 'in-work',
  },
  {
    who: 'Ibrahim, 51, sagt op fra et slagteri, i job til nytår',
    on: '2020-12-31',
    answers: { benefit: 'notice' },
    gets: 'in-work',
  },
]);
