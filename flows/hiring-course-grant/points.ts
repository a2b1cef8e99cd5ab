import { definePoints } from '../../src/language/points.ts';
import { cite } from '../cite.ts';
import { is, isNot } from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const firmGuide = cite('aalborg-employers', 'Opkvalificering ved ansættelse');

export default definePoints('hiring-course-grant', [
  { id: 'course-paid', part: 'get', for: ['open'], source: firmGuide },
  { id: 'any-course', part: 'get', for: ['open'], source: firmGuide },
  { id: 'ordinary-job', part: 'get', for: ['open'], source: firmGuide },
  {
    id: 'law-covers-sick',
    part: 'get',
    for: ['open'],
    if: [is('benefit', 'sygedagpenge', 'jobafklaring')],
    from: '2021-01-01',
    source: act('§ 97, stk. 1 og 3'),
  },

  { id: 'ask-office', part: 'do', source: act('§ 97, stk. 3') },
  {
    id: 'count-weeks-dagpenge',
    part: 'do',
    for: ['six-months-first'],
    if: [is('benefit', 'dagpenge')],
    source: act('§ 97, stk. 3'),
  },
  {
    id: 'count-weeks',
    part: 'do',
    for: ['six-months-first'],
    if: [isNot('benefit', 'dagpenge', 'sygedagpenge', 'jobafklaring')],
    source: cite('bek-1216-2023', '§ 9, stk. 1, nr. 2, og stk. 5'),
  },
  {
    id: 'count-weeks-ill',
    part: 'do',
    for: ['six-months-first'],
    if: [is('benefit', 'sygedagpenge', 'jobafklaring')],
    source: cite('bek-1216-2023', '§ 9, stk. 1, nr. 3-4'),
  },
  { id: 'tell-employers', part: 'do', for: ['looking'], source: firmGuide },
  { id: 'ask-longer-job', part: 'do', for: ['job-too-short'], source: firmGuide },
  { id: 'agree-course', part: 'do', for: ['open'], source: firmGuide },
  { id: 'employer-applies', part: 'do', for: ['open'], source: firmGuide },
  { id: 'employer-declares', part: 'do', for: ['open'], source: firmGuide },
  { id: 'reason-and-price', part: 'do', for: ['open'], source: firmGuide },
  { id: 'course-after-start', part: 'do', for: ['open'], source: firmGuide },

  { id: 'begin-too-soon', part: 'cost', for: ['open'], source: firmGuide },
  { id: 'paid-too-soon', part: 'cost', for: ['open'], source: firmGuide },
  { id: 'other-subsidy', part: 'cost', for: ['open'], source: firmGuide },
  { id: 'normal-training', part: 'cost', for: ['open'], source: act('§ 97, stk. 3') },
  {
    id: 'pool-can-run-out',
    part: 'cost',
    for: ['open'],
    from: '2021-01-01',
    source: cite('fact-sheet-upskilling', 'Den regionale uddannelsespulje'),
  },
  {
    id: 'early-rules-unknown',
    part: 'cost',
    for: ['open'],
    until: '2020-12-31',
    source: act('§ 97, stk. 3'),
  },

  {
    id: 'ask-sick',
    part: 'ask',
    for: ['open'],
    if: [is('benefit', 'sygedagpenge', 'jobafklaring')],
  },
  { id: 'ask-weeks', part: 'ask', for: ['six-months-first'] },
  { id: 'ask-job-length', part: 'ask' },
  { id: 'ask-course-by', part: 'ask' },
  { id: 'ask-where', part: 'ask' },

  { id: 'bring-time-on-benefit', part: 'bring' },
  { id: 'bring-offer', part: 'bring', for: ['job-in-sight'] },
  { id: 'bring-course', part: 'bring' },
  { id: 'bring-contact', part: 'bring', for: ['job-in-sight'] },

  {
    id: 'in-the-pool',
    part: 'changed',
    for: ['open'],
    from: '2021-01-01',
    source: act('§ 97, stk. 3'),
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
