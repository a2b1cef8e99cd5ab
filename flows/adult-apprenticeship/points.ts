import { definePoints } from '../../src/language/points.ts';
import { cite } from '../cite.ts';
import { inWork, is, isNot } from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const firmGuide = (section: string) => cite('aalborg-employers', section);

const notInWork = isNot('benefit', 'job', 'notice');

export default definePoints('adult-apprenticeship', [
  {
    id: 'wage',
    part: 'get',
    for: ['open'],
    source: firmGuide('Voksenlærling: Betingelser og økonomi'),
  },
  { id: 'lowest-wage', part: 'get', for: ['open'], from: '2020-01-01', source: act('§ 157') },
  {
    id: 'any-trade',
    part: 'get',
    for: ['open'],
    if: [notInWork],
    source: firmGuide('Voksenlærlinge, som kommer fra ledighed'),
  },
  {
    id: 'outdated-is-no-bar',
    part: 'get',
    for: ['may-be-outdated'],
    if: [notInWork],
    source: firmGuide('Voksenlærlinge, som kommer fra ledighed'),
  },
  {
    id: 'same-firm',
    part: 'get',
    for: ['needs-listed-trade'],
    source: firmGuide('Voksenlærling'),
  },
  {
    id: 'subsidy-whole-time',
    part: 'get',
    for: ['open'],
    if: [notInWork],
    source: firmGuide('Voksenlærlinge, som kommer fra ledighed'),
  },
  {
    id: 'subsidy-two-years',
    part: 'get',
    for: ['needs-listed-trade', 'foreign-education'],
    if: [inWork],
    source: firmGuide('Voksenlærlinge, som kommer fra beskæftigelse'),
  },
  {
    id: 'try-first',
    part: 'get',
    for: ['open'],
    if: [notInWork],
    source: firmGuide('Voksenlærling'),
  },

  {
    id: 'start-later',
    part: 'do',
    for: ['under-25'],
    source: act('§ 155'),
  },
  {
    id: 'get-education-judged',
    part: 'do',
    for: ['foreign-education'],
    source: act('§ 155, stk. 1'),
  },
  {
    id: 'count-weeks-dagpenge',
    part: 'do',
    for: ['weeks-count'],
    if: [is('benefit', 'dagpenge')],
    source: act('§ 155, stk. 1'),
  },
  {
    id: 'count-weeks',
    part: 'do',
    for: ['weeks-count'],
    if: [isNot('benefit', 'dagpenge', 'job', 'notice')],
    source: cite('bek-1216-2023', '§ 9, stk. 1, nr. 2, og stk. 5'),
  },
  {
    id: 'choose-trade',
    part: 'do',
    source: firmGuide('Hvad skal din virksomhed gøre nu?'),
  },
  {
    id: 'check-list',
    part: 'do',
    for: ['check-trade-list'],
    source: act('§ 155, stk. 2'),
  },
  {
    id: 'find-place',
    part: 'do',
    for: ['open'],
    source: firmGuide('Hvad skal din virksomhed gøre nu?'),
  },
  {
    id: 'new-firm',
    part: 'do',
    for: ['needs-no-weeks'],
    from: '2020-01-01',
    source: act('§ 156'),
  },
  { id: 'wait-for-weeks', part: 'do', for: ['six-months-first'], source: act('§ 155, stk. 1') },
  { id: 'make-agreement', part: 'do', for: ['open'], source: act('§ 155') },
  { id: 'employer-applies', part: 'do', for: ['open'], source: act('§ 158') },
  {
    id: 'when-out-of-work',
    part: 'do',
    for: ['while-in-work'],
    if: [inWork],
    source: act('§ 155, stk. 1'),
  },

  {
    id: 'who-is-skilled',
    part: 'cost',
    for: ['weeks-count', 'employed-skilled'],
    source: firmGuide('Voksenlærlinge, som kommer fra ledighed'),
  },
  {
    id: 'off-the-list',
    part: 'cost',
    for: ['may-be-unlisted'],
    source: act('§ 155, stk. 2'),
  },
  { id: 'late-application', part: 'cost', for: ['open'], source: act('§ 158') },
  {
    id: 'no-care-pupils',
    part: 'cost',
    for: ['open'],
    from: '2020-01-01',
    source: act('§ 154, stk. 2'),
  },
  {
    id: 'subsidy-job-first',
    part: 'cost',
    for: ['needs-no-weeks'],
    if: [notInWork],
    from: '2020-01-01',
    source: act('§ 156'),
  },
  { id: 'subsidy-is-the-firms', part: 'cost', for: ['open'], source: act('§ 159') },

  { id: 'ask-skilled', part: 'ask', for: ['weeks-count'] },
  { id: 'ask-weeks-count', part: 'ask', for: ['weeks-count'], if: [notInWork] },
  { id: 'ask-part-time', part: 'ask', for: ['open'], if: [is('benefit', 'dagpenge')] },
  { id: 'ask-trade-listed', part: 'ask', for: ['needs-listed-trade'] },
  { id: 'ask-approved', part: 'ask' },
  { id: 'ask-wage', part: 'ask' },
  { id: 'ask-benefit-stops', part: 'ask', for: ['open'], if: [notInWork] },

  { id: 'bring-education-papers', part: 'bring' },
  { id: 'bring-jobs', part: 'bring' },
  { id: 'bring-time-out-of-work', part: 'bring', for: ['weeks-count'], if: [notInWork] },
  { id: 'bring-trade-and-place', part: 'bring' },

  {
    id: 'national-list',
    part: 'changed',
    for: ['while-in-work'],
    if: [inWork],
    from: '2020-01-01',
    source: act('§ 155, stk. 2'),
  },
  {
    id: 'municipality-2026',
    part: 'changed',
    for: ['open'],
    from: '2026-02-01',
    source: cite('lov-1750-2025', '§ 4'),
  },
]);
