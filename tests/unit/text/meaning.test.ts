import { describe, expect, it } from 'vitest';
import { meaningOf, openingsIn } from '../../../src/text/meaning.ts';
import type { WordList } from '../../../src/text/word-list.ts';

const words: WordList = {
  openings: ['Er du', 'Har du'],
  meanings: { not: ['ikke', 'nej'], municipality: ['kommun*'], firm: ['firma'] },
  numbers: { to: 2, tre: 3 },
};

describe('what a text names', () => {
  it('is counted by whole words, and by beginnings where the list says so', () => {
    const { counts } = meaningOf('Kommunen og kommunerne siger ikke nej til firmaet.', words);
    expect(counts).toEqual({ not: 2, municipality: 2, firm: 0 });
  });

  it('has its numbers once each, in words and digits, and no plug', () => {
    const { numbers } = meaningOf('To uger, 2 dage, {{weeks.of-20}} og 1.014,5 kr.', words);
    expect(numbers).toEqual([2, 1014.5]);
  });

  it('takes a contraction for a not', () => {
    const english = { ...words, meanings: { not: ['not'] } };
    expect(meaningOf("It isn't so, and it won't be.", english).counts['not']).toBe(2);
  });
});

it('finds sentences that open on a condition, anywhere in a text, and no questions', () => {
  const text = 'Søg nu. Er du fra øen, så vent. Har du en båd? Erik du Nord sejler.';
  expect(openingsIn(text, words)).toEqual(['Er du fra øen, så vent.']);
});

it('ends a question where Arabic and Persian do', () => {
  const persian = { ...words, openings: ['آیا'] };
  expect(openingsIn('آیا شما اهل جزیره هستید؟ آیا بیمار هستید، صبر کنید.', persian)).toEqual([
    'آیا بیمار هستید، صبر کنید.',
  ]);
});
