import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/language/numbers.ts';
import { questions } from '../ferry/questions.ts';

describe('a number as a person writes it', () => {
  it.each([
    ['34', 34],
    [' 34 ', 34],
    ['15', 15],
    ['99', 99],
    ['034', 34],
  ])('"%s" is an age', (text, value) => expect(readNumber(questions.age, text)).toEqual({ value }));

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['fireogtredive', 'not-a-number'],
    ['34 år', 'not-a-number'],
    ['3 4', 'not-a-number'],
    ['1e2', 'not-a-number'],
    ['34,', 'not-a-number'],
    ['34,5', 'not-whole'],
    ['34.0', 'not-whole'],
    ['14', 'out-of-range'],
    ['100', 'out-of-range'],
    ['-34', 'out-of-range'],
  ])('"%s" is no age: %s', (text, fault) =>
    expect(readNumber(questions.age, text)).toEqual({ fault }),
  );

  it.each([
    ['24,5', 24.5],
    ['24.5', 24.5],
    ['24', 24],
    ['0', 0],
    ['1000', 1000],
  ])('"%s" is a number of miles', (text, value) =>
    expect(readNumber(questions['daily-miles'], text)).toEqual({ value }),
  );

  it('does not take "1.000" for 1', () => {
    expect(readNumber(questions['daily-miles'], '1.000')).toEqual({ fault: 'not-whole' });
    expect(readNumber(questions['weeks-ashore'], '1.000')).toEqual({ fault: 'not-whole' });
  });
});
