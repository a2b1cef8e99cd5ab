import { definePoints } from '../../src/language/points.ts';
import { cite } from '../cite.ts';
import { atLeast, below, is, isNot } from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const firmGuide = cite('aalborg-employers', 'Virksomhedspraktik');

const withBenefit = isNot('benefit', 'none');
const selfSupporting = is('benefit', 'none');

export default definePoints('work-placement', [
  { id: 'keep-benefit', part: 'get', for: ['open'], if: [withBenefit], source: firmGuide },
  { id: 'four-weeks', part: 'get', for: ['up-to-4-weeks'], source: act('§ 61') },
  {
    id: 'thirteen-if-not-ready',
    part: 'get',
    for: ['up-to-4-weeks'],
    if: [is('benefit', 'kontanthjaelp', 'uddannelseshjaelp', 'integration-benefit', 'none')],
    from: '2020-01-01',
    source: act('§ 61, stk. 1, nr. 2'),
  },
  { id: 'thirteen-weeks', part: 'get', for: ['up-to-13-weeks'], source: act('§ 61') },
  {
    id: 'longer',
    part: 'get',
    for: ['up-to-13-weeks'],
    from: '2020-01-01',
    source: act('§ 61'),
  },
  { id: 'hours', part: 'get', for: ['open'], source: firmGuide },
  {
    id: 'own-place',
    part: 'get',
    for: ['open'],
    if: [is('benefit', 'dagpenge', 'kontanthjaelp', 'uddannelseshjaelp')],
    from: '2020-01-01',
    source: act('§ 57, stk. 3'),
  },
  {
    id: 'self-supporting-right',
    part: 'get',
    for: ['open'],
    if: [selfSupporting, atLeast('age', 'minor.age')],
    from: '2020-01-01',
    source: act('§ 53, stk. 7'),
  },
  {
    id: 'under-18-judged',
    part: 'get',
    for: ['open'],
    if: [selfSupporting, below('age', 'minor.age')],
    from: '2020-01-01',
    source: act('§ 53, stk. 8'),
  },
  {
    id: 'transport',
    part: 'get',
    for: ['open'],
    if: [isNot('benefit', 'none', 'fortidspension')],
    from: '2020-01-01',
    source: act('§ 175'),
  },
  { id: 'leads-on', part: 'get', for: ['open'], source: firmGuide },

  { id: 'say-so', part: 'do', source: act('§ 57') },
  {
    id: 'a-kasse-first',
    part: 'do',
    for: ['open'],
    if: [is('benefit', 'dagpenge')],
    from: '2024-01-01',
    source: cite('lov-1750-2025', '§ 32 a'),
  },
  { id: 'say-why', part: 'do', for: ['open'], from: '2020-01-01', source: act('§ 57, stk. 1') },
  {
    id: 'suits-illness',
    part: 'do',
    for: ['open'],
    if: [is('benefit', 'sygedagpenge')],
    from: '2025-01-01',
    source: cite('lbk-1221-2025', '§ 13 c'),
  },
  { id: 'find-place', part: 'do', for: ['open'], source: firmGuide },
  { id: 'not-last-job', part: 'do', for: ['open'], source: cite('bek-1216-2023', '§ 61') },
  { id: 'agree-tasks', part: 'do', for: ['open'], source: firmGuide },
  { id: 'wait-for-yes', part: 'do', for: ['open'], source: act('§ 57') },
  { id: 'from-first-day', part: 'do', for: ['in-work'], source: act('§ 57') },

  { id: 'no-wage', part: 'cost', for: ['open'], source: firmGuide },
  { id: 'no-benefit', part: 'cost', for: ['open'], if: [selfSupporting], source: act('§ 98') },
  {
    id: 'duty',
    part: 'cost',
    for: ['open'],
    if: [is('benefit', 'dagpenge', 'kontanthjaelp')],
    from: '2020-01-01',
    isDuty: true,
    source: act('§ 102'),
  },
  {
    id: 'duty-when-ill',
    part: 'cost',
    for: ['open'],
    if: [is('benefit', 'sygedagpenge')],
    from: '2025-01-01',
    isDuty: true,
    source: cite('lbk-1221-2025', '§ 21'),
  },
  {
    id: 'offer-stands',
    part: 'cost',
    for: ['open'],
    if: [is('benefit', 'dagpenge', 'ledighedsydelse')],
    source: cite('six-week-guidance-2015', 'til § 12'),
  },
  {
    id: 'work-duty-unclear',
    part: 'cost',
    for: ['open'],
    if: [is('benefit', 'kontanthjaelp')],
    from: '2025-07-01',
    source: cite('lov-1654-2024', '§ 105 b'),
  },
  { id: 'no-job-promised', part: 'cost', for: ['open'], source: firmGuide },

  { id: 'ask-own-place', part: 'ask' },
  { id: 'ask-job-after', part: 'ask' },
  { id: 'ask-weeks', part: 'ask', for: ['open'] },
  { id: 'ask-search', part: 'ask', for: ['open'], if: [withBenefit] },
  { id: 'ask-transport', part: 'ask' },
  { id: 'ask-stop', part: 'ask' },

  { id: 'bring-place', part: 'bring' },
  { id: 'bring-cv', part: 'bring' },
  { id: 'bring-goal', part: 'bring' },
  {
    id: 'bring-health',
    part: 'bring',
    for: ['open'],
    if: [isNot('benefit', 'dagpenge', 'none')],
  },

  {
    id: 'no-new-programmes',
    part: 'changed',
    for: ['open'],
    if: [is('benefit', 'ressourceforloeb', 'revalidering')],
    from: '2026-02-01',
    source: act('kap. 19 og 21'),
  },
  {
    id: 'kontanthjaelp-2025',
    part: 'changed',
    for: ['open'],
    if: [is('benefit', 'kontanthjaelp')],
    from: '2025-07-01',
    source: cite('lov-1655-2024'),
  },
  {
    id: 'municipality-2026',
    part: 'changed',
    for: ['open'],
    from: '2026-02-01',
    source: cite('lov-1750-2025', '§ 4'),
  },
]);
