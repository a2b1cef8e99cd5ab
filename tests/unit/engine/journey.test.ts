import { describe, expect, it } from 'vitest';
import { questions } from '../../../flows/questions.ts';
import { becauseOf } from '../../../src/engine/because.ts';
import { journeyAt } from '../../../src/engine/journey.ts';
import { questionsLeft } from '../../../src/engine/left.ts';
import { startOf } from '../../../src/engine/place.ts';
import { plugsOf } from '../../../src/engine/plugs.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { rules } from '../../../src/tools/rules.ts';
import { projectGuide } from '../../project-guide.ts';

const overview = (kept: Facts) => journeyAt(projectGuide().overview(), rules.overviewOrder, kept);
const own = (scheme: string, kept: Facts) => journeyAt([projectGuide().scheme(scheme)], [], kept);

describe('a journey', () => {
  it('asks the overview in its order, each question once', () => {
    expect(overview({}).next).toBe('benefit');
    expect(overview({ benefit: 'dagpenge' }).next).toBe('age');
    expect(overview({ benefit: 'dagpenge', age: 34 }).next).toBe('education');
  });

  it('counts an answer only while its question is asked', () => {
    const academy = { benefit: 'dagpenge', age: 34, education: 'academy', 'has-vocational': 'no' };
    expect(overview(academy).asked).toContain('has-vocational');
    const changed = overview({ ...academy, education: 'higher' });
    expect(changed.asked).not.toContain('has-vocational');
    expect(changed.facts).not.toHaveProperty('has-vocational');
  });

  it('takes a kept answer up again when its question comes back', () => {
    const kept = { benefit: 'dagpenge', age: 34, education: 'academy', 'has-vocational': 'no' };
    expect(overview(kept).facts).toHaveProperty('has-vocational', 'no');
  });

  it('passes over what the overview has asked, in a scheme of its own', () => {
    const kept = { benefit: 'dagpenge', age: 34, education: 'vocational', 'weeks-unemployed': 6 };
    expect(own('six-week-course', kept)).toMatchObject({
      asked: ['benefit', 'education', 'weeks-unemployed', 'age'],
      next: 'part-time-job',
    });
  });

  it('asks the age of an apprentice anew in the own run, and age in the overview', () => {
    expect(own('adult-apprenticeship', { age: 34 }).next).toBe('apprentice-age');
    expect(overview({ 'apprentice-age': 34 }).next).toBe('benefit');
  });

  it('computes a place once: the same answers lead to the same place', () => {
    const start = startOf(projectGuide().scheme('six-week-course'));
    const after = () => (start.waitsFor === undefined ? start : start.after('dagpenge'));
    expect(after()).toBe(after());
  });

  it('has no more questions than tables can still reach', () => {
    expect(questionsLeft([projectGuide().scheme('regional-course-pool')], {})).toEqual(
      new Set(['benefit']),
    );
    expect(
      questionsLeft([projectGuide().scheme('regional-course-pool')], { benefit: 'none' }),
    ).toEqual(new Set());
  });
});

describe('the reasons of an outcome', () => {
  const because = (scheme: string, kept: Facts) => {
    const { places } = own(scheme, kept);
    return becauseOf(projectGuide().scheme(scheme), places.get(scheme)!.ended!, questions);
  };

  it('are the answers that the fitted row read, and how they stood to its limit', () => {
    expect(
      because('six-week-course', {
        benefit: 'dagpenge',
        education: 'primary',
        'weeks-unemployed': 26,
        age: 24,
      }),
    ).toEqual([
      { question: 'benefit', answer: 'dagpenge' },
      { question: 'weeks-unemployed', answer: 26, by: 'from', limit: 26 },
      { question: 'age', answer: 24 },
    ]);
  });

  it('name the half of an either that held', () => {
    const kept = {
      newcomer: 'yes',
      'integration-act': 'yes',
      benefit: 'none',
      age: 25,
      children: 'yes',
      education: 'foreign',
    };
    expect(because('integration-upskilling', kept).map(({ question }) => question)).toEqual([
      'children',
      'education',
    ]);
  });

  it('of a last row are those that its outcome names', () => {
    const kept = { benefit: 'dagpenge', education: 'vocational' };
    expect(because('prior-learning-assessment', kept)).toEqual([
      { question: 'benefit', answer: 'dagpenge' },
      { question: 'education', answer: 'vocational' },
    ]);
  });
});

describe('the values that a text plugs', () => {
  it('are an amount for the way to a course, in whole øre and whole kroner', () => {
    const transport = projectGuide().scheme('transport-allowance');
    expect(plugsOf(transport, { 'daily-km': 60.5 })).toEqual({
      'amount-a-day': { value: 41.61, as: 'kroner' },
      'amount-a-week': { value: 208, as: 'whole' },
    });
  });

  it('are left out on a day without the figure', () => {
    const transport = projectGuide('2027-01-01').scheme('transport-allowance');
    expect(plugsOf(transport, { 'daily-km': 60 })).toEqual({});
  });

  it('are the weeks left, and all of them where they were not asked', () => {
    const dismissal = projectGuide().scheme('dismissal-upskilling');
    expect(plugsOf(dismissal, { 'dismissal-search-weeks': 1 })).toMatchObject({
      'search-left': { value: 1 },
      'course-left': { value: 8 },
    });
  });
});
