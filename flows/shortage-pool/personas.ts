import { definePersonas } from '../../src/language/personas.ts';
import { cite } from '../cite.ts';

const trial = (section: string) => cite('bek-1123-2020', section);

const ended = {
  basis: [trial('§ 4, stk. 4'), cite('lbk-280-2024', '§ 97')],
  says: [
    'brug den regionale uddannelsespulje',
    'arbejdsgiver skrive under[^.]*kurset[^.]*job',
    'uden løntilskud',
  ],
  never: ['3 måneder', 'få et kursus fra puljen'],
  instead: ['regional-course-pool'],
};

export default definePersonas('shortage-pool', [
  {
    who: 'Hanne, 57, ledig sosu-hjælper, ser på i dag',
    on: '2026-11-22',
    answers: {},
    gets: 'ended',
    told: {
      ...ended,
      points: {
        do: ['use-regional-pool', 'get-signature'],
        ask: ['q-other-pool', 'q-on-list'],
        bring: ['b-course', 'b-signature'],
        changed: ['merged', 'granted-before'],
      },
      notPoints: ['apply-office', 'shortage-trade', 'ask-when-out', 'three-months'],
    },
  },
  {
    who: 'Marek, 40, ledig tømrer, på den første dag efter puljen',
    on: '2021-01-01',
    answers: {},
    gets: 'ended',
    told: ended,
  },
  {
    who: 'Nikolaj, 32, ledig elektriker, på puljens sidste dag',
    on: '2020-12-31',
    answers: { benefit: 'dagpenge' },
    gets: 'ask-office',
    told: {
      basis: [trial('§ 4')],
      first: ['find en arbejdsgiver'],
      who: ['kommunen'],
      says: ['skrive under[^.]*job lige efter', 'ledig i 3 måneder i alt', 'mangler folk'],
      never: ['ret til', '3 måneder i træk', 'regionale uddannelsespulje'],
      points: {
        get: ['course-before-job', 'shortage-trade'],
        do: ['find-employer', 'employer-signs', 'apply-office'],
        cost: ['three-months', 'office-decides'],
        ask: ['q-open', 'q-signature', 'q-benefit'],
        bring: ['b-course', 'b-signature'],
      },
      notPoints: ['dates-unknown', 'three-months-on-end', 'ask-now', 'q-on-list', 'merged'],
    },
  },
  {
    who: 'Samira, 26, ledig køkkenhjælp på kontanthjælp i sommeren 2020',
    on: '2020-07-01',
    answers: { benefit: 'kontanthjaelp' },
    gets: 'ask-office',
    told: {
      basis: [trial('§ 4, stk. 1, nr. 2')],
      first: ['find en arbejdsgiver'],
      says: ['3 måneder i træk'],
      never: ['3 måneder i alt'],
      points: { cost: ['three-months-on-end'] },
      notPoints: ['three-months'],
    },
  },
  {
    who: 'Rikke, 41, på dagpenge, på forsøgets første dag',
    on: '2019-11-25',
    answers: { benefit: 'dagpenge' },
    gets: 'ask-office',
    told: {
      basis: [trial('§ 4, stk. 4')],
      first: ['find en arbejdsgiver'],
      points: { get: ['course-before-job'], cost: ['three-months'] },
      notPoints: ['dates-unknown'],
    },
  },
  {
    who: 'Otto, 44, på dagpenge, dagen før forsøget begyndte',
    on: '2019-11-24',
    answers: { benefit: 'dagpenge' },
    gets: 'ask-office',
    told: {
      basis: [trial('§ 4, stk. 4')],
      first: ['spørg kommunen'],
      says: ['25\\. november 2019'],
      never: ['3 måneder'],
      points: { do: ['dates-unknown', 'apply-office'] },
      notPoints: ['course-before-job', 'shortage-trade', 'employer-signs', 'three-months'],
    },
  },
  {
    who: 'Vagn, 63, på efterløn i 2020',
    on: '2020-09-15',
    answers: { benefit: 'other' },
    gets: 'other-situation',
    told: {
      basis: [trial('§ 4, stk. 1')],
      points: { do: ['ask-other-situation'], bring: ['b-course'] },
      notPoints: ['find-employer', 'three-months-on-end', 'b-signature'],
    },
  },
  {
    who: 'Dorthe, 45, i job i et supermarked i 2020',
    on: '2020-09-15',
    answers: { benefit: 'job' },
    gets: 'in-work',
    told: {
      basis: [trial('§ 4, stk. 1')],
      says: ['VEU-godtgørelse og SVU'],
      points: { do: ['ask-when-out'] },
      notPoints: ['ask-now', 'find-employer'],
    },
  },
  {
    who: 'Ibrahim, 51, opsagt fra et slagteri, i job til nytår',
    on: '2020-12-31',
    answers: { benefit: 'notice' },
    gets: 'in-work',
    told: {
      basis: [trial('§ 4, stk. 1')],
      says: ['spørg kommunen[^.]*allerede nu'],
      points: { do: ['ask-now', 'ask-when-out'] },
      notPoints: ['three-months'],
    },
  },
]);
