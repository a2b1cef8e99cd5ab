import { describe, expect, it } from 'vitest';
import { written } from '../../../src/browser/storage.ts';
import { guideOfDay } from '../../../src/views/guide-of-day.ts';
import { readStoredAnswers } from '../../../src/visit/stored-answers.ts';

const ON = '2026-12-01';
const NOW = Date.parse('2026-12-01T12:00:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const answers = { benefit: 'dagpenge', 'weeks-unemployed': 4 };

const keptSince = (touched: number, given = touched) =>
  readStoredAnswers(written({ run: 'overview', answers, given, touched }), ON, NOW);

describe('what a tab kept', () => {
  it.each([0, 5, 19, 21])('is taken up where it was touched %d minutes ago', (minutes) => {
    const read = keptSince(NOW - minutes * MINUTE);
    expect(read.answers).toEqual(answers);
    expect(read.wereLeftAlone).toBeUndefined();
  });

  it.each([22, 25, 3 * 60, 90 * 24 * 60])('was left alone after %d minutes', (minutes) =>
    expect(keptSince(NOW - minutes * MINUTE)).toMatchObject({ answers: {}, wereLeftAlone: true }),
  );

  it('was left alone where the clock was set back by hours: nobody knows how long', () =>
    expect(keptSince(NOW + 60 * MINUTE).wereLeftAlone).toBe(true));

  it('counts the days since the answers, not since the last touch', () => {
    expect(keptSince(NOW).daysOld).toBe(0);
    expect(keptSince(NOW - MINUTE, NOW - 20 * DAY).daysOld).toBe(20);
  });

  it('of a guide that kept no times is read, and any time may have passed', () => {
    const read = readStoredAnswers(JSON.stringify({ run: 'overview', answers }), ON, NOW);
    expect(read.answers).toEqual(answers);
    expect(read.daysOld).toBeGreaterThan(4_000);
  });

  it.each([
    ['igu', 'igu'],
    ['overview', 'overview'],
    // Of a scheme that is gone, or of nothing.
    ...['x', '', 'toString', '__proto__', 'constructor__proto__'].map((run) => [run, 'overview']),
  ])('of the run "%s" goes on in "%s", with its answers', (run, expected) => {
    const read = readStoredAnswers(JSON.stringify({ run, answers }), ON, NOW);
    expect(read).toMatchObject({ run: expected, answers, faults: [] });
    expect(guideOfDay(ON).moved(read.run!, answers, read.daysOld!)).toBeInstanceOf(Array);
  });

  it.each(['"yesterday"', 'null', '{}', '[1]', 'true'])('with the time %s is no crash', (time) => {
    const text = `{"run":"overview","answers":{"age":34},"given":${time},"touched":${time}}`;
    expect(readStoredAnswers(text, ON, NOW).faults).toHaveLength(1);
  });
});
