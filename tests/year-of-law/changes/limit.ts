import type { Change } from '../change.ts';
import { atTheEnd, behind, dayOfChange } from '../edits.ts';

const day = '2027-02-01';
const persona = (on: string, weeks: number, gets: string): string =>
  `  { who: 'Gry, 44, ledig i ${weeks} uger (${on})', on: '${on}', answers: { benefit: 'dagpenge', education: 'primary', 'weeks-unemployed': ${weeks}, age: 44, 'part-time-job': 'no', 'side-business': 'no', 'six-week-use': 'unused', 'course-list': 'unknown' }, gets: '${gets}' },\n`;

/** The waiting time, with which two rows compare, is a week shorter. */
export const limit: Change = {
  name: 'a limit',
  scheme: 'six-week-course',
  day,
  recipe: 1,
  edits: [
    dayOfChange(day, 'lov-616-2026'),
    behind(
      'flows/figures/six-week.ts',
      "{ from: '2017-03-01', value: 5, source: act('§ 48, stk. 2'), checkedOn: '2026-11-22' },\n",
      `      { from: '${day}', value: 4, source: cite('lov-616-2026'), checkedOn: '2026-12-01' },\n`,
    ),
    atTheEnd(
      'flows/six-week-course/personas.ts',
      ']);',
      persona('2027-01-31', 4, 'waiting') +
        persona(day, 4, 'pick-a-course') +
        persona(day, 3, 'waiting'),
    ),
  ],
  read: [`figures:six-week.waiting, ${day}`],
  news: {
    da: 'Du kan begynde tidligere på 6 ugers jobrettet uddannelse.',
    en: 'You can begin earlier on 6 ugers jobrettet uddannelse (six weeks of job-focused training).',
  },
  unsigns: true,
  // Each text and window that says how long one waits.
  differs: {
    rows: ['row 18', 'row 28'],
    figures: ['six-week.waiting'],
    outcomes: [
      'likely',
      'not-listed',
      'waiting',
      'pick-a-course',
      'academy-under-25',
      'academy-part-time',
      'distance-learning',
      'starts-too-early',
      'longer-than-six-weeks',
      'ends-too-late',
      'earlier-offer-stands',
      'hours-left-ask',
      'resume',
      'hours-left',
      'entitled',
    ],
    points: ['begin-after-waiting', 'or-wait', 'q-waiting', 'soon-waiting', 'soon-yes'],
  },
  people: [
    {
      who: 'out of work for four weeks',
      answers: {
        benefit: 'dagpenge',
        education: 'primary',
        'weeks-unemployed': 4,
        age: 44,
        'part-time-job': 'no',
        'side-business': 'no',
        'six-week-use': 'unused',
        'course-list': 'unknown',
      },
      hears: '"outcome":"pick-a-course"',
    },
    { who: 'is in work', answers: { benefit: 'job' } },
  ],
};
