import { definePersonas } from '../../src/language/personas.ts';
import { cite } from '../cite.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const closing = cite('bek-46-2026', '§ 1, stk. 2');
const closed = {
  says: ['lukket for nye', '31\\. januar 2026', 'løntilskud eller virksomhedspraktik'],
  never: ['kan måske blive vikar', 'sig til kommunen', 'søg'],
};

export default definePersonas('job-rotation', [
  {
    who: 'Lone, 38, på dagpenge, spørger om et vikariat på ordningens sidste dag',
    on: '2026-01-31',
    answers: { benefit: 'dagpenge' },
    gets: 'as-substitute',
    told: {
      basis: [act('§ 151'), closing],
      first: ['kommunen', 'vikar'],
      who: ['kommunen bestemmer'],
      says: [
        '6 måneder',
        'mindst 10 timer',
        '31\\. januar 2026',
        'ikke pligt',
        'ikke ny ret til dagpenge',
        'løn efter overenskomst',
      ],
      never: ['ret til den', 'førtidspension', 'din chef'],
      points: {
        get: ['agreed-wage', 'experience', 'length'],
        do: ['say-so', 'six-months', 'get-approved', 'last-day'],
        cost: ['begin-too-soon', 'no-duty', 'no-new-right'],
        ask: ['ask-who-applies', 'ask-hours', 'ask-after'],
        bring: ['bring-cv', 'bring-time-on-benefit', 'bring-what-you-have'],
      },
      notPoints: [
        'own-place',
        'not-named',
        'not-while-employed',
        'not-pension',
        'time-before-2020',
        'closed',
        'full-pay',
      ],
    },
  },
  {
    who: 'Ahmed, 38, på dagpenge, spørger dagen efter, at ordningen lukkede',
    on: '2026-02-01',
    answers: {},
    gets: 'ended',
    told: {
      basis: [closing],
      ...closed,
      points: {
        ask: ['ask-running-case'],
        changed: [
          'closed',
          'running-cases',
          'running-substitute',
          'running-no-new-right',
          'running-employer',
        ],
      },
      notPoints: ['say-so', 'last-day', 'ask-boss', 'own-place'],
    },
  },
  {
    who: 'Grethe, 57, har hørt om jobrotation af en gammel kollega',
    on: '2026-11-22',
    answers: {},
    gets: 'ended',
    told: { basis: [closing], ...closed },
  },
  {
    who: 'Jonas, 23, på SU, vil være vikar ved siden af',
    on: '2026-01-31',
    answers: { benefit: 'other' },
    gets: 'other-situation',
    told: {
      basis: [act('§ 6'), closing],
      says: ['31\\. januar 2026'],
      points: { do: ['last-day'] },
      notPoints: ['say-so', 'own-place', 'length', 'full-pay'],
    },
  },
  {
    who: 'Susanne, 44, operatør på en fabrik, vil på kursus med løn',
    on: '2026-01-31',
    answers: { benefit: 'job' },
    gets: 'as-employee',
    told: {
      basis: [act('§ 150'), closing],
      first: ['chef|arbejdsgiver'],
      notFirst: ['kommunen'],
      says: [
        'fuld løn',
        'kommunens ja, før',
        'mindst 3 måneder',
        'kandidatuddannelse[^.]*5 år',
        '31\\. januar 2026',
      ],
      never: ['vikar i højst 6 måneder', 'fået en ydelse'],
      points: {
        get: ['full-pay', 'course-paid'],
        do: ['ask-boss', 'find-substitute', 'project-approved', 'last-day'],
        cost: ['three-months-in-job', 'long-education', 'too-late'],
        ask: ['ask-course', 'ask-who-applies'],
        bring: ['bring-course', 'bring-what-you-have'],
      },
      notPoints: ['education-before-2020', 'no-duty', 'six-months'],
    },
  },
  {
    who: 'Kirsten, 47, butiksassistent, spurgte sin chef i 2019',
    on: '2019-12-31',
    answers: { benefit: 'job' },
    gets: 'as-employee',
    told: {
      basis: [cite('lbk-807-2015', '§ 98 a')],
      first: ['chef|arbejdsgiver'],
      says: ['2015[^.]*erhvervsuddannelse'],
      never: ['kandidatuddannelse', '3 måneder'],
      points: { cost: ['education-before-2020', 'too-late'] },
      notPoints: ['long-education', 'three-months-in-job'],
    },
  },
  {
    who: 'Dragan, 50, pakker, opsagt, men stadig på arbejde',
    on: '2025-10-01',
    answers: { benefit: 'notice' },
    gets: 'as-employee',
  },
  {
    who: 'Maria, 33, på kontanthjælp, vil være vikar på et plejehjem',
    on: '2025-07-01',
    answers: { benefit: 'kontanthjaelp' },
    gets: 'as-substitute',
    told: {
      basis: [act('§ 151, stk. 1 og 3')],
      first: ['kommunen'],
      says: ['finder du selv en plads[^.]*ret', '6 måneder'],
      never: ['førtidspension', 'egen virksomhed'],
      points: { get: ['own-place'] },
      notPoints: ['not-named', 'not-while-employed'],
    },
  },
  {
    who: 'Egon, 52, på dagpenge, spurgte den sidste dag under den gamle lov',
    on: '2019-12-31',
    answers: { benefit: 'dagpenge' },
    gets: 'as-substitute',
    told: {
      basis: [cite('lbk-807-2015', '§ 98 b')],
      first: ['kommunen'],
      says: ['2015 var kravet 6 måneder'],
      points: { do: ['time-before-2020'] },
      notPoints: ['six-months', 'length', 'no-duty', 'no-new-right'],
    },
  },
  {
    who: 'Bent, 55, på førtidspension, vil gerne hjælpe på et lager',
    on: '2026-01-31',
    answers: { benefit: 'fortidspension' },
    gets: 'as-substitute',
    told: {
      basis: [act('§ 151, stk. 1'), cite('bek-1216-2023', '§ 9, stk. 1')],
      says: ['loven nævner ikke', 'førtidspension tæller ikke'],
      never: ['kan du have ret'],
      points: { cost: ['not-named', 'not-pension'] },
      notPoints: ['own-place', 'not-while-employed'],
    },
  },
  {
    who: 'Tove, 49, på sygedagpenge uden job, vil langsomt i gang igen',
    on: '2026-01-31',
    answers: { benefit: 'sygedagpenge' },
    gets: 'as-substitute',
    told: {
      basis: [act('§ 151, stk. 1')],
      says: ['ikke have et job eller din egen virksomhed'],
      points: { cost: ['not-while-employed'] },
      notPoints: ['own-place', 'not-named', 'not-pension'],
    },
  },
]);
