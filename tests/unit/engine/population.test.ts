import { describe, expect, it } from 'vitest';
import { population } from '../../../flows/population.ts';
import { questions } from '../../../flows/questions.ts';
import { POPULATION_SIZE, populationOf } from '../../../src/engine/population.ts';
import { defineQuestions, optionsOf, type Question } from '../../../src/language/questions.ts';

const invented = defineQuestions({
  trade: { kind: 'choice', answers: { fisher: {}, pilot: {}, stoker: {} } },
  'years-at-sea': { kind: 'number', from: 0, to: 40 },
  'months-at-sea': { kind: 'number', from: 0, to: 100 },
  'miles-to-port': { kind: 'number', from: 0, to: 9, decimals: 1 },
  'can-swim': { kind: 'yes-no' },
});

const guesses = {
  trade: [{ weights: { fisher: 3, pilot: 1 } }],
  'years-at-sea': [
    { when: { trade: ['pilot'] }, ranges: [[20, 40, 1]] },
    { ranges: [[0, 9, 3], [10, 19, 1]] }, // prettier-ignore
  ],
  'months-at-sea': [
    { when: { 'years-at-sea': [0, 2] }, ranges: [[0, 0, 1]] },
    { follows: 'years-at-sea', times: 12, plus: [0, 11] },
  ],
} as const;

const people = populationOf(invented, { guesses });
const shareOf = (question: string, fits: (answer: string | number) => boolean) =>
  people.filter((person) => fits(person[question]!)).length / people.length;

describe('a made-up population', () => {
  it('has three thousand people who answer everything within its range', () => {
    expect(people).toHaveLength(POPULATION_SIZE);
    for (const person of people)
      for (const [id, question] of Object.entries<Question>(invented)) {
        const answer = person[id]!;
        if (question.kind !== 'number') expect(optionsOf(question)).toHaveProperty(String(answer));
        else {
          expect(answer).toBeGreaterThanOrEqual(question.from);
          expect(answer).toBeLessThanOrEqual(question.to);
        }
      }
  });

  it('answers as often as was guessed, and evenly where nobody guessed', () => {
    expect(shareOf('trade', (trade) => trade === 'fisher')).toBeCloseTo(0.75, 1);
    expect(shareOf('trade', (trade) => trade === 'stoker')).toBe(0);
    expect(shareOf('can-swim', (can) => can === 'yes')).toBeCloseTo(0.5, 1);
    expect(shareOf('miles-to-port', (miles) => Number(miles) < 4.5)).toBeCloseTo(0.5, 1);
    expect(new Set(people.map((person) => person['miles-to-port'])).size).toBe(91);
  });

  it('looks at earlier answers', () => {
    for (const { trade, 'years-at-sea': years, 'months-at-sea': months } of people) {
      expect(Number(years) >= 20).toBe(trade === 'pilot');
      if (Number(years) <= 2) expect(months).toBe(0);
      else
        expect(Math.floor(Number(months) / 12)).toBe(Math.min(Number(years), Math.floor(100 / 12)));
    }
  });

  it('is the same each time, and its beginning is that of a smaller one', () => {
    expect(populationOf(invented, { guesses })).toEqual(people);
    expect(populationOf(invented, { guesses }, 20)).toEqual(people.slice(0, 20));
  });

  it('keeps all other answers where a question comes in, or another guess', () => {
    const more = { before: { kind: 'yes-no' }, ...invented } as const;
    const others = populationOf(more, { guesses: { before: [], ...guesses } });
    expect(others.map((person) => ({ ...person, before: 0 }))).toEqual(
      people.map((person) => ({ ...person, before: 0 })),
    );
    const guessed = populationOf(invented, {
      guesses: { ...guesses, 'can-swim': [{ weights: { no: 1 } }] },
    });
    expect(guessed.map((person) => ({ ...person, 'can-swim': 0 }))).toEqual(
      people.map((person) => ({ ...person, 'can-swim': 0 })),
    );
  });

  it('draws what it drew on another machine', () => {
    const [, second] = people;
    expect(second).toEqual({
      trade: 'fisher',
      'years-at-sea': 11,
      'months-at-sea': 100,
      'miles-to-port': 3,
      'can-swim': 'yes',
    });
  });
});

describe("the guide's own guess", () => {
  it('fits everybody, from the answers above it, with numbers in order', () => {
    const above = new Set<string>();
    for (const [id, guessed] of Object.entries(population.guesses)) {
      expect(guessed[guessed.length - 1]?.when, id).toBeUndefined();
      for (const guess of guessed) {
        const looksAt = Object.keys(guess.when ?? {});
        if ('follows' in guess) looksAt.push(guess.follows);
        for (const other of looksAt) expect(above, `${id} looks at ${other}`).toContain(other);
        if ('ranges' in guess)
          guess.ranges.forEach(([from, to], i) => {
            expect(from, id).toBeLessThanOrEqual(to);
            if (i > 0) expect(from, id).toBeGreaterThan(guess.ranges[i - 1]![1]);
          });
      }
      above.add(id);
    }
    expect(population.says).toContain('gæt');
  });

  it('draws nobody outside a question', () => {
    for (const person of populationOf(questions, population, 500))
      for (const [id, question] of Object.entries<Question>(questions))
        if (question.kind === 'number') {
          expect(person[id], id).toBeGreaterThanOrEqual(question.from);
          expect(person[id], id).toBeLessThanOrEqual(question.to);
        } else expect(Object.keys(optionsOf(question)!), id).toContain(person[id]);
  });
});
