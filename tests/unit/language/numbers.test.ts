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
    ['٣٤', 34],
    ['۳۴', 34],
    ['３４', 34],
    ['\u{1d7db}\u{1d7dc}', 34],
    ['\u200e34\u200b', 34],
    ['\u202b\u06f3\u06f4\u202c', 34],
    ['\ufeff34', 34],
    ['+34', 34],
    ['34.', 34],
    ['34,', 34],
    ['34 år', 34],
    ['34år', 34],
    ['34 år gammel', 34],
    ['ca. 34', 34],
    ['ca. 34 år.', 34],
    ['~34', 34],
  ])('"%s" is an age', (text, value) =>
    expect(readNumber(questions.age, text, ['år'])).toEqual({ value }),
  );

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['fireogtredive', 'not-a-number'],
    ['ca.', 'not-a-number'],
    ['34 måneder', 'not-alone'],
    ['34 år og 3', 'not-alone'],
    ['over 34', 'not-alone'],
    ['34-35', 'not-alone'],
    ['34 - 35', 'not-alone'],
    ['3 4', 'not-alone'],
    ['1e2', 'not-alone'],
    ['-٣٤', 'out-of-range'],
    ['\u221234', 'out-of-range'],
    ['34,5', 'not-whole'],
    ['34.0', 'not-whole'],
    ['14', 'out-of-range'],
    ['100', 'out-of-range'],
    ['-34', 'out-of-range'],
  ])('"%s" is no age: %s', (text, fault) =>
    expect(readNumber(questions.age, text, ['år'])).toEqual({ fault }),
  );

  it.each([
    ['24,5', 24.5],
    ['٢٤٫٥', 24.5],
    ['24,5 km', 24.5],
    ['24,5km.', 24.5],
    ['24.5', 24.5],
    ['24', 24],
    ['0', 0],
    ['1000', 1000],
  ])('"%s" is a number of miles', (text, value) =>
    expect(readNumber(questions['daily-miles'], text, ['kilometer'])).toEqual({ value }),
  );

  it('does not take "1.000" for 1', () => {
    expect(readNumber(questions['daily-miles'], '1.000')).toEqual({ fault: 'not-whole' });
    expect(readNumber(questions['weeks-ashore'], '1.000')).toEqual({ fault: 'not-whole' });
  });
});
