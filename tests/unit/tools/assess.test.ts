import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SchemeId } from '../../../flows/schemes.ts';
import { schemes } from '../../../src/rules/schemes.ts';
import { createAssessor } from '../../../src/tools/assessor.ts';

const { assessLine } = createAssessor('2026-11-22');
const assess = (input: unknown) => assessLine(JSON.stringify(input));
const errorOf = (input: unknown): string => {
  const { error } = assess(input);
  return typeof error === 'string' ? error : 'no error';
};

describe('assess', () => {
  const lines = readFileSync(new URL('../../cases/visible.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

  it.each(lines.map((line, i) => [i + 1, line] as const))('agrees with case %i', (_, line) => {
    const { expect: expected, ...given } = JSON.parse(line) as { expect: object };
    expect(assess(given)).toMatchObject(expected);
  });

  it('gives each scheme in full, and in the overview those that stand in it, and what is next', () => {
    const benefit = { benefit: 'dagpenge' };
    const all = Object.keys(schemes) as SchemeId[];
    expect(Object.keys(assess({ answers: benefit }))).toEqual(all);
    const overview = Object.keys(assess({ mode: 'overview', answers: benefit }));
    const inside = all.filter((id) => !schemes[id].outsideOverview);
    expect(inside.length).toBeLessThan(all.length);
    expect(overview).toEqual([...inside, 'next']);
  });

  it('names the question that is missing, and in the overview the next one', () => {
    expect(assess({ answers: {} })).toMatchObject({
      'adult-apprenticeship': { needs: 'apprentice-age' },
      'danish-education': { needs: 'newcomer' },
    });
    expect(assess({ mode: 'overview', answers: {} })).toMatchObject({
      'adult-apprenticeship': { needs: 'age' },
      next: 'benefit',
    });
  });

  it('asks age in the overview also of one who has told their age as an apprentice', () => {
    const given = { mode: 'overview', answers: { benefit: 'dagpenge', 'apprentice-age': 30 } };
    expect(assess(given)).toMatchObject({ 'adult-apprenticeship': { needs: 'age' }, next: 'age' });
  });

  it('has no next question when all is answered', () => {
    const line = lines.find(
      (candidate) => !candidate.includes('"needs"') && candidate.includes('"overview"'),
    );
    expect(assess(JSON.parse(line ?? '{}'))).not.toHaveProperty('next');
  });

  it('ignores an answer to a question that is not asked on the day', () => {
    const answers = { benefit: 'job', 'first-talk': 'perhaps', 'dismissal-agreed': 'yes' };
    expect(assess({ answers })).not.toHaveProperty('error');
    expect(errorOf({ on: '2017-02-28', answers })).toBe(
      'answers.first-talk: expected one of yes, no',
    );
  });

  it.each([
    ['', 'line: empty'],
    ['   ', 'line: empty'],
    ['{', 'line: not JSON'],
    ['[]', 'line: expected a JSON object'],
    ['null', 'line: expected a JSON object'],
    ['7', 'line: expected a JSON object'],
  ])('refuses the line "%s"', (line, message) => {
    expect(assessLine(line)).toEqual({ error: expect.stringContaining(message) as string });
  });

  it.each([
    [{}, 'answers: expected an object'],
    [{ answers: null }, 'answers: expected an object'],
    [{ answers: [] }, 'answers: expected an object'],
    [{ answers: {}, mode: 'all' }, 'mode: expected'],
    [{ answers: {}, mode: null }, 'mode: expected'],
    [{ answers: {}, on: '2026-02-30' }, 'on: expected a day that exists'],
    [{ answers: {}, on: '2015-06-28' }, 'on: expected a day that exists'],
    [{ answers: {}, on: 20260101 }, 'on: expected a day that exists'],
    [{ answers: { income: 1 } }, 'answers.income: no such question'],
    [{ answers: { toString: 'yes' } }, 'answers.toString: no such question'],
    [{ answers: { benefit: 'su' } }, 'answers.benefit: expected one of dagpenge'],
    [{ answers: { benefit: 1 } }, 'answers.benefit: expected one of'],
    [{ answers: { age: '34' } }, 'answers.age: expected a whole number from 15 to 99'],
    [{ answers: { age: 14 } }, 'answers.age'],
    [{ answers: { age: 100 } }, 'answers.age'],
    [{ answers: { age: 34.5 } }, 'answers.age'],
    [{ answers: { age: null } }, 'answers.age'],
    [
      { answers: { 'daily-km': 24.55 } },
      'answers.daily-km: expected a number with at most 1 decimal',
    ],
    [{ answers: { 'daily-km': 1000.1 } }, 'answers.daily-km'],
    [{ answers: { benefit: 'uddannelseshjaelp' } }, 'answers.benefit: expected one of'],
  ])('refuses %j and says where', (input, message) => {
    expect(errorOf(input)).toContain(message);
  });

  it('names every fault of a line at once', () => {
    expect(errorOf({ answers: { age: 5, income: 1, benefit: 'su' } }).split('; ')).toHaveLength(3);
  });

  it('takes the ends of every range, a decimal in kilometres and days far ahead', () => {
    const answers = { age: 99, 'daily-km': 24.1, 'weeks-unemployed': 0, 'days-since-leaving': 730 };
    expect(assess({ on: '9999-12-31', answers })).not.toHaveProperty('error');
  });

  it('takes the two retired answers up to the day before the reform', () => {
    const answers = { benefit: 'uddannelseshjaelp' };
    expect(assess({ on: '2025-06-30', answers })).toMatchObject({
      'upskilling-offer': { outcome: 'toward-education', verdict: 'possible' },
    });
  });

  it('takes today where no day is given, and leaves other keys of a case alone', () => {
    expect(assess({ answers: { benefit: 'none' }, note: 'x' })).toMatchObject({
      'shortage-pool': { outcome: 'ended', verdict: 'ended' },
    });
  });
});
