import { definePoints } from '../../src/language/points.ts';
import { cite } from '../cite.ts';
import { is, isNot } from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const firmGuide = cite('aalborg-employers', 'Løntilskud');

const open = ['foreign-education', 'six-months-first', 'age-fifty', 'job-with-training'];
/** The outcomes at which time out of work is, or may be, asked for. */
const weeksCount = ['foreign-education', 'six-months-first', 'age-fifty'];

export default definePoints('wage-subsidy', [
  { id: 'wage', part: 'get', for: open, source: firmGuide },
  { id: 'private-pay', part: 'get', for: open, from: '2020-01-01', source: act('§§ 71-72') },
  {
    id: 'public-pay',
    part: 'get',
    for: open,
    if: [is('benefit', 'dagpenge', 'kontanthjaelp')],
    from: '2020-01-01',
    source: act('§§ 71-72'),
  },
  {
    id: 'public-pay-other',
    part: 'get',
    for: open,
    if: [isNot('benefit', 'dagpenge', 'kontanthjaelp')],
    source: firmGuide,
  },
  {
    id: 'length-dagpenge',
    part: 'get',
    for: open,
    if: [is('benefit', 'dagpenge')],
    from: '2020-01-01',
    source: act('§ 68'),
  },
  {
    id: 'length-job-ready',
    part: 'get',
    for: open,
    if: [is('benefit', 'kontanthjaelp', 'none')],
    from: '2020-01-01',
    source: act('§ 68'),
  },
  {
    id: 'length-not-ready',
    part: 'get',
    for: open,
    if: [is('benefit', 'kontanthjaelp')],
    from: '2020-01-01',
    source: act('§ 68'),
  },
  {
    id: 'length-reduced-capacity',
    part: 'get',
    for: open,
    if: [is('benefit', 'sygedagpenge', 'jobafklaring', 'ressourceforloeb', 'revalidering')],
    from: '2020-01-01',
    source: act('§ 68'),
  },
  {
    id: 'length-pension',
    part: 'get',
    for: open,
    if: [is('benefit', 'fortidspension')],
    from: '2020-01-01',
    source: act('§ 68'),
  },
  {
    id: 'own-job',
    part: 'get',
    for: ['job-with-training'],
    if: [is('benefit', 'dagpenge', 'kontanthjaelp')],
    from: '2020-01-01',
    source: act('§ 66, stk. 2'),
  },
  {
    id: 'self-supporting-right',
    part: 'get',
    for: ['job-with-training'],
    if: [is('benefit', 'none')],
    from: '2020-01-01',
    source: act('§ 53, stk. 7'),
  },
  { id: 'learn-again', part: 'get', for: open, source: firmGuide },

  { id: 'say-so', part: 'do', source: act('§ 66') },
  {
    id: 'a-kasse-first',
    part: 'do',
    for: open,
    if: [is('benefit', 'dagpenge')],
    from: '2024-01-01',
    source: cite('lov-1750-2025', '§ 32 a'),
  },
  { id: 'get-education-judged', part: 'do', for: ['foreign-education'], source: act('§ 69') },
  { id: 'clear-age', part: 'do', for: ['age-fifty'], source: act('§ 69') },
  {
    id: 'count-weeks-dagpenge',
    part: 'do',
    for: weeksCount,
    if: [is('benefit', 'dagpenge')],
    source: act('§ 69'),
  },
  {
    id: 'count-weeks',
    part: 'do',
    for: weeksCount,
    if: [is('benefit', 'kontanthjaelp', 'none')],
    source: cite('bek-1216-2023', '§ 9, stk. 1, nr. 2, og stk. 5'),
  },
  {
    id: 'public-first',
    part: 'do',
    for: open,
    if: [is('benefit', 'sygedagpenge', 'jobafklaring', 'ressourceforloeb')],
    from: '2020-01-01',
    source: act('§ 69, stk. 2'),
  },
  { id: 'find-place', part: 'do', for: open, source: firmGuide },
  { id: 'employer-applies', part: 'do', for: open, source: act('kap. 12') },
  { id: 'wait-for-yes', part: 'do', for: open, source: act('kap. 12') },
  { id: 'tell-when-waited', part: 'do', for: ['six-months-first'], source: act('§ 69') },

  {
    id: 'not-while-employed',
    part: 'cost',
    for: open,
    if: [is('benefit', 'sygedagpenge')],
    from: '2020-01-01',
    source: act('§ 66'),
  },
  { id: 'no-transport', part: 'cost', for: open, from: '2020-01-01', source: act('§ 175, stk. 1') },
  {
    id: 'duty',
    part: 'cost',
    for: open,
    if: [is('benefit', 'dagpenge', 'kontanthjaelp')],
    from: '2020-01-01',
    source: act('§ 102'),
  },
  {
    id: 'work-duty-unclear',
    part: 'cost',
    for: open,
    if: [is('benefit', 'kontanthjaelp')],
    from: '2025-07-01',
    source: cite('lov-1654-2024', '§ 105 b'),
  },

  { id: 'ask-education', part: 'ask', for: ['foreign-education'] },
  { id: 'ask-waiting', part: 'ask', for: weeksCount },
  { id: 'ask-pay', part: 'ask' },
  { id: 'ask-after', part: 'ask' },
  { id: 'ask-dagpenge-right', part: 'ask' },

  { id: 'bring-education-papers', part: 'bring', for: weeksCount },
  { id: 'bring-time-out-of-work', part: 'bring', for: weeksCount },
  { id: 'bring-cv', part: 'bring' },
  { id: 'bring-place', part: 'bring' },

  {
    id: 'no-new-programmes',
    part: 'changed',
    for: open,
    if: [is('benefit', 'ressourceforloeb', 'revalidering')],
    from: '2026-02-01',
    source: act('kap. 19 og 21'),
  },
  {
    id: 'kontanthjaelp-2025',
    part: 'changed',
    for: open,
    if: [is('benefit', 'kontanthjaelp')],
    from: '2025-07-01',
    source: cite('lov-1655-2024'),
  },
  {
    id: 'municipality-2026',
    part: 'changed',
    for: open,
    from: '2026-02-01',
    source: cite('lov-1750-2025', '§ 4'),
  },
]);
