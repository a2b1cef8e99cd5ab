import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../../src/language/day.ts';
import { projectTelling } from '../../../../src/tools/project-telling.ts';
import { deskWords } from '../../../../src/views/review/desk-words.ts';
import { projectTurning } from '../../../../src/views/review/project-turning.ts';
import { RECIPES, upcoming, type TurningRules } from '../../../../src/views/review/upcoming.ts';
import { TODAY } from '../../../project-guide.ts';
import { wholeFerryWorld } from '../../ferry-world.ts';

/** The invented law, of which nothing turns after today but what a test says. */
const quiet: TurningRules = {
  ...wholeFerryWorld(),
  reviews: {},
  drafts: {},
  daysOfChange: {},
  sources: {},
  flows: [],
  points: [],
  figures: {},
  questions: {},
  schemes: {},
  employerSheet: [],
};
const ferry = wholeFerryWorld();
const NEW_YEAR: Day = '2027-01-01';

const told = (rules: Partial<TurningRules>, on: Day = TODAY, months?: number) => {
  const all = { ...quiet, ...rules };
  return upcoming(all, deskWords(all, projectTelling('da', on)), months);
};
const daysIn = (rules: Partial<TurningRules>, on?: Day, months?: number) =>
  told(rules, on, months).map(({ day }) => day);
const schemes = (reviewBy: Day) => ({
  'ferry-card': { ...ferry.schemes['ferry-card']!, reviewBy },
});

describe('the calendar of law', () => {
  it('says nothing where nothing turns', () => expect(told({})).toEqual([]));

  it('names a review day with the schemes, the file and the recipe', () => {
    const [day] = told({ schemes: schemes('2026-12-31') });
    expect(day).toMatchObject({ day: '2026-12-31', text: '31. december 2026' });
    expect(day!.lines).toEqual([
      {
        text: 'Det er sidste dag for at gennemgå reglerne for: Færgekort. Er det ikke gjort, får alle læsere det at vide.',
        where: 'flows/ferry-card/scheme.ts: reviewBy',
        recipe: 'Opskrift 7 i CONTRIBUTING.md: en kilde er læst igen',
      },
    ]);
  });

  it('keeps a review day that is past, for it is still to be done', () => {
    const [day] = told({ schemes: schemes(addDays(TODAY, -1)) });
    expect(day!.lines[0]!.text).toContain('skulle være gennemgået');
  });

  it('ends a row, a point and a line on the day after their last', () => {
    const until = addDays(NEW_YEAR, -1);
    const [flow] = ferry.flows;
    const flows = [{ ...flow!, rows: [{ ...flow!.rows[0]!, number: '1', until }] }];
    const points = [
      { scheme: 'shared', points: [{ id: 'new-law', part: 'cost', until } as const] },
    ];
    const [day] = told({ flows, points, schemes: schemes('2030-01-01') });
    expect(day!.day).toBe(NEW_YEAR);
    const [row, point] = day!.lines;
    expect(row).toMatchObject({
      text: 'Færgekort: Række 1 gælder ikke mere. Dagen før var den sidste.',
      where: 'flows/ferry-card/flow.ts, row 1',
    });
    expect(point!.text).toMatch(/^Alle ordninger: Guiden siger ikke mere: »[^{]+»?«$/);
  });

  it('says a new value with its unit, and that none is known for a year without one', () => {
    const entry = { source: { source: 'ferry-act' }, checkedOn: TODAY };
    const [day] = told({
      figures: {
        'ferry.weeks': { unit: 'weeks', entries: [{ from: NEW_YEAR, value: 6, ...entry }] },
        'ferry.rate': {
          unit: 'kr',
          entries: [
            { from: '2026-01-01', value: 4915, ...entry },
            { from: NEW_YEAR, value: 'none', ...entry },
          ],
        },
      },
    });
    const texts = day!.lines.map(({ text }) => text.replaceAll('\u00a0', ' '));
    expect(texts[0]).toBe('Fra denne dag gælder 6 uger for tallet ferry.weeks.');
    expect(texts[1]).toMatch(/ferry\.rate har ingen kendt værdi.*4\.915 i 2026/);
  });

  it('tells the day after a figure that is a last day', () => {
    const source = { source: 'ferry-act' };
    const last = { from: '2020-01-01' as Day, value: '2027-03-31' as Day, source };
    const figures = {
      'ferry.last': { unit: 'day' as const, entries: [{ ...last, checkedOn: TODAY }] },
    };
    expect(daysIn({ figures })).toEqual(['2027-04-01']);
  });

  it('names what has been announced, and what an unread act may have moved', () => {
    const days = told({
      drafts: projectTurning.drafts,
      sources: {
        act: {
          title: 'Færgeloven',
          known: 'text',
          readOn: TODAY,
          exposed: { from: '2027-05-01', sections: ['§ 4', '§ 6'] },
        },
      },
    });
    const texts = days.flatMap(({ lines }) => lines.map(({ text }) => text));
    for (const { name } of Object.values(projectTurning.drafts))
      expect(texts.join()).toContain(name.da);
    expect(texts).toContain('Færgeloven kan være ændret fra denne dag: § 4, § 6.');
  });

  it('counts what nobody has read for more than a year, from the day the checks warn', () => {
    const source = { title: 'Færgeloven', known: 'text', readOn: '2026-03-01' } as const;
    const [day] = told({ sources: { one: source, other: source } });
    expect(day).toMatchObject({ day: '2027-03-02' });
    expect(day!.lines[0]!.text).toBe('Kilder, som ingen har læst i over et år: 2.');
  });

  it('looks twelve months ahead, or as far as is asked, and not at what has been', () => {
    const days: TurningRules['daysOfChange'] = {
      [TODAY]: { why: 'law', source: { source: 'x' } },
      '2027-12-01': { why: 'rates', source: { source: 'x', section: '§ 1' } },
      '2027-12-02': { why: 'law', source: { source: 'x' } },
    };
    expect(daysIn({ daysOfChange: days }, '2026-12-01')).toEqual(['2027-12-01']);
    expect(daysIn({ daysOfChange: days }, '2026-12-01', 13)).toEqual(['2027-12-01', '2027-12-02']);
  });
});

describe.each(['da', 'en'])('the calendar of the project in "%s"', (language) => {
  it('has no hole on any day of change, in order', () => {
    for (const on of ['2019-12-01', '2024-12-01', '2025-06-01', TODAY] as const) {
      const days = upcoming(
        projectTurning,
        deskWords(projectTurning, projectTelling(language, on)),
      );
      expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
      const texts = days.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
      expect(texts.match(/.*(undefined|\{\{|upcoming:|:points\.|kr\.\.).*/)?.[0]).toBeUndefined();
    }
  });
});

it('each recipe is a section of CONTRIBUTING.md', () => {
  const book = readFileSync('CONTRIBUTING.md', 'utf8');
  for (const number of Object.values(RECIPES))
    expect(book).toMatch(new RegExp(`^## ${number}\\.`, 'm'));
});
