import { definePersonas } from '../../src/language/personas.ts';

export default definePersonas('basic-skills-course', [
  {
    who: 'Torben, 63, tidligere smed, får efterløn',
    on: '2026-11-22',
    answers: { benefit: 'other' },
    gets: 'other-situation',
  },
  {
    who: 'Piotr, 34, murer i job, vil skrive bedre dansk',
    on: '2026-11-22',
    answers: { benefit: 'job' },
    gets: 'in-work',
  },
  {
    who: 'Gitte, 50, butiksassistent, er sagt op og fratræder til nytår',
    on: '2026-11-22',
    answers: { benefit: 'notice' },
    gets: 'in-work',
  },
  {
    who: 'Samira, 37, rengøringsassistent med arbejdspligt, testet ordblind',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp', 'skills-test': 'need-shown', 'work-duty': 'yes' },
    gets: 'work-duty',
  },
  {
    who: 'Abdi, 42, chauffør, testet ordblind på den første dag med de nye regler',
    on: '2025-07-01',
    answers: { benefit: 'kontanthjaelp', 'skills-test': 'need-shown', 'work-duty': 'yes' },
    gets: 'work-duty',
  },
  {
    who: 'Mariam, 29, svag i regning, ved ikke, om hun har arbejdspligt',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp', 'skills-test': 'need-shown', 'work-duty': 'unknown' },
    gets: 'work-duty-unknown',
  },
  {
    who: 'Brian, 35, lagerarbejder på kontanthjælp uden arbejdspligt, testet ordblind',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp', 'skills-test': 'need-shown', 'work-duty': 'no' },
    gets: 'course-now',
  },
  {
    who: 'Ayse, 40, på kontanthjælp, testet ordblind dagen før de nye regler',
    on: '2025-06-30',
    answers: { benefit: 'kontanthjaelp', 'skills-test': 'need-shown' },
    gets: 'course-now',
  },
  {
    who: 'Frederik, 21, får uddannelseshjælp, en test viser, at han læser for svagt',
    on: '2025-06-30',
    answers: { benefit: 'uddannelseshjaelp', 'skills-test': 'need-shown' },
    gets: 'course-now',
  },
  {
    who: 'Henrik, 46, ufaglært murerarbejdsmand på dagpenge, testet ordblind',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', 'skills-test': 'need-shown' },
    gets: 'course-now',
  },
  {
    who: 'Susanne, 51, på sygedagpenge, en test viser, at hun skriver for svagt',
    on: '2026-11-22',
    answers: { benefit: 'sygedagpenge', 'skills-test': 'need-shown' },
    gets: 'course-now',
  },
  {
    who: 'Jonas, 28, elektriker på dagpenge, testen viser intet behov',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', 'skills-test': 'no-need' },
    gets: 'not-needed',
  },
  {
    who: 'Zahra, 32, har arbejdspligt, men testen viser intet behov',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp', 'skills-test': 'no-need' },
    gets: 'not-needed',
  },
  {
    who: 'Kim, 44, fabriksarbejder på dagpenge, undgår at læse lange breve',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', 'skills-test': 'not-tested', 'reading-difficulty': 'yes' },
    gets: 'take-a-test',
  },
  {
    who: 'Rosa, 38, uden ydelse, har svært ved at regne',
    on: '2026-11-22',
    answers: { benefit: 'none', 'skills-test': 'not-tested', 'reading-difficulty': 'yes' },
    gets: 'take-a-test',
  },
  {
    who: 'Ulla, 57, bogholder på dagpenge, læser og regner uden besvær',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', 'skills-test': 'not-tested', 'reading-difficulty': 'no' },
    gets: 'not-relevant',
  },
]);
