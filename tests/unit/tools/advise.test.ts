import { describe, expect, it } from 'vitest';
import { PARTS } from '../../../src/language/points.ts';
import { OVERVIEW } from '../../../src/views/addresses.ts';
import { guideOfDay } from '../../../src/views/guide-of-day.ts';
import { createAdviser } from '../../../src/tools/adviser.ts';
import { onDagpenge } from '../../e2e/people.ts';
import { SCHEMES_IN_OVERVIEW, TODAY } from '../../project-guide.ts';
import { tell } from '../../telling.ts';

const { adviseLine } = createAdviser(TODAY);
const advise = (input: object) => adviseLine(JSON.stringify(input));
const resultsIn = (said: ReturnType<typeof adviseLine>) => ('results' in said ? said.results : []);

describe('what the guide says, as data', () => {
  it('is what the page shows of each result', () => {
    const guide = guideOfDay(TODAY);
    const shown = guide.results(OVERVIEW, guide.journey(OVERVIEW, onDagpenge), tell());
    const said = resultsIn(advise({ run: OVERVIEW, answers: onDagpenge }));
    expect(said).toHaveLength(SCHEMES_IN_OVERVIEW);
    expect(said.map(({ sentence, first, who }) => [sentence, first, who])).toEqual(
      shown.map(({ sentence, firstStep, who }) => [sentence, firstStep, who]),
    );
    for (const { parts } of said) expect(Object.keys(parts)).toEqual(PARTS);
  });

  it('names the question that is missing, and speaks the language asked for', () => {
    const said = advise({ run: OVERVIEW, lang: 'en', answers: { benefit: 'dagpenge', age: 30 } });
    expect(said).toMatchObject({ next: 'education' });
    const danish = advise({ run: OVERVIEW, answers: { benefit: 'dagpenge', age: 30 } });
    expect(resultsIn(said).length).toBeGreaterThan(0);
    expect(resultsIn(said)[0]!.sentence).not.toBe(resultsIn(danish)[0]!.sentence);
  });

  it('is one result of a page about a scheme, before any answer', () => {
    const [about, ...more] = resultsIn(advise({ run: 'about:six-week-course' }));
    expect(more).toEqual([]);
    expect(about).toMatchObject({ scheme: 'six-week-course' });
    expect(about).not.toHaveProperty('outcome');
    expect(about!.who.length).toBeGreaterThan(0);
  });

  it.each<[string, string]>([
    ['', 'line: empty, expected a JSON object'],
    ['{"run":', 'line: not JSON'],
    ['{"run":"ferry"}', 'run: expected "overview", a scheme, or "about:" and a scheme'],
    ['{"run":"overview","lang":"xx"}', 'lang: expected one of da'],
    ['{"run":"overview","on":"2026-02-30"}', 'on: expected a day that exists'],
    ['{"run":"overview","answers":{"benefit":"gold"}}', 'answers.benefit: expected one of'],
  ])('refuses %s, and says what was wrong', (line, error) => {
    const said = adviseLine(line);
    expect('error' in said && said.error).toContain(error);
  });
});
