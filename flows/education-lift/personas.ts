import { definePersonas } from '../../src/language/personas.ts';

export default definePersonas('education-lift', [
  {
    who: 'Gitte, 42, ufaglært på dagpenge, dagen før reglerne begynder',
    on: '2023-12-31',
    answers: {},
    gets: 'not-yet',
  },
  {
    who: 'Bashir, 42, ufaglært på dagpenge, den første dag med reglerne',
    on: '2024-01-01',
    answers: { benefit: 'dagpenge', age: 42, education: 'primary' },
    gets: 'unskilled',
  },
  {
    who: 'Karla, 27, på barsel og får barselsdagpenge',
    on: '2026-11-22',
    answers: { benefit: 'other' },
    gets: 'other-situation',
  },
  {
    who: 'Jimmi, 35, ufaglært på kontanthjælp',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp' },
    gets: 'not-insured',
  },
  {
    who: 'Birgit, 48, ufaglært i job på et vaskeri',
    on: '2026-11-22',
    answers: { benefit: 'job' },
    gets: 'not-insured',
  },
  {
    who: 'Malthe, 29, ufaglært på dagpenge, fylder 30 til foråret',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', age: 29 },
    gets: 'under-30',
  },
  {
    who: 'Sabrina, 30, ufaglært på dagpenge efter et job i en børnehave',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', age: 30, education: 'upper-secondary' },
    gets: 'unskilled',
  },
  {
    who: 'Olena, 39, syerske fra Ukraine på dagpenge',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', age: 39, education: 'foreign' },
    gets: 'foreign-education',
  },
  {
    who: 'Anders, 44, ledig laborant med en kort videregående uddannelse',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', age: 44, education: 'academy' },
    gets: 'higher-education',
  },
  {
    who: 'Louise, 36, ledig pædagog',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', age: 36, education: 'higher' },
    gets: 'higher-education',
  },
  {
    who: 'Flemming, 52, ledig murer, arbejdede i faget til i sommer',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', age: 52, education: 'vocational', 'education-used': 'yes' },
    gets: 'usable-education',
  },
  {
    who: 'Mehmet, 45, sagt op som smed, men endnu i job',
    on: '2026-11-22',
    answers: { benefit: 'notice', age: 45, education: 'vocational', 'education-used': 'yes' },
    gets: 'usable-education',
  },
  {
    who: 'Charlotte, 46, udlært frisør, sagt op fra et callcenter efter mange år',
    on: '2026-11-22',
    answers: { benefit: 'notice', age: 46, education: 'vocational', 'education-used': 'no' },
    gets: 'when-unemployed',
  },
  {
    who: 'Abdi, 33, ufaglært, sagt op fra en pakkecentral',
    on: '2026-11-22',
    answers: { benefit: 'notice', age: 33, education: 'primary' },
    gets: 'when-unemployed',
  },
  {
    who: 'Steen, 55, udlært typograf på dagpenge, har ikke brugt faget i årevis',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', age: 55, education: 'vocational', 'education-used': 'no' },
    gets: 'outdated-education',
  },
]);
