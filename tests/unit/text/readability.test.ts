import { describe, expect, it } from 'vitest';
import { joinsTwo, readability, wordFaults } from '../../../src/text/readability.ts';

const none = new Set<string>();

describe('how hard a text is to read', () => {
  it('is words a sentence plus the per cent of words over six letters', () => {
    const { lix, words, sentences, longest } = readability(
      ['Du skal søge nu. Spørg kommunen.'],
      none,
    );
    expect({ words, sentences, longest }).toEqual({ words: 6, sentences: 2, longest: 4 });
    expect(lix).toBeCloseTo(3 + 100 / 6, 5);
  });

  it('takes official terms as short words', () =>
    expect(readability(['Spørg kommunen.'], new Set(['kommunen'])).lix).toBe(2));

  it('takes a label without a full stop as a sentence of its own', () =>
    expect(readability(['Dagpenge', 'Ledig'], none).sentences).toBe(2));

  it('reads a plug as one short word', () =>
    expect(readability(['Det er {{six-week.price-ceiling}} kr.'], none)).toMatchObject({
      words: 4,
      lix: 4,
    }));

  it('names the longest sentence', () =>
    expect(readability(['Kort. Den her er lang nok.'], none).longestSentence).toBe(
      'Den her er lang nok.',
    ));
});

describe('words that no text may hold', () => {
  it.each([
    ['Du kan eventuelt søge.', 'uses "eventuelt"'],
    ['Se § 4, jf. loven.', 'uses "jf."'],
    ['Såfremt du søger.', 'uses "såfremt"'],
    ['Du har ret til et kursus.', 'says "du har ret" without "kan"'],
    ['Så har du ret til det.', 'says "du har ret" without "kan"'],
  ])('%s', (text, fault) => expect(wordFaults(text)).toEqual([fault]));

  it.each([
    'Du kan have ret til et kursus.',
    'Du har ret og pligt til at deltage.',
    'Herunderkøjen',
  ])('"%s" holds none', (text) => expect(wordFaults(text)).toEqual([]));

  it('a yes/no question that joins two is found', () => {
    expect(joinsTwo('Har du børn og et job?')).toBe(true);
    expect(joinsTwo('Har du børn, der bor hjemme?')).toBe(false);
  });
});
