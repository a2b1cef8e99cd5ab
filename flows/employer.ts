import { defineEmployerSheet } from '../src/language/employer.ts';
import { cite } from './cite.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const order = (section: string) => cite('bek-1216-2023', section);
const igu = (section: string) => cite('bek-1825-2023', section);
const firmGuide = (section: string) => cite('aalborg-employers', section);

const placement = firmGuide('Virksomhedspraktik');
const wageSubsidy = firmGuide('Løntilskud');
const apprentice = firmGuide('Voksenlærling');
const courseGrant = firmGuide('Opkvalificering ved ansættelse');
const rotationLastDay = cite('bek-46-2026', '§ 1, stk. 2');

/** The rules of igu have been read for these days alone: `igu.last-start` is the last of them. */
const iguDays = { from: '2024-01-01', until: '2027-12-31' } as const;
const iguWho = igu('§ 1, stk. 2');

/** What a firm may get when it hires or trains someone out of work, in the order of the sheet. */
export const employerSheet = defineEmployerSheet([
  {
    scheme: 'work-placement',
    points: [
      { id: 'try-out', part: 'gain', source: placement },
      { id: 'leads-on', part: 'gain', source: placement },
      { id: 'free', part: 'get', source: act('§§ 60 og 62') },
      { id: 'length', part: 'get', source: act('§ 61') },
      { id: 'hours', part: 'get', source: order('§ 60, stk. 5') },
      { id: 'new-place', part: 'check', source: order('§§ 60-61') },
      { id: 'hard-to-get', part: 'check', from: '2020-01-01', source: act('§ 57, stk. 1') },
      { id: 'demands', part: 'check', from: '2024-01-01', source: order('§ 65') },
      { id: 'environment', part: 'check', source: act('§ 60, stk. 2') },
      { id: 'agree', part: 'apply', source: order('§§ 60 og 136') },
      { id: 'find-person', part: 'apply', source: placement },
      { id: 'answer', part: 'apply', from: '2024-01-01', source: order('§§ 62 og 136') },
    ],
  },
  {
    scheme: 'wage-subsidy',
    points: [
      { id: 'time-to-teach', part: 'gain', source: wageSubsidy },
      { id: 'new-tasks', part: 'gain', source: wageSubsidy },
      {
        id: 'early-unknown',
        part: 'get',
        until: '2019-12-31',
        source: cite('lbk-807-2015', '§ 64'),
      },
      { id: 'subsidy', part: 'get', from: '2020-01-01', source: act('§§ 75-76') },
      { id: 'length', part: 'get', from: '2020-01-01', source: act('§ 68') },
      { id: 'age', part: 'check', source: act('§ 66') },
      { id: 'weeks', part: 'check', source: act('§§ 66 og 69') },
      { id: 'ill', part: 'check', from: '2020-01-01', source: act('§§ 66 og 69') },
      { id: 'wage', part: 'check', from: '2020-01-01', source: act('§§ 71-72') },
      {
        id: 'growth',
        part: 'check',
        from: '2020-01-01',
        until: '2023-12-31',
        source: act('§§ 78-79'),
      },
      { id: 'growth-in-a-year', part: 'check', from: '2024-01-01', source: order('§§ 79 og 83') },
      { id: 'place', part: 'check', from: '2024-01-01', source: order('§ 67') },
      { id: 'apply', part: 'apply', source: order('§§ 69 og 136') },
      { id: 'answer', part: 'apply', from: '2024-01-01', source: order('§§ 76 og 136') },
    ],
  },
  {
    scheme: 'adult-apprenticeship',
    points: [
      { id: 'grown-up', part: 'gain', source: apprentice },
      { id: 'from-unemployment', part: 'get', source: act('§ 159, stk. 2') },
      { id: 'from-work', part: 'get', source: act('§ 159, stk. 3') },
      { id: 'try-first', part: 'get', source: act('§§ 57 og 62') },
      { id: 'age', part: 'check', source: act('§ 155') },
      {
        id: 'skill-before-trial',
        part: 'check',
        from: '2020-01-01',
        until: '2020-07-31',
        source: act('§ 155'),
      },
      {
        id: 'skill-in-trial',
        part: 'check',
        from: '2020-08-01',
        until: '2022-12-31',
        source: cite('bek-112-2026', '§ 1'),
      },
      { id: 'skill', part: 'check', from: '2023-01-01', source: act('§ 155') },
      { id: 'not-employed', part: 'check', from: '2020-01-01', source: act('§ 156') },
      { id: 'list-before-trial', part: 'check', until: '2020-07-31', source: act('§ 155') },
      {
        id: 'list-in-trial',
        part: 'check',
        from: '2020-08-01',
        until: '2021-12-31',
        source: cite('bek-2166-2020', '§ 6'),
      },
      { id: 'list', part: 'check', from: '2022-01-01', source: act('§ 155') },
      { id: 'not-care', part: 'check', from: '2020-01-01', source: act('§ 154') },
      { id: 'other-support', part: 'check', from: '2020-01-01', source: act('§ 158, stk. 3') },
      { id: 'lowest-wage', part: 'check', from: '2020-01-01', source: act('§ 157') },
      { id: 'approved', part: 'check', source: apprentice },
      { id: 'school', part: 'apply', source: apprentice },
      { id: 'in-time', part: 'apply', source: act('§ 158') },
      { id: 'decides', part: 'apply', from: '2020-01-01', source: act('§§ 158-159') },
      { id: 'answer', part: 'apply', from: '2024-01-01', source: order('§ 136') },
    ],
  },
  {
    scheme: 'hiring-course-grant',
    points: [
      { id: 'ready', part: 'gain', source: courseGrant },
      { id: 'course', part: 'get', from: '2021-01-01', source: act('§ 97, stk. 3') },
      { id: 'early-unknown', part: 'get', until: '2020-12-31', source: act('§ 97, stk. 3') },
      { id: 'weeks', part: 'check', from: '2021-01-01', source: act('§ 97, stk. 3') },
      { id: 'unbroken', part: 'check', from: '2021-01-01', source: order('§ 9') },
      { id: 'ordinary', part: 'check', source: courseGrant },
      { id: 'beyond', part: 'check', from: '2021-01-01', source: act('§ 97, stk. 3') },
      { id: 'after-hiring', part: 'check', from: '2021-01-01', source: act('§ 97, stk. 3') },
      { id: 'ill', part: 'check', from: '2021-01-01', source: act('§ 97, stk. 3') },
      { id: 'in-time', part: 'apply', source: courseGrant },
      { id: 'reason', part: 'apply', from: '2021-01-01', source: act('§ 97, stk. 3') },
    ],
  },
  {
    scheme: 'igu',
    points: [
      { id: 'work', part: 'get', ...iguDays, source: cite('lov-623-2016', '§§ 6 og 9') },
      { id: 'school', part: 'get', ...iguDays, source: igu('§ 5') },
      { id: 'school-money', part: 'get', ...iguDays, source: igu('§§ 9-11') },
      { id: 'bonus', part: 'get', ...iguDays, source: igu('§§ 16 og 18') },
      { id: 'refugee', part: 'check', ...iguDays, source: cite('uim-igu') },
      { id: 'age', part: 'check', ...iguDays, source: iguWho },
      { id: 'years', part: 'check', ...iguDays, source: iguWho },
      { id: 'new-job', part: 'check', ...iguDays, source: igu('§ 4') },
      { id: 'start-by', part: 'check', ...iguDays, source: igu('§ 1, stk. 1') },
      { id: 'staff', part: 'check', ...iguDays, source: cite('lov-623-2016', '§ 9') },
      { id: 'ask-first', part: 'apply', ...iguDays, source: igu('§ 3') },
      { id: 'unread', part: 'note', until: '2023-12-31', source: cite('lov-623-2016') },
      { id: 'closed', part: 'note', from: '2028-01-01', source: igu('§ 1, stk. 1') },
    ],
  },
  {
    scheme: 'job-rotation',
    points: [
      { id: 'open', part: 'note', until: '2026-01-31', source: rotationLastDay },
      { id: 'closed', part: 'note', from: '2026-02-01', source: rotationLastDay },
    ],
  },
]);
