import { definePoints } from '../../src/language/points.ts';
import { cite } from '../cite.ts';
import { inWork, is, isNot } from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const order = (section: string) => cite('bek-1216-2023', section);
const firmGuide = (section: string) => cite('aalborg-employers', section);

const notInWork = isNot('benefit', 'job', 'notice');
/** Those whose placement is of four weeks; the others may have longer. */
const shortPlacement = [
  'dagpenge',
  'kontanthjaelp',
  'uddannelseshjaelp',
  'integration-benefit',
  'none',
] as const;
/** Those whose weeks are added up, also after a pause. */
const weeksAddUp = ['dagpenge', 'sygedagpenge', 'jobafklaring'] as const;

export default definePoints('adult-apprenticeship', [
  { id: 'wage', part: 'get', for: ['open'], source: act('§ 154, stk. 1') },
  { id: 'lowest-wage', part: 'get', for: ['open'], from: '2020-01-01', source: act('§ 157') },
  {
    id: 'any-trade',
    part: 'get',
    for: ['open'],
    if: [notInWork],
    source: act('§ 155, stk. 1'),
  },
  {
    id: 'outdated-is-no-bar',
    part: 'get',
    for: ['may-be-outdated'],
    if: [notInWork],
    source: act('§ 155, stk. 1, nr. 1'),
  },
  {
    id: 'same-firm',
    part: 'get',
    for: ['needs-listed-trade'],
    source: act('§ 155, stk. 2, og § 156'),
  },
  {
    id: 'subsidy-whole-time',
    part: 'get',
    for: ['open'],
    if: [notInWork],
    source: act('§ 159, stk. 2'),
  },
  {
    id: 'subsidy-two-years',
    part: 'get',
    for: ['needs-listed-trade', 'foreign-education'],
    if: [inWork],
    source: act('§ 159, stk. 3'),
  },
  {
    id: 'try-first',
    part: 'get',
    for: ['open'],
    if: [is('benefit', ...shortPlacement)],
    source: act('§§ 57 og 61, stk. 1, nr. 1'),
  },
  {
    id: 'try-first-if-not-ready',
    part: 'get',
    for: ['open'],
    if: [is('benefit', 'kontanthjaelp', 'uddannelseshjaelp', 'integration-benefit', 'none')],
    source: act('§ 61, stk. 1, nr. 2'),
  },
  {
    id: 'try-first-longer',
    part: 'get',
    for: ['open'],
    if: [isNot('benefit', ...shortPlacement, 'job', 'notice', 'other')],
    source: act('§§ 57 og 61, stk. 1, nr. 2'),
  },

  { id: 'start-later', part: 'do', for: ['under-25'], source: act('§ 155, stk. 1') },
  {
    id: 'get-education-judged',
    part: 'do',
    for: ['foreign-education'],
    source: act('§ 155, stk. 1, nr. 1'),
  },
  {
    id: 'check-list',
    part: 'do',
    for: ['list-to-check'],
    if: [inWork],
    source: act('§ 155, stk. 2'),
  },
  {
    id: 'talk-to-boss',
    part: 'do',
    for: ['from-work'],
    source: act('§ 155, stk. 2, og § 156'),
  },
  {
    id: 'choose-trade',
    part: 'do',
    for: ['open'],
    source: firmGuide('Hvad skal din virksomhed gøre nu?'),
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
    for: ['needs-no-weeks', 'may-be-outdated'],
    if: [notInWork],
    from: '2020-01-01',
    source: act('§ 156'),
  },
  {
    id: 'count-weeks-dagpenge',
    part: 'do',
    for: ['weeks-count'],
    if: [is('benefit', 'dagpenge')],
    source: order('§§ 7 og 9, stk. 1, nr. 1'),
  },
  {
    id: 'count-weeks-ill',
    part: 'do',
    for: ['weeks-count'],
    if: [is('benefit', 'sygedagpenge', 'jobafklaring')],
    source: order('§ 9, stk. 1, nr. 3-4, og stk. 4'),
  },
  {
    id: 'count-weeks',
    part: 'do',
    for: ['weeks-count'],
    if: [isNot('benefit', ...weeksAddUp, 'job', 'notice', 'other')],
    source: order('§ 9, stk. 1, nr. 2 og 5, og stk. 4-5'),
  },
  {
    id: 'tell-when-subsidy',
    part: 'do',
    for: ['six-months-first'],
    source: act('§ 155, stk. 1, nr. 2'),
  },
  {
    id: 'trial-three-months',
    part: 'do',
    for: ['six-months-first'],
    from: '2020-08-01',
    until: '2022-12-31',
    source: cite('bek-112-2026', '§ 1'),
  },
  { id: 'make-agreement', part: 'do', for: ['open'], source: act('§ 155') },
  { id: 'employer-applies', part: 'do', for: ['open'], source: act('§ 158, stk. 1') },
  {
    id: 'answer-in-ten-days',
    part: 'do',
    for: ['open'],
    from: '2024-01-01',
    source: order('§ 136'),
  },
  {
    id: 'when-out-of-work',
    part: 'do',
    for: ['while-in-work'],
    if: [inWork],
    source: act('§ 155, stk. 1'),
  },

  {
    id: 'begin-sooner',
    part: 'cost',
    for: ['six-months-first'],
    source: act('§ 155, stk. 1, nr. 2'),
  },
  {
    id: 'basic-course-first',
    part: 'cost',
    for: ['open'],
    from: '2024-01-01',
    source: order('§ 121'),
  },
  {
    id: 'who-is-skilled',
    part: 'cost',
    for: ['weeks-count', 'employed-skilled'],
    source: act('§ 155, stk. 1, nr. 1'),
  },
  {
    id: 'off-the-list',
    part: 'cost',
    for: ['may-be-unlisted', 'list-to-check'],
    if: [inWork],
    source: act('§ 155, stk. 2'),
  },
  { id: 'late-application', part: 'cost', for: ['open'], source: act('§ 158, stk. 2') },
  {
    id: 'no-care-pupils',
    part: 'cost',
    for: ['open'],
    from: '2020-01-01',
    source: act('§ 154, stk. 2'),
  },
  {
    id: 'subsidy-is-the-firms',
    part: 'cost',
    for: ['needs-listed-trade'],
    isCentral: true,
    from: '2020-01-01',
    source: act('§ 159, stk. 2-3'),
  },
  {
    id: 'subsidy-for-unemployed',
    part: 'cost',
    for: ['open'],
    if: [notInWork],
    from: '2020-01-01',
    source: act('§ 159, stk. 2'),
  },

  { id: 'ask-skilled', part: 'ask', for: ['weeks-count'] },
  { id: 'ask-part-time', part: 'ask', for: ['open'], if: [is('benefit', 'dagpenge')] },
  {
    id: 'ask-trade-listed',
    part: 'ask',
    for: ['needs-listed-trade', 'list-to-check'],
    if: [inWork],
  },
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
    source: cite('lov-1750-2025'),
  },
]);
