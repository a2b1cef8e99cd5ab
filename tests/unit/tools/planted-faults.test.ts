import { describe, expect, it } from 'vitest';
import { checkFlows } from '../../../src/tools/check/check-flows.ts';
import { faultLine, type Fault } from '../../../src/tools/check/fault.ts';
import type { World } from '../../../src/tools/check/world.ts';
import { ferryWorld } from '../ferry-world.ts';

/** The faults of the ferry card's world after something in it was changed. */
function faultsAfter(plant: (world: World) => unknown): readonly Fault[] {
  const world = structuredClone(ferryWorld());
  plant(world);
  return checkFlows(world);
}

const lines = (faults: readonly Fault[]): string => faults.map(faultLine).join('\n');

// Faults are planted in data that the types would refuse: an author's editor is not the last line.
/* eslint-disable @typescript-eslint/no-explicit-any */
const flowOf = (world: World): any => world.flows[0];
const pointsOf = (world: World): any => world.points[0]!.points;
const sheetOf = (world: World): any => world.employerSheet[0];
const municipalitiesOf = (world: World): any => world.municipalities;
const textOf = (world: World, language: string): any => world.texts[language]!['ferry-card'];
const questionTexts = (world: World): any => world.texts['da']!['questions'];

it('finds nothing in a sound world', () => {
  expect(lines(checkFlows(ferryWorld()))).toBe('');
});

describe('each kind of fault is found, and said with where, what and what to do', () => {
  it.each<[string, string, (world: World) => unknown, RegExp]>([
    [
      'a row that leads to no outcome',
      'dangling',
      (w) => (flowOf(w).rows[1].then = 'wiat'),
      /row 2: leads to the outcome "wiat".*Did you mean "wait"\?/,
    ],
    [
      'a condition on no question',
      'dangling',
      (w) => (flowOf(w).rows[0].if[0].is[0] = 'lives-on-iland'),
      /row 1: asks "lives-on-iland".*Did you mean "lives-on-island"\?/,
    ],
    [
      'a condition on no answer',
      'dangling',
      (w) => (flowOf(w).rows[0].if[0].is[1] = 'nay'),
      /names the answer "nay"/,
    ],
    [
      'a comparison with no figure',
      'dangling',
      (w) => (flowOf(w).rows[1].if[0].compare[2].figure = 'ferry-card.week'),
      /Did you mean "ferry-card.weeks"\?/,
    ],
    [
      'a pointer to no scheme',
      'dangling',
      (w) => (flowOf(w).outcomes['only-islanders'].instead = ['bus-card']),
      /points to the scheme "bus-card"/,
    ],
    [
      'a flow of no scheme',
      'dangling',
      (w) => (flowOf(w).scheme = 'ferry-cart'),
      /Did you mean "ferry-card"\?/,
    ],
    [
      'a question in the order that does not exist',
      'dangling',
      (w) => ((w as any).overviewOrder = ['age']),
      /flows\/overview\.ts: names the question "age"/,
    ],
    [
      'an outcome that nobody gets',
      'unreachable-outcome',
      (w) => (flowOf(w).outcomes.refused = { verdict: 'no' }),
      /outcome "refused": nobody gets it/,
    ],
    [
      'a question that no table asks',
      'unreachable-question',
      (w) => ((w.questions as any).age = { kind: 'yes-no' }),
      /"age": no table asks it/,
    ],
    [
      'a row that fits nobody',
      'unreachable-row',
      (w) => flowOf(w).rows.splice(2, 0, { ...flowOf(w).rows[1] }),
      /row 3: fits nobody/,
    ],
    [
      'a table without an end',
      'no-end',
      (w) => flowOf(w).rows.pop(),
      /the last row has a condition/,
    ],
    [
      'a legal number in a flow',
      'literal-number',
      (w) => (flowOf(w).outcomes.wait.weeks = 4),
      /outcomes, wait, weeks: holds the number 4/,
    ],
    [
      'a figure without a value on a day',
      'figure-without-value',
      (w) => ((w.figures['ferry-card.weeks'] as any).entries[0].from = '2026-01-01'),
      /has no value on 2015-06-29/,
    ],
    [
      'a figure with no values',
      'figure-without-value',
      (w) => ((w.figures as any)['ferry-card.price'] = { unit: 'kr', entries: [] }),
      /"ferry-card.price": has no value/,
    ],
    [
      'a figure that nothing uses',
      'figure-unused',
      (w) => ((w.figures as any)['ferry-card.price'] = w.figures['ferry-card.weeks']),
      /"ferry-card.price": no rule compares/,
    ],
    [
      'a figure without a day',
      'figure-undated',
      (w) => ((w.figures['ferry-card.weeks'] as any).entries[0].checkedOn = 'lately'),
      /has no day that exists/,
    ],
    [
      'figures out of order',
      'figure-undated',
      (w) =>
        (w.figures['ferry-card.weeks'] as any).entries.push({
          ...(w.figures['ferry-card.weeks'] as any).entries[0],
        }),
      /not after/,
    ],
    [
      'a figure without a source',
      'source-missing',
      (w) => delete (w.figures['ferry-card.weeks'] as any).entries[0].source,
      /"ferry-card.weeks": has no source/,
    ],
    [
      'a cite of no source',
      'source-missing',
      (w) => ((w.schemes['ferry-card'] as any).sources[0].source = 'fery-act'),
      /Did you mean "ferry-act"\?/,
    ],
    [
      'a scheme without a source',
      'source-missing',
      (w) => ((w.schemes['ferry-card'] as any).sources = []),
      /"ferry-card": has no source/,
    ],
    [
      'a source that nothing cites',
      'source-unused',
      (w) => ((w.sources as any)['bus-act'] = { title: 'Bus', readOn: '2026-01-01' }),
      /"bus-act": nothing cites it/,
    ],
    [
      'a source without a day',
      'source-undated',
      (w) => ((w.sources['ferry-act'] as any).readOn = ''),
      /"ferry-act": has no day/,
    ],
    [
      'people sent in a circle',
      'circle',
      (w) => (flowOf(w).outcomes['only-islanders'].instead = ['ferry-card']),
      /outcome "only-islanders": sends .* only to schemes that say no/,
    ],
    [
      'a sentence that is too long',
      'hard-to-read',
      (w) => (textOf(w, 'da').what = `${'ord '.repeat(25)}til sidst.`),
      /"what": has a sentence of 27 words/,
    ],
    [
      'a promise',
      'hard-to-read',
      (w) => (textOf(w, 'da').what = 'Du har ret til et kort.'),
      /says "du har ret" without "kan"/,
    ],
    [
      'a screen of long words',
      'hard-to-read',
      (w) =>
        (textOf(w, 'da').outcomes.wait.next =
          'Færgebillettens gyldighedsperiode genberegnes løbende. '.repeat(5)),
      /the screen "ferry-card wait": has LIX/,
    ],
    [
      'a yes/no question that joins two',
      'hard-to-read',
      (w) => {
        (w.questions as any)['lives-on-island'] = { kind: 'yes-no' };
        questionTexts(w)['lives-on-island'].title = 'Bor du på en ø og har en bil?';
      },
      /joins two questions/,
    ],
    [
      'a list of official terms that grows',
      'hard-to-read',
      (w) => ((w as any).officialTerms = new Set(Array.from({ length: 61 }, (_, i) => `ord${i}`))),
      /has 61 words/,
    ],
    [
      'an answer to bring about that does not exist',
      'dangling',
      (w) => ((w.questions as any)['lives-on-island'].changesTo = ['yse']),
      /"lives-on-island": changes to "yse".*Did you mean "yes"\?/,
    ],
    [
      'a scheme without points',
      'point-missing',
      (w) => ((w as any).points = []),
      /does not list the points of "ferry-card"/,
    ],
    [
      'a point for no outcome',
      'dangling',
      (w) => (pointsOf(w)[0].for = ['wiat']),
      /"apply": is for the outcome "wiat".*Did you mean "wait"\?/,
    ],
    [
      'a point that stands twice',
      'dangling',
      (w) => pointsOf(w).push(pointsOf(w)[0]),
      /"apply": stands twice/,
    ],
    [
      'a point without a source',
      'source-missing',
      (w) => delete pointsOf(w)[0].source,
      /points\.ts, "apply": has no source/,
    ],
    [
      'an open outcome without a step',
      'point-missing',
      (w) => (pointsOf(w)[0].for = ['entitled']),
      /outcome "wait": has no point of the part "do"/,
    ],
    [
      'questions that are read as each other',
      'loop',
      (w) => (flowOf(w).overviewReads = { weeks: 'lives-on-island', 'lives-on-island': 'weeks' }),
      /"weeks": is read as "lives-on-island", which is itself read as "weeks"/,
    ],
    [
      'a question that is read as one of another kind',
      'dangling',
      (w) => (flowOf(w).overviewReads = { weeks: 'lives-on-island' }),
      /a question of another kind/,
    ],
    [
      'rules that changed without a new edition',
      'edition',
      (w) => ((w.figures['ferry-card.weeks'] as any).entries[0].value = 5),
      /editions\.ts, edition 1: is not the edition.*Add an edition.*new digest: '[0-9a-f]{12}'/,
    ],
    [
      'rules without any edition',
      'edition',
      (w) => ((w as any).editions = []),
      /flows\/editions\.ts: is not the edition/,
    ],
    [
      'editions that leave a number out',
      'edition',
      (w) => ((w.editions[0] as any).number = 2),
      /edition 2: stands at place 1/,
    ],
    [
      'an edition without a day',
      'edition',
      (w) => ((w.editions[0] as any).day = '2026-02-30'),
      /edition 1: has the day 2026-02-30/,
    ],
    [
      'an edition of no scheme',
      'edition',
      (w) => ((w.editions[0] as any).schemes = ['ferry-cart']),
      /names the scheme "ferry-cart".*Did you mean "ferry-card"\?/,
    ],
    [
      'an edition that does not say what changed',
      'text-missing',
      (w) => delete (w.texts['en'] as any).editions['1'],
      /locales\/en\/editions\.json, "1": is missing/,
    ],
    [
      'a question without a code in links',
      'link-code',
      (w) => delete (w.linkCodes.questions as any).weeks,
      /link-codes\.ts, questions: has no code for "weeks"/,
    ],
    [
      'an answer without a code in links',
      'link-code',
      (w) => (w.linkCodes.answers as any)['lives-on-island'].pop(),
      /answers, "lives-on-island": has no code for "yes"/,
    ],
    [
      'an answer with two codes',
      'link-code',
      (w) => (w.linkCodes.answers as any)['lives-on-island'].push('yes'),
      /answers, "lives-on-island": lists "yes" twice/,
    ],
    [
      'a code for no run',
      'link-code',
      (w) => ((w.linkCodes.runs as any)['ferry-cart'] = '2'),
      /runs: has a code for "ferry-cart".*Did you mean "ferry-card"\?/,
    ],
    [
      'a code for two questions',
      'link-code',
      (w) => ((w.linkCodes.questions as any).weeks = 'a'),
      /questions: gives "weeks" the code "a" of "lives-on-island"/,
    ],
    [
      'a code whose end cannot be told',
      'link-code',
      (w) => ((w.linkCodes.questions as any).weeks = 'ab'),
      /questions: gives "weeks" the code "ab"/,
    ],
    [
      'a municipality that is left out',
      'municipality',
      (w) => municipalitiesOf(w).list.pop(),
      /municipalities\.ts: names 97 municipalities\. There are 98\./,
    ],
    [
      'a code that two municipalities have',
      'municipality',
      (w) => (municipalitiesOf(w).list[1].code = '0101'),
      /"Holm 1": has the code 0101, as another has/,
    ],
    [
      'a code that lost its zero',
      'municipality',
      (w) => (municipalitiesOf(w).list[0].code = '101'),
      /"Holm 0": has the code "101"\. Write four digits\./,
    ],
    [
      'a region that does not exist',
      'municipality',
      (w) => (municipalitiesOf(w).list[0].region = 'Midtjyland'),
      /"Holm 0": lies in "Midtjyland", which is no region\. Did you mean "Midtjylland"\?/,
    ],
    [
      'a region without municipalities',
      'municipality',
      (w) => municipalitiesOf(w).list.forEach((one: any) => (one.region = 'Nordjylland')),
      /has no municipality in the region "Midtjylland"/,
    ],
    [
      'a regional scheme that does not exist',
      'dangling',
      (w) => (municipalitiesOf(w).regional.schemes = ['ferry-cart']),
      /municipalities\.ts, regional: names "ferry-cart".*Did you mean "ferry-card"\?/,
    ],
    [
      'a service for firms in no municipality',
      'dangling',
      (w) =>
        (municipalitiesOf(w).firmServices['9999'] = { source: w.points[0]!.points[0]!.source }),
      /municipalities\.ts, firmServices: names "9999"/,
    ],
    [
      "an employer's sheet that tells of no scheme",
      'dangling',
      (w) => (sheetOf(w).scheme = 'ferry-cart'),
      /employer\.ts, "ferry-cart": is of a scheme that does not exist.*Did you mean "ferry-card"\?/,
    ],
    [
      "an employer's sheet without the conditions",
      'point-missing',
      (w) => sheetOf(w).points.splice(1, 1),
      /employer\.ts, "ferry-card": has no point of the part "check"/,
    ],
    [
      'a point for the employer that stands twice',
      'dangling',
      (w) => sheetOf(w).points.push(sheetOf(w).points[0]),
      /employer\.ts, "ferry-card", "free": stands twice/,
    ],
    [
      'a point for the employer that cites no source',
      'source-missing',
      (w) => (sheetOf(w).points[0].source = { source: 'fery-act' }),
      /employer\.ts, "ferry-card", "free": cites "fery-act".*Did you mean "ferry-act"\?/,
    ],
    [
      'a point for the employer without words',
      'text-missing',
      (w) => delete (w.texts['en'] as any).employer.points['ferry-card'].ask,
      /locales\/en\/employer\.json, "points\.ferry-card\.ask": is missing/,
    ],
    [
      "words that the employer's page asks for",
      'text-missing',
      (w) => ((w as any).code += `t('employer:page.title')`),
      /locales\/da\/employer\.json, "page\.title": is missing/,
    ],
    [
      'a text that is missing',
      'text-missing',
      (w) => delete textOf(w, 'da').outcomes.wait.next,
      /locales\/da\/ferry-card\.json, "outcomes.wait.next": is missing/,
    ],
    [
      'a translation that is missing',
      'text-missing',
      (w) => delete textOf(w, 'en').outcomes.wait.next,
      /locales\/en\/ferry-card\.json, "outcomes.wait.next": is missing/,
    ],
    [
      'a text that nothing uses',
      'text-unused',
      (w) => (textOf(w, 'da').outcomes.wait.nxt = 'Vent.'),
      /"outcomes.wait.nxt": nothing uses it.*Did you mean "outcomes.wait.next"\?/,
    ],
    [
      'a word of the interface that no code uses',
      'text-unused',
      (w) => ((w.texts['da'] as any).common.old = 'x'),
      /"old": no code uses it/,
    ],
    [
      'a file of words that no code uses',
      'text-unused',
      (w) => ((w.texts['da'] as any)['bus-card'] = { title: 'x' }),
      /bus-card\.json, "title": no code uses it/,
    ],
    [
      'a file that Danish does not have',
      'text-unused',
      (w) => ((w.texts['en'] as any)['bus-card'] = {}),
      /bus-card\.json: does not stand in da/,
    ],
    [
      'a text that is empty',
      'text-empty',
      (w) => (questionTexts(w).weeks.title = ' '),
      /"weeks.title": is empty/,
    ],
    [
      'a plug that is not given',
      'text-plug',
      (w) => (textOf(w, 'da').outcomes.wait.next = '{{ferry-card.week}}'),
      /plugs "ferry-card.week".*Did you mean "ferry-card.weeks"\?/,
    ],
    [
      'a translation that plugs another figure',
      'text-plug',
      (w) => (textOf(w, 'en').outcomes.wait.verdict = 'Wait.'),
      /does not plug the same as in da: ferry-card.weeks/,
    ],
    [
      'a number in a text',
      'text-number',
      (w) => (textOf(w, 'da').what = 'Et kort, der gælder i 10 år.'),
      /"ferry-card:what": holds a number/,
    ],
    [
      'a source for a number that is gone',
      'text-unused',
      (w) => ((w.numbers as any)['ferry-card:what'] = { source: 'ferry-act' }),
      /that text holds no number/,
    ],
  ])('%s', (_, kind, plant, line) => {
    const faults = faultsAfter(plant);
    expect(faults.map((fault) => fault.kind)).toContain(kind);
    expect(lines(faults)).toMatch(line);
  });

  it('all at once, not one after the other', () => {
    const faults = faultsAfter((w) => {
      textOf(w, 'da').what = '';
      delete textOf(w, 'en').what;
      flowOf(w).outcomes.refused = { verdict: 'no' };
    });
    expect(new Set(faults.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
  });
});

describe('what depends on the day of the check warns, and never fails', () => {
  it.each<[string, (world: World) => unknown, RegExp]>([
    [
      'a source not read for a year',
      (w) => ((w.sources['ferry-act'] as any).readOn = '2025-11-21'),
      /warning: .*"ferry-act": was last read on 2025-11-21/,
    ],
    [
      'a figure not checked for a year',
      (w) => ((w.figures['ferry-card.weeks'] as any).entries[0].checkedOn = '2025-11-21'),
      /warning: .*was last checked/,
    ],
    [
      'a review day that is past',
      (w) => ((w.schemes['ferry-card'] as any).reviewBy = '2026-11-21'),
      /warning: .*should have been reviewed by 2026-11-21/,
    ],
  ])('%s', (_, plant, line) => {
    const faults = faultsAfter(plant);
    expect(lines(faults)).toMatch(line);
    expect(faults.filter(({ isWarning }) => !isWarning)).toEqual([]);
  });
});
