import { describe, expect, it } from 'vitest';
import type { TimeWindow } from '../../../src/engine/window.ts';
import { addDays } from '../../../src/language/day.ts';
import type { Goal } from '../../../src/language/goals.ts';
import type { Contact } from '../../../src/language/points.ts';
import { errandsOf } from '../../../src/views/errands.ts';
import type { Company, StepView } from '../../../src/views/view-types.ts';
import { TODAY } from '../../project-guide.ts';
import { tell } from '../../telling.ts';

const step = (contact: Contact, text: string, rest: Partial<StepView> = {}): StepView => ({
  contact,
  text,
  ...rest,
});

const result = (
  scheme: string,
  company: Company,
  steps: readonly StepView[],
  window?: TimeWindow,
) => ({ scheme, plainName: `${scheme} in plain words`, company, steps, window });

type Result = ReturnType<typeof result>;

const errands = (results: readonly Result[], goal?: Goal) => {
  const { first, others } = errandsOf(results, { goal }, tell());
  const acts = (all: typeof first) =>
    all.map(({ contact, acts: done, also }) => ({
      contact,
      steps: [...done, ...also].map((one) => one.step),
    }));
  return { views: first, first: acts(first), others: acts(others) };
};

const placement = (company: Company = 'possible') =>
  result('work-placement', company, [
    step('municipality', 'ask to try a job'),
    step('employer', 'find a place to try it'),
  ]);
const grant = result('hiring-course-grant', 'possible', [step('employer', 'tell of the grant')]);
const offer = result('upskilling-offer', 'possible', [step('municipality', 'ask for a course')]);
const apprentice = result('adult-apprenticeship', 'possible', [step('school', 'choose a trade')]);

describe('an errand', () => {
  it('to an employer serves also what an office is asked for first', () => {
    expect(errands([placement(), grant]).first).toEqual([
      { contact: 'municipality', steps: ['ask to try a job'] },
      { contact: 'employer', steps: ['find a place to try it', 'tell of the grant'] },
    ]);
  });
  it('is not made for that alone, nor does it serve what must first be asked about', () => {
    expect(errands([placement()]).first).toHaveLength(1);
    expect(errands([placement('ask'), grant]).first).toContainEqual({
      contact: 'employer',
      steps: ['tell of the grant'],
    });
  });
  it('to an employer serves nothing that is for others first', () => {
    const pool = result('regional-course-pool', 'possible', [
      step('municipality', 'ask'),
      step('yourself', 'find a course'),
      step('employer', 'or have a job signed for'),
    ]);
    expect(errands([pool, grant]).first[1]!.steps).toEqual(['tell of the grant']);
  });
  it('says first what is nearest to a right, whoever the person begins with', () => {
    const own = result('six-week-course', 'right', [
      step('yourself', 'find a course'),
      step('municipality', 'talk about the course'),
    ]);
    expect(errands([offer, own]).first).toEqual([
      { contact: 'yourself', steps: ['find a course'] },
      { contact: 'municipality', steps: ['talk about the course', 'ask for a course'] },
    ]);
  });
  it('that has a last day comes before another that is as near to a right', () => {
    const day = { on: addDays(TODAY, 200), inWeeks: 28 };
    const window = { state: 'open', isOfWeeksOut: true, begin: day } as const;
    const right = result('prior-learning-assessment', 'right', [step('municipality', 'ask')]);
    const timed = (at: TimeWindow) =>
      result('six-week-course', 'right', [step('yourself', 'find a course')], at);
    expect(errands([right, timed(window)]).first[0]!.contact).toBe('yourself');
    const ofAll = { ...window, isForAll: true } as const;
    expect(errands([right, timed(ofAll)]).first[0]!.contact).toBe('municipality');
  });
  it('comes before the rights where something runs out meanwhile', () => {
    const lift = result('education-lift', 'possible', [
      step('a-kasse', 'call', { isPressing: true }),
    ]);
    const right = result('basic-skills-course', 'right', [step('municipality', 'ask for a test')]);
    expect(errands([right, lift]).first[0]!.contact).toBe('a-kasse');
  });
  it('says its day and opens its list once, where two serve the same', () => {
    const own = result(
      'six-week-course',
      'right',
      [step('yourself', 'find a course'), step('a-kasse', 'talk about it')],
      {
        state: 'open',
        isOfWeeksOut: true,
        begin: { on: addDays(TODAY, 70), inWeeks: 10 },
      },
    );
    const subsidy = result('wage-subsidy', 'possible', [step('a-kasse', 'ask about a job')]);
    const { views } = errands([own, subsidy]);
    expect(views.map(({ by, doors }) => [by !== undefined, doors.length])).toEqual([
      [true, 1],
      [false, 0],
    ]);
  });
});

describe('with a wish, an errand that does not serve it', () => {
  it('waits', () => {
    const { first, others } = errands([offer, apprentice, grant], 'job');
    expect(first.map(({ contact }) => contact)).toEqual(['employer']);
    expect(others.map(({ contact }) => contact)).toEqual(['municipality', 'school']);
  });
  it('does not wait where it is a right, or something is lost meanwhile', () => {
    const right = result('basic-skills-course', 'right', [step('school', 'ask for a test')]);
    const soon = result('danish-education', 'possible', [
      step('a-kasse', 'call', { before: 'last-day' }),
    ]);
    const later = result('six-week-course', 'opens', [step('yourself', 'find a course')]);
    expect(errands([grant, right, soon], 'job').others).toEqual([]);
    expect(errands([grant, later], 'job').others).toEqual([]);
  });
  it('does not wait where no other serves it either', () => {
    expect(errands([offer, apprentice], 'unsure').others).toEqual([]);
    expect(errands([apprentice], 'basics').others).toEqual([]);
  });
});
