import { describe, expect, it } from 'vitest';
import { guideOfDay } from '../../../src/views/guide-of-day.ts';
import { OVERVIEW } from '../../../src/views/addresses.ts';
import { answeredViews } from '../../../src/views/answered.ts';
import { planView } from '../../../src/views/plan.ts';
import { wishOf } from '../../../src/views/sheet-plan.ts';
import type { SheetBlock } from '../../../src/views/sheet-view.ts';
import { overviewBlocks } from '../../../src/views/sheet.ts';
import { isOpen } from '../../../src/language/flow.ts';
import { NOTHING_SAID, type OwnWords } from '../../../src/language/own-words.ts';
import type { TextKey } from '../../../src/text/texts.ts';
import { COMPANIES, type ResultView } from '../../../src/views/view-types.ts';
import { randomCitizens } from '../../bench/population.ts';
import { onDagpenge, type Answers } from '../../e2e/people.ts';
import { TODAY } from '../../project-guide.ts';
import { tell } from '../../telling.ts';

const [danish, english] = [tell(), tell('en')] as const;
const engine = guideOfDay(TODAY);
const newcomer: Answers = {
  ...onDagpenge,
  newcomer: 'yes',
  'residence-permit': 'yes',
  registered: 'yes',
  'danish-start-years': 1,
  schooling: 'longer',
  'integration-act': 'yes',
  'refugee-or-family': 'yes',
  'years-in-denmark': 1,
};
const unsure: Answers = {
  ...onDagpenge,
  ...{ newcomer: 'yes', 'refugee-or-family': 'unknown', 'integration-act': 'unknown' },
};
const given: Answers = {
  ...onDagpenge,
  benefit: 'notice',
  'notice-course': 'no',
  'apprentice-list': 'yes',
};

const resultsOf = (
  answers: Answers,
  run = OVERVIEW,
  telling = danish,
  own?: OwnWords,
): readonly ResultView[] => engine.results(run, engine.journey(run, answers), telling, own);
/** The sheet of the overview, in Danish or beside another language. */
const blocksOf = (
  answers: Answers,
  { own = NOTHING_SAID, tellings = [danish] } = {},
): readonly SheetBlock[] =>
  overviewBlocks({
    results: tellings.map((telling) => resultsOf(answers, OVERVIEW, telling, own)),
    answers: tellings.map((telling) => answeredViews(engine.journey(OVERVIEW, answers), telling)),
    own,
    tellings,
  }).flatMap((block) => (block.kind === 'beside' ? block.blocks : [block]));
/** The lines of the list that bears a title. */
const linesOf = (blocks: readonly SheetBlock[], key: TextKey): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'list' && block.title[0] === danish.t(key)
      ? block.lines.map(([line]) => line!)
      : [],
  );
const groupsIn = (blocks: readonly SheetBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'results' ? [block] : []));
const planIn = (blocks: readonly SheetBlock[]) =>
  blocks.find((block) => block.kind === 'plan' && block) as Extract<SheetBlock, { kind: 'plan' }>;

describe('the sheet of the overview', () => {
  it('begins with what the person wants, or with a line to write it on', () => {
    const wish = wishOf({ goal: 'trade', lastDay: undefined }, [danish]);
    expect(wish).toEqual({ isToBeWritten: false, text: [danish.t('plan:want.said.trade')] });
    expect(wishOf(NOTHING_SAID, [danish])).toEqual({
      isToBeWritten: true,
      text: [danish.t('take-along:want')],
    });
  });

  it('has the plan of the page: the same errands, with whom and by when', () => {
    const { first } = planView(resultsOf(onDagpenge), NOTHING_SAID, danish);
    const { errands } = planIn(blocksOf(onDagpenge));
    expect(errands.map(({ who, act, by }) => [who[0], act[0], by?.[0]])).toEqual(
      first.map(({ who, acts, by }) => [who, acts[0]!.step, by]),
    );
  });

  it('names what else to ask by the official names, which the office knows', () => {
    const { errands } = planIn(blocksOf(onDagpenge));
    const { first } = planView(resultsOf(onDagpenge), NOTHING_SAID, danish);
    const names = new Map(resultsOf(onDagpenge).map(({ scheme, name }) => [scheme, name]));
    first.forEach(({ also }, i) => {
      for (const { scheme } of also) expect(errands[i]!.also?.[0]).toContain(names.get(scheme));
    });
    expect(errands.some(({ also }) => also !== undefined)).toBe(true);
  });

  it('asks first about what is nearest to a right', () => {
    const [first] = linesOf(blocksOf(onDagpenge), 'take-along:ask-about');
    const right = resultsOf(onDagpenge).filter(({ company }) => company === 'right');
    expect(right.map(({ parts }) => parts.find(({ id }) => id === 'ask')?.lines[0])).toContain(
      first,
    );
  });

  it('names each date by its scheme, the next one first, and says once that it counts weeks', () => {
    expect(linesOf(blocksOf(newcomer), 'take-along:dates')).toEqual([
      'Et job, hvor arbejdsgiveren får tilskud: du kan begynde fra 14. marts 2027',
      'Et kursus, når du bliver ansat: arbejdsgiveren kan få tilskud fra 14. marts 2027',
      'Et kursus, du selv vælger: begynd senest 2. maj 2027, hvis du vil bruge alle ugerne',
      'Et kursus, du selv vælger: vær færdig senest 13. juni 2027',
      'Løn og skole for flygtninge og familiesammenførte: ordningen tager nye ind til og med 31. december 2027',
      danish.t('window.assumes'),
    ]);
  });

  it('has the last day at work that the person has given, in the plan and among the dates', () => {
    const blocks = blocksOf(given, { own: { goal: undefined, lastDay: '2026-12-31' } });
    expect(linesOf(blocks, 'take-along:dates')).toContain(
      'Din sidste arbejdsdag: 31. december 2026',
    );
    expect(planIn(blocks).errands[0]?.by?.[0]).toContain('31. december 2026');
  });

  it('says each open result once, in its company, with where the row stands that decided it', () => {
    const groups = groupsIn(blocksOf(onDagpenge));
    const open = resultsOf(onDagpenge).filter(({ verdict }) => isOpen(verdict));
    const said = groups.flatMap(({ company, results }) =>
      results.map(({ scheme, small }) => ({ scheme, company, small: small[0] })),
    );
    expect(new Set(said.map(({ scheme }) => scheme)).size).toBe(said.length);
    for (const { scheme, company, small } of said) {
      const result = open.find((one) => one.scheme === scheme)!;
      expect(company).toBe(result.company);
      expect(small).toContain(result.rowLaw);
    }
    const others = linesOf(blocksOf(onDagpenge), 'take-along:others').join(' ');
    const left = resultsOf(onDagpenge).filter(
      ({ scheme }) => !said.some((one) => one.scheme === scheme),
    );
    for (const { name } of left) expect(others).toContain(name);
    const order = groups.map(({ company }) => company).filter((company) => company !== 'ask');
    expect(order).toEqual(COMPANIES.filter((company) => (order as string[]).includes(company)));
  });

  it('says the duty once for a group', () => {
    const duty = danish.t('result.group-duty');
    for (const { company, duty: told, results } of groupsIn(blocksOf(onDagpenge))) {
      const owing = resultsOf(onDagpenge).some(
        ({ scheme, duties }) => duties.length > 0 && results.some((one) => one.scheme === scheme),
      );
      if (company !== 'ask' && company !== 'later')
        expect(told).toEqual(owing ? [duty] : undefined);
    }
  });

  it('gathers in one place what is unclear', () => {
    const unclear = groupsIn(blocksOf(unsure)).at(-1)!;
    expect(unclear.title).toEqual([danish.t('take-along:unclear.title')]);
    const results = resultsOf(unsure);
    const toAsk = results.filter(
      ({ company, isGeneral, scheme }) => company === 'ask' && !isGeneral && scheme !== 'job-veu',
    );
    expect(unclear.results.map(({ scheme }) => scheme)).toEqual(toAsk.map(({ scheme }) => scheme));
    const lines = unclear.after.flat();
    expect(lines).toContain(danish.t('shared:points.new-law'));
    expect(lines[0]).toContain(danish.t('questions:integration-act.short'));
    const unread = results.filter(
      ({ verdict, standing }) => isOpen(verdict) && standing === 'guide',
    );
    expect(unread.length).toBeGreaterThan(0);
    expect(lines.join(' ')).toContain(unread[0]!.name);
  });

  it('keeps answers out, also those not known, where the person wants none on paper', () => {
    const blocks = overviewBlocks({
      results: [resultsOf(unsure)],
      answers: [],
      own: NOTHING_SAID,
      tellings: [danish],
    });
    expect(blocks.some(({ kind }) => kind === 'answers')).toBe(false);
    expect(JSON.stringify(blocks)).not.toContain('ved ikke');
  });

  it('says what to bring: for the right first, then for each, then for every meeting', () => {
    const lines = linesOf(blocksOf(onDagpenge), 'part.bring');
    expect(lines.length).toBeLessThanOrEqual(6);
    const right = resultsOf(onDagpenge).find(({ company }) => company === 'right');
    expect(lines[0]).toBe(right?.parts.find(({ id }) => id === 'bring')?.lines[0]);
    expect(lines.slice(-2)).toEqual([
      danish.t('shared:points.bring-letters'),
      danish.t('shared:points.bring-somebody'),
    ]);
    expect(lines).not.toContain(danish.t('shared:points.bring-this'));
  });

  it('has each text in both languages, side by side', () => {
    for (const answers of [onDagpenge, newcomer, unsure, given, ...randomCitizens(40)]) {
      const blocks = blocksOf(answers, { tellings: [danish, english] });
      const texts = JSON.stringify(blocks, (key, value: unknown) =>
        key !== 'facts' &&
        Array.isArray(value) &&
        value.length > 0 &&
        value.every((one) => typeof one === 'string')
          ? { said: value.length, blank: value.some((one) => one === '') }
          : value,
      );
      expect(texts).not.toContain('"blank":true');
      expect(texts).not.toContain('"said":1,');
    }
  });
});
