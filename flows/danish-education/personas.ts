import { definePersonas } from '../../src/language/personas.ts';

export default definePersonas('danish-education', [
  {
    who: 'Jonas, 38, tømrer, født og vokset op i Odense',
    on: '2026-11-22',
    answers: { newcomer: 'no' },
    gets: 'not-relevant',
  },
  {
    who: 'Yusuf, 17, kom fra Syrien til sin far i foråret',
    on: '2026-11-22',
    answers: { newcomer: 'yes', age: 17 },
    gets: 'under-18',
  },
  {
    who: 'Amina, 18, kom fra Syrien til sin mor i foråret, ni års skole',
    on: '2026-11-22',
    answers: {
      newcomer: 'yes',
      age: 18,
      'residence-permit': 'yes',
      registered: 'yes',
      'danish-start-years': 0,
      schooling: 'longer',
    },
    gets: 'danish-3',
  },
  {
    who: 'Oksana, 44, sygeplejerske fra Ukraine, ser på overblikket',
    on: '2026-11-22',
    mode: 'overview',
    answers: { newcomer: 'yes', age: 44 },
    gets: 'likely',
  },
  {
    who: 'Rafael, 26, kok, venter på svar om ophold',
    on: '2026-11-22',
    answers: { newcomer: 'yes', age: 26, 'residence-permit': 'no' },
    gets: 'no-permit',
  },
  {
    who: 'Kristóf, 33, maler fra Ungarn, har endnu ingen fast adresse her',
    on: '2026-11-22',
    answers: { newcomer: 'yes', age: 33, 'residence-permit': 'yes', registered: 'no' },
    gets: 'not-registered',
  },
  {
    who: 'Thi Lan, 40, rengøringsassistent, kunne begynde til dansk for fem år siden',
    on: '2026-11-22',
    answers: {
      newcomer: 'yes',
      age: 40,
      'residence-permit': 'yes',
      registered: 'yes',
      'danish-start-years': 5,
    },
    gets: 'over-five-years',
  },
  {
    who: 'Somchai, 40, køkkenhjælp, kunne begynde til dansk for fire år siden, kort skolegang',
    on: '2026-11-22',
    answers: {
      newcomer: 'yes',
      age: 40,
      'residence-permit': 'yes',
      registered: 'yes',
      'danish-start-years': 4,
      schooling: 'short',
    },
    gets: 'danish-2',
  },
  {
    who: 'Fadumo, 52, fra Somalia, har ikke gået i skole',
    on: '2026-11-22',
    answers: {
      newcomer: 'yes',
      age: 52,
      'residence-permit': 'yes',
      registered: 'yes',
      'danish-start-years': 1,
      schooling: 'little',
    },
    gets: 'danish-1',
  },
  {
    who: 'Tesfay, 35, bonde fra Eritrea, gik fem år i skole, i den første tid med reglerne',
    on: '2015-06-29',
    answers: {
      newcomer: 'yes',
      age: 35,
      'residence-permit': 'yes',
      registered: 'yes',
      'danish-start-years': 0,
      schooling: 'short',
    },
    gets: 'danish-2',
  },
]);
