import { definePersonas } from '../../src/language/personas.ts';

export default definePersonas('job-rotation', [
  {
    who: 'Lone, 38, på dagpenge, spørger om et vikariat på ordningens sidste dag',
    on: '2026-01-31',
    answers: { benefit: 'dagpenge' },
    gets: 'as-substitute',
  },
  {
    who: 'Ahmed, 38, på dagpenge, spørger dagen efter, at ordningen lukkede',
    on: '2026-02-01',
    answers: {},
    gets: 'ended',
  },
  {
    who: 'Grethe, 57, har hørt om jobrotation af en gammel kollega',
    on: '2026-11-22',
    answers: {},
    gets: 'ended',
  },
  {
    who: 'Jonas, 23, på SU, vil være vikar ved siden af',
    on: '2026-01-31',
    answers: { benefit: 'other' },
    gets: 'other-situation',
  },
  {
    who: 'Susanne, 44, operatør på en fabrik, vil på kursus med løn',
    on: '2026-01-31',
    answers: { benefit: 'job' },
    gets: 'as-employee',
  },
  {
    who: 'Dragan, 50, pakker, sagt op, men stadig på arbejde',
    on: '2025-10-01',
    answers: { benefit: 'notice' },
    gets: 'as-employee',
  },
  {
    who: 'Maria, 33, på kontanthjælp, vil være vikar på et plejehjem',
    on: '2025-07-01',
    answers: { benefit: 'kontanthjaelp' },
    gets: 'as-substitute',
  },
]);
