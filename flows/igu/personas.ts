import { definePersonas } from '../../src/language/personas.ts';

export default definePersonas('igu', [
  {
    who: 'Hanne, 43, butiksassistent, født i Esbjerg',
    on: '2026-11-22',
    answers: { newcomer: 'no' },
    gets: 'not-relevant',
  },
  {
    who: 'Andrei, 32, murer fra Rumænien, kom hertil for at arbejde',
    on: '2026-11-22',
    answers: { newcomer: 'yes', 'refugee-or-family': 'no' },
    gets: 'not-covered',
  },
  {
    who: 'Grace, 30, hotelrengøring, er i tvivl om, hvorfor hun fik ophold',
    on: '2026-11-22',
    answers: { newcomer: 'yes', 'refugee-or-family': 'unknown' },
    gets: 'find-out',
  },
  {
    who: 'Idris, 17, flygtning fra Sudan, vil gerne være kok',
    on: '2026-11-22',
    answers: { newcomer: 'yes', 'refugee-or-family': 'yes', age: 17 },
    gets: 'outside-age',
  },
  {
    who: 'Layla, 18, flygtning fra Sudan, vil arbejde i en butik',
    on: '2026-11-22',
    answers: {
      newcomer: 'yes',
      'refugee-or-family': 'yes',
      age: 18,
      'years-in-denmark': 3,
    },
    gets: 'paid-training',
  },
  {
    who: 'Goran, 49, familiesammenført fra Serbien, vil på et lager',
    on: '2026-11-22',
    answers: {
      newcomer: 'yes',
      'refugee-or-family': 'yes',
      age: 49,
      'years-in-denmark': 19,
    },
    gets: 'paid-training',
  },
  {
    who: 'Milica, 50, familiesammenført fra Serbien, vil på et plejehjem',
    on: '2026-11-22',
    answers: { newcomer: 'yes', 'refugee-or-family': 'yes', age: 50 },
    gets: 'outside-age',
  },
  {
    who: 'Habib, 28, flygtning fra Afghanistan, ser på overblikket',
    on: '2026-11-22',
    mode: 'overview',
    answers: { newcomer: 'yes', 'refugee-or-family': 'yes', age: 28 },
    gets: 'likely',
  },
  {
    who: 'Behrouz, 45, kom som flygtning fra Irak for 19 hele år siden',
    on: '2026-11-22',
    answers: {
      newcomer: 'yes',
      'refugee-or-family': 'yes',
      age: 45,
      'years-in-denmark': 19,
    },
    gets: 'paid-training',
  },
  {
    who: 'Shirin, 45, kom som flygtning fra Irak for 20 hele år siden',
    on: '2026-11-22',
    answers: {
      newcomer: 'yes',
      'refugee-or-family': 'yes',
      age: 45,
      'years-in-denmark': 20,
    },
    gets: 'count-the-years',
  },
  {
    who: 'Dilan, 45, kom som flygtning fra Irak for 21 år siden',
    on: '2026-11-22',
    answers: {
      newcomer: 'yes',
      'refugee-or-family': 'yes',
      age: 45,
      'years-in-denmark': 21,
    },
    gets: 'too-long-in-denmark',
  },
  {
    who: 'Kidane, 27, flygtning fra Eritrea, ser på den sidste dag med de gamle regler',
    on: '2023-12-31',
    answers: { newcomer: 'yes' },
    gets: 'ask-office',
  },
  {
    who: 'Kidane, 27, flygtning fra Eritrea, ser på den første dag med de nye regler',
    on: '2024-01-01',
    answers: {
      newcomer: 'yes',
      'refugee-or-family': 'yes',
      age: 27,
      'years-in-denmark': 6,
    },
    gets: 'paid-training',
  },
  {
    who: 'Per, 40, truckfører fra Vejle, ser på en dag med de gamle regler',
    on: '2019-03-01',
    answers: { newcomer: 'no' },
    gets: 'not-relevant',
  },
  {
    who: 'Sahar, 33, flygtning fra Syrien, bliver ansat på den sidste dag, man kan begynde',
    on: '2027-12-31',
    answers: {
      newcomer: 'yes',
      'refugee-or-family': 'yes',
      age: 33,
      'years-in-denmark': 12,
    },
    gets: 'paid-training',
  },
  {
    who: 'Sahar, 33, flygtning fra Syrien, finder først et sted dagen efter lukningen',
    on: '2028-01-01',
    answers: {},
    gets: 'ended',
  },
]);
