import { describe, expect, it } from 'vitest';
import { NOTHING_SAID, type OwnWords } from '../../../src/language/own-words.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { OVERVIEW } from '../../../src/views/addresses.ts';
import { calendarOf } from '../../../src/views/calendar.ts';
import { guideOfDay } from '../../../src/views/guide-of-day.ts';
import { planView } from '../../../src/views/plan.ts';
import { timelineView } from '../../../src/views/timeline.ts';
import { TODAY } from '../../project-guide.ts';
import { tell } from '../../telling.ts';
import { eventsIn } from '../take-along/read-calendar.ts';

const guide = guideOfDay(TODAY);
const resultsOf = (facts: Facts) =>
  guide.results(OVERVIEW, guide.journey(OVERVIEW, facts), tell(), NOTHING_SAID);

describe('what a person wants', () => {
  const young: Facts = {
    benefit: 'kontanthjaelp',
    age: 22,
    education: 'primary',
    'work-duty': 'no',
    'weeks-unemployed': 60,
    'reading-difficulty': 'yes',
    'skills-test': 'need-shown',
    newcomer: 'no',
  };
  const firstWith = (goal: OwnWords['goal'], facts: Facts = young) =>
    planView(resultsOf(facts), { goal }, tell()).first[0]!;

  it('is said beside the first act, where that act does not serve it', () => {
    expect(firstWith(undefined).acts).toHaveLength(1);
    const [, wanted] = firstWith('trade').acts;
    expect(wanted!.step).toMatch(/læreplads/);
    expect(firstWith('trade').also).not.toContainEqual(wanted);
  });
  it('chooses the step that leads there', () => {
    const { acts, also } = firstWith('job', { ...young, age: 41, education: 'higher' });
    const steps = [...acts, ...also].map(({ step }) => step);
    expect(steps).toContainEqual(expect.stringMatching(/praktik i dit eget fag/));
    expect(steps).not.toContainEqual(expect.stringMatching(/gerne vil i praktik/));
  });
});

describe('the dates of who has said what they want', () => {
  const bookkeeper: Facts = {
    benefit: 'dagpenge',
    age: 58,
    education: 'vocational',
    'education-used': 'yes',
    'weeks-unemployed': 3,
    'part-time-job': 'no',
    'apprentice-list': 'unknown',
  };
  const all = resultsOf(bookkeeper);
  const schemesOf = (goal: OwnWords['goal']) => ({
    picture: timelineView([all], { goal }, [tell()], TODAY)!.rows.map(({ id }) => id),
    calendar: eventsIn(calendarOf(all, tell(), 'https://example.org/', new Date(0), { goal })!).map(
      ({ uid }) => uid.replace(/-\w+@.*/, ''),
    ),
  });

  it.each([undefined, 'unsure'] as const)('are all dates, as long as it is %s', (goal) => {
    const { picture, calendar } = schemesOf(goal);
    for (const shown of [picture, calendar])
      expect(shown).toEqual(expect.arrayContaining(['six-week-course', 'adult-apprenticeship']));
  });
  it('leave out what can only come later and leads elsewhere, but no right', () => {
    const { picture, calendar } = schemesOf('job');
    for (const shown of [picture, calendar]) {
      expect(shown).toEqual(expect.arrayContaining(['six-week-course', 'hiring-course-grant']));
      expect(shown).not.toContain('adult-apprenticeship');
    }
  });
});
