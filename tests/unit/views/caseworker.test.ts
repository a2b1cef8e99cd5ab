import { describe, expect, it } from 'vitest';
import { NOTHING_SAID } from '../../../src/language/own-words.ts';
import { schemeOf } from '../../../src/rules/schemes.ts';
import { OVERVIEW } from '../../../src/views/addresses.ts';
import { answeredViews } from '../../../src/views/answered.ts';
import { caseworkerView } from '../../../src/views/caseworker.ts';
import { guideOfDay } from '../../../src/views/guide-of-day.ts';
import { onDagpenge, withACourse, type Answers } from '../../e2e/people.ts';
import { TODAY } from '../../project-guide.ts';
import { tell } from '../../telling.ts';

const engine = guideOfDay(TODAY);
const danish = tell();

function seen(run: string, answers: Answers, own = NOTHING_SAID, telling = danish) {
  const journey = engine.journey(run, answers);
  const results = engine.results(run, journey, telling, own);
  const view = caseworkerView(run, results, answeredViews(journey, telling), own, telling);
  return { results, view };
}

describe('the page for a caseworker', () => {
  it('says of each result of use which row decided it, where that stands, and on which answers', () => {
    const { view, results } = seen(OVERVIEW, onDagpenge);
    const lift = view.results.find(({ scheme }) => scheme === 'education-lift')!;
    const { rowLaw, rowNumber, restsOn } = results.find(({ scheme }) => scheme === lift.scheme)!;
    expect(lift.law).toBe(rowLaw);
    expect(lift.row).toBe(danish.t('caseworker:row', { number: rowNumber }));
    expect(restsOn.length).toBeGreaterThan(1);
    expect(lift.restsOn).toBe(restsOn.map(({ short }) => short).join(', '));
    expect(lift.word).toBe(danish.t('caseworker:verdict.right'));
  });

  it('cites no row where the overview stops, and says how many questions are left', () => {
    const { view } = seen(OVERVIEW, onDagpenge);
    const sixWeeks = view.results.find(({ scheme }) => scheme === 'six-week-course')!;
    expect(sixWeeks.row).toBeUndefined();
    expect(sixWeeks.left).toMatch(/^\d+ spørgsmål mangler$/);
  });

  it('has every scheme of the overview, in a row or by name below', () => {
    const { view, results } = seen(OVERVIEW, onDagpenge);
    const said = [...view.results.map(({ name }) => name), ...view.others].join(' ');
    for (const { name } of results) expect(said).toContain(name);
    expect(view.results.some(({ company }) => company === 'no')).toBe(false);
  });

  it('begins the answers with what the person wants, and speaks of them, not to them', () => {
    const own = { goal: 'trade', lastDay: undefined } as const;
    const { view } = seen(OVERVIEW, onDagpenge, own);
    expect(view.answers[0]).toEqual({
      question: danish.t('caseworker:wish'),
      answer: danish.t('plan:want.trade'),
    });
    const words = [...view.results.map(({ word }) => word), ...view.others].join(' ');
    expect(words).not.toMatch(/\b(du|dig|dine?|dit)\b/i);
  });

  it('gathers what is unclear, and that a new law is announced', () => {
    const unsure = { ...onDagpenge, newcomer: 'yes', 'refugee-or-family': 'unknown' };
    const { view } = seen(OVERVIEW, { ...unsure, 'integration-act': 'unknown' });
    expect(view.unclear[0]).toContain(danish.t('questions:refugee-or-family.short'));
    expect(view.unclear).toContain(danish.t('shared:points.new-law'));
  });

  it("shows a scheme's own run alone, also where it is a no, and leads back to it", () => {
    const { view } = seen('six-week-course', withACourse);
    expect(view.results.map(({ scheme }) => scheme)).toEqual(['six-week-course']);
    expect(view.results[0]?.row).toBeDefined();
    expect(view.citizen.href).toBe('#/six-week-course');
    const no = seen('education-lift', { ...onDagpenge, 'education-used': 'yes' }).view;
    expect(no.results.map(({ company, name }) => [company, name])).toEqual([
      ['no', schemeOf('education-lift').name],
    ]);
    expect(no.others).toEqual([]);
  });
});
