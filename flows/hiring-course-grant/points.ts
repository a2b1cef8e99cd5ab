import { definePoints } from '../../src/language/points.ts';
import { cite } from '../cite.ts';
import { is, isNot } from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const order = (section: string) => cite('bek-1216-2023', section);
const firmGuide = cite('aalborg-employers', 'Opkvalificering ved ansættelse');

export default definePoints('hiring-course-grant', [
  { id: 'course-paid', part: 'get', for: ['open'], source: act('§ 97, stk. 3') },
  { id: 'any-course', part: 'get', for: ['open'], source: act('§ 97, stk. 3') },
  {
    id: 'law-covers-sick',
    part: 'get',
    for: ['six-months-first'],
    if: [is('benefit', 'sygedagpenge', 'jobafklaring')],
    from: '2021-01-01',
    source: act('§ 97, stk. 1 og 3'),
  },
  {
    id: 'graduate-with-disability',
    part: 'get',
    for: ['six-months-first'],
    from: '2020-02-03',
    source: cite('lbk-108-2020', '§§ 15 og 15 d'),
  },

  {
    id: 'integration-act-no-wait',
    part: 'get',
    for: ['not-yet'],
    if: [is('integration-act', 'yes')],
    from: '2026-02-01',
    source: cite('bek-208-2026', '§ 34, stk. 1'),
  },

  {
    id: 'integration-act',
    part: 'do',
    for: ['not-yet'],
    if: [is('integration-act', 'yes')],
    from: '2026-02-01',
    source: cite('bek-208-2026', '§ 34'),
  },
  {
    id: 'count-weeks-dagpenge',
    part: 'do',
    for: ['six-months-first'],
    if: [is('benefit', 'dagpenge')],
    source: order('§§ 7 og 9, stk. 1, nr. 1'),
  },
  {
    id: 'count-weeks',
    part: 'do',
    for: ['six-months-first'],
    if: [isNot('benefit', 'dagpenge', 'sygedagpenge', 'jobafklaring')],
    source: order('§ 9, stk. 1, nr. 2 og 5, og stk. 4-5'),
  },
  {
    id: 'count-weeks-ill',
    part: 'do',
    for: ['six-months-first'],
    if: [is('benefit', 'sygedagpenge', 'jobafklaring')],
    source: order('§ 9, stk. 1, nr. 3-4'),
  },
  { id: 'tell-when-near', part: 'do', for: ['six-months-first'], source: act('§ 97, stk. 3') },
  { id: 'ask-office', part: 'do', for: ['on-sick-leave'], source: act('§ 97, stk. 3') },
  { id: 'ask-about-length', part: 'do', for: ['job-too-short'], source: firmGuide },
  { id: 'ask-longer-job', part: 'do', for: ['job-too-short'], source: firmGuide },
  { id: 'tell-employers', part: 'do', for: ['may-tell'], source: firmGuide },
  { id: 'employer-applies', part: 'do', for: ['open'], source: act('§ 97, stk. 3') },
  { id: 'agree-course', part: 'do', for: ['open'], source: act('§ 97, stk. 3') },
  { id: 'employer-declares', part: 'do', for: ['open'], source: firmGuide },
  { id: 'reason-and-price', part: 'do', for: ['open'], source: act('§ 97, stk. 3') },
  { id: 'course-after-start', part: 'do', for: ['open'], source: act('§ 97, stk. 3') },

  {
    id: 'weeks-add-up-dagpenge',
    part: 'cost',
    for: ['six-months-first'],
    if: [is('benefit', 'dagpenge')],
    source: order('§§ 7 og 9, stk. 1, nr. 1'),
  },
  {
    id: 'weeks-unbroken',
    part: 'cost',
    for: ['six-months-first'],
    if: [isNot('benefit', 'dagpenge', 'sygedagpenge', 'jobafklaring')],
    source: order('§ 9, stk. 1, nr. 2 og 5, og stk. 4-5'),
  },
  {
    id: 'weeks-add-up-ill',
    part: 'cost',
    for: ['six-months-first'],
    if: [is('benefit', 'sygedagpenge', 'jobafklaring')],
    source: order('§ 9, stk. 1, nr. 3-4'),
  },
  { id: 'begin-too-soon', part: 'cost', for: ['open'], source: firmGuide },
  { id: 'course-within', part: 'cost', for: ['open'], source: firmGuide },
  { id: 'normal-training', part: 'cost', for: ['open'], source: act('§ 97, stk. 3') },
  {
    id: 'pool-can-run-out',
    part: 'cost',
    for: ['open'],
    from: '2021-01-01',
    source: act('§ 97, stk. 1 og 3'),
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
  { id: 'ask-before-start', part: 'ask' },
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
    source: cite('lov-2201-2020'),
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
    source: cite('lov-1750-2025'),
  },
]);
