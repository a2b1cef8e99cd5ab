import { describe, expect, it } from 'vitest';
import { NOTHING_SAID, type OwnWords } from '../../../src/language/own-words.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { OVERVIEW } from '../../../src/views/addresses.ts';
import { guideOfDay } from '../../../src/views/guide-of-day.ts';
import { planView } from '../../../src/views/plan.ts';
import { TODAY } from '../../project-guide.ts';
import { tell } from '../../telling.ts';

const guide = guideOfDay(TODAY);
const resultsOf = (facts: Facts) =>
  guide.results(OVERVIEW, guide.journey(OVERVIEW, facts), tell(), NOTHING_SAID);

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

describe('what a person wants', () => {
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

const bookkeeper: Facts = {
  benefit: 'dagpenge',
  age: 58,
  education: 'vocational',
  'education-used': 'yes',
  'weeks-unemployed': 3,
  'part-time-job': 'no',
  'apprentice-list': 'unknown',
};

describe('a step for one wish alone', () => {
  it('is taken with whoever holds the talks', () => {
    const { first } = planView(resultsOf(bookkeeper), { goal: 'job' }, tell());
    const [held] = first.filter(({ acts, also }) =>
      [...acts, ...also].some(({ step }) => /praktik i dit eget fag/.test(step)),
    );
    expect(held!.contact).toBe('a-kasse');
  });
  it('is on no card the first thing to do, as nobody has wished for anything there', () => {
    for (const facts of [young, bookkeeper])
      for (const { steps, firstStep } of resultsOf(facts)) {
        const ofAWish = steps.filter(({ goal }) => goal !== undefined).map(({ text }) => text);
        expect(ofAWish).not.toContain(firstStep[0]);
      }
  });
});

it('no date goes with a wish: what can only come later is told as well', () => {
  const results = resultsOf(bookkeeper);
  const dates = (goal: OwnWords['goal']) =>
    planView(results, { goal }, tell())
      .later()
      .find(({ title }) => title === tell().t('plan:later.dates'))!
      .lines.toSorted();
  expect(dates('basics')).toEqual(dates(undefined));
});
