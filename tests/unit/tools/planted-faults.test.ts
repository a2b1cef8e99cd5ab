import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFlows } from '../../../src/tools/check/check-flows.ts';
import { faultLine, type Fault } from '../../../src/tools/check/fault.ts';
import { checkKeyTypes, keyTypesOf } from '../../../src/tools/check/key-types.ts';
import { checkPersonas } from '../../../src/tools/check/personas.ts';
import { checkScreens } from '../../../src/tools/check/screens.ts';
import type { World } from '../../../src/tools/check/world.ts';
import { ferryWorld, wholeFerryWorld } from '../ferry-world.ts';

/** The faults of the ferry card's world after something in it was changed. */
function faultsAfter(plant: (world: World) => unknown): readonly Fault[] {
  const world = ferryWorld();
  plant(world);
  return checkFlows(world);
}

const lines = (faults: readonly Fault[]): string => faults.map(faultLine).join('\n');

// Faults are planted in data that the types would refuse: an author's editor is not the last line.
/* eslint-disable @typescript-eslint/no-explicit-any */
const flowOf = (world: World): any => world.flows[0];
const pointsOf = (world: World): any => world.points[0]!.points;
const peopleOf = (world: World): any => world.personas[0]!.personas;
const valuesOf = (world: World): any => world.figures['ferry-card.weeks']!.entries;
const sheetOf = (world: World): any => world.employerSheet[0];
const municipalitiesOf = (world: World): any => world.municipalities;
const sitesOf = (world: World): any => world.municipalitySites.sites;
const doorsOf = (world: World): any => world.doors;
const doorOf = (world: World): any => world.doors.list[0];
const textOf = (world: World, language: string): any => world.texts[language]!['ferry-card'];
const marksOf = (world: World): any => world.draftMarks;
const questionTexts = (world: World): any => world.texts['da']!['questions'];

it('finds nothing in a sound world', () => {
  expect(lines(checkFlows(ferryWorld()))).toBe('');
});

/** What was changed, the kind of fault that it is, and the words in which an author is told. */
type Planted = readonly [
  name: string,
  kind: string,
  plant: (world: World) => unknown,
  line: RegExp,
];

const planted: readonly Planted[] = [
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
    (w) => flowOf(w).rows.splice(2, 0, { ...flowOf(w).rows[1], number: '2a' }),
    /row 2a: fits nobody/,
  ],
  ['a table without an end', 'no-end', (w) => flowOf(w).rows.pop(), /the last row has a condition/],
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
    /flows\/ferry-card\/law.ts: has no source/,
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
    /flows\/ferry-card\/points\.ts: is not there\. Write it\./,
  ],
  [
    'a point for no outcome',
    'dangling',
    (w) => (pointsOf(w)[0].for = ['wiat']),
    /"apply": is for "wiat", which is no group and no outcome.*Did you mean "wait"\?/,
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
    'a step with nobody',
    'step',
    (w) => delete pointsOf(w)[0].contact,
    /"apply": is a step, and names nobody with whom it is taken/,
  ],
  [
    'a question with somebody',
    'step',
    (w) => (pointsOf(w)[1].contact = 'school'),
    /"how-long": has "contact", and is no step/,
  ],
  [
    'a thing to bring that waits for a course',
    'step',
    (w) => (pointsOf(w)[2].once = 'course'),
    /"papers": has "once", and is no step/,
  ],
  [
    'a comparison before the last day at work',
    'step',
    (w) => (pointsOf(w)[3].before = 'last-day'),
    /"starts": has "before", and is no step/,
  ],
  [
    'a right that becomes one',
    'step',
    (w) => (flowOf(w).outcomes.entitled.becomes = 'right'),
    /outcome "entitled": becomes a right, and its verdict is "right"/,
  ],
  [
    'a right that cannot be compared',
    'compared',
    (w) => pointsOf(w).splice(4, 1),
    /outcome "entitled": says nothing of "lasts", by which open results are compared/,
  ],
  [
    'a right to come that cannot be compared',
    'compared',
    (w) => {
      flowOf(w).outcomes.wait.becomes = 'right';
      for (const point of pointsOf(w).slice(3)) point.for = ['entitled'];
    },
    /outcome "wait": says nothing of "soon"/,
  ],
  [
    'a comparison that is made twice',
    'compared',
    (w) =>
      Object.assign(pointsOf(w)[4], {
        part: 'starts',
        if: [{ is: ['lives-on-island', 'yes'] }],
      }),
    /outcome "entitled": says "starts" more than once: starts, lasts/,
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
    'a signature of a scheme that is not there',
    'review',
    (w) => ((w.reviews as any)['ferry-cart'] = []),
    /flows\/ferry-cart\/reviews\.ts: is of a scheme that does not exist\. .*ferry-card/,
  ],
  [
    'a signature under an edition that does not exist',
    'review',
    (w) =>
      Object.assign(w.reviews, {
        'ferry-card': [
          {
            who: 'Jytte Holm, jurist',
            signedOn: '2026-11-20',
            rulesOf: '2026-11-20',
            edition: 9,
            digest: '0123456789ab',
          },
        ],
      }),
    /reviews\.ts, "Jytte Holm, jurist": names edition 9/,
  ],
  [
    'rules that changed without a new edition',
    'edition',
    (w) => ((w.figures['ferry-card.weeks'] as any).entries[0].value = 5),
    /ferry-card\/edition\.json: is not of the rules as they stand.*add an edition.*--write/,
  ],
  [
    'rules without any edition',
    'edition',
    (w) => ((w as any).editions = []),
    /ferry-card\/edition\.json: names edition 1, and 0 is the last that names the scheme/,
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
    (w) => (municipalitiesOf(w).firmServices['9999'] = { source: w.points[0]!.points[0]!.source }),
    /municipalities\.ts, firmServices: names "9999"/,
  ],
  [
    'a municipality without a site',
    'municipality',
    (w) => delete sitesOf(w)['0101'],
    /municipality-sites\.ts: has no site of 0101\. Look the municipality up\./,
  ],
  [
    'a site of no municipality',
    'dangling',
    (w) => (sitesOf(w)['9999'] = { site: 'holm.dk', confidence: 'high' }),
    /municipality-sites\.ts: names "9999"/,
  ],
  [
    'a site that is more than the name of a host',
    'municipality',
    (w) => (sitesOf(w)['0101'].site = 'https://holm-0.dk/'),
    /"0101": has the site "https:\/\/holm-0\.dk\/"\. Write the name of a host alone/,
  ],
  [
    "a municipality's page that can be listened to",
    'door',
    (w) => (sitesOf(w)['0101'].page = { kind: 'out-of-work', address: 'http://holm-0.dk/job' }),
    /"0101": leads to "http:\/\/holm-0\.dk\/job"\. Write an address that begins with https\./,
  ],
  [
    "a municipality's number in other groups than people read",
    'municipality',
    (w) => (sitesOf(w)['0101'].phone = { number: '12345678' }),
    /"0101": has the number "12345678"\. Write four pairs of digits\./,
  ],
  [
    'a number of the year in which many were changed for a while',
    'municipality',
    (w) =>
      Object.assign(sitesOf(w)['0101'], { dated: '2020-03', phone: { number: '12 34 56 78' } }),
    /"0101": has a number of 2020\. Leave it out until somebody has rung it\./,
  ],
  [
    'a page for those who get a benefit that there is none of',
    'dangling',
    (w) => ((w.municipalitySites.benefits as any)['sick-pay'] = ['sygedagpeng']),
    /benefits, "sick-pay": names "sygedagpeng"/,
  ],
  [
    'a door that can be listened to',
    'door',
    (w) => (doorOf(w).address = 'http://faergen.example/plan'),
    /doors\.ts, "timetable": leads to "http:.*Write an address that begins with https\./,
  ],
  [
    'a door to a name alone',
    'door',
    (w) => (doorOf(w).address = 'faergen.example'),
    /"timetable": leads to "faergen\.example"/,
  ],
  [
    'a door that serves a scheme that does not exist',
    'dangling',
    (w) => doorOf(w).serves.push('ferry-cart'),
    /doors\.ts, "timetable": serves "ferry-cart".*Did you mean "ferry-card"\?/,
  ],
  [
    'a door that serves nothing',
    'door',
    (w) =>
      doorsOf(w).list.push({ ...doorOf(w), id: 'idle', address: 'https://a.example', serves: [] }),
    /"idle": serves nothing/,
  ],
  [
    'a door of no kind',
    'door',
    (w) => (doorOf(w).kind = 'raed'),
    /"timetable": is of the kind "raed"\. Did you mean "read"\?/,
  ],
  [
    'a door that was seen in no year',
    'door',
    (w) => (doorOf(w).dated = 'last spring'),
    /"timetable": is dated "last spring"\. Write a year, or a day/,
  ],
  [
    'two doors of one name, that lead to one page',
    'door',
    (w) => doorsOf(w).list.push(doorOf(w)),
    /"timetable": has an id that another has\. .*\n.*"timetable": leads where another leads/,
  ],
  [
    'a door without a name',
    'text-missing',
    (w) => delete (w.texts as any).da.doors.names.timetable,
    /doors\.json, "names\.timetable": is missing/,
  ],
  [
    'a topic without a door',
    'door',
    (w) => doorsOf(w).topics.push('harbours'),
    /doors\.ts: has no door to "harbours"/,
  ],
  [
    'a scheme without a door, which is not said',
    'door',
    (w) => (doorOf(w).serves = ['tides']),
    /doors\.ts: has no door to "ferry-card"\. Find one, or name the scheme in `without`\./,
  ],
  [
    'a scheme with a door that is said to have none',
    'door',
    (w) => doorsOf(w).without.push('ferry-card'),
    /doors\.ts, without: names "ferry-card", which has a door/,
  ],
  [
    'a scheme without doors that does not exist',
    'dangling',
    (w) => doorsOf(w).without.push('ferry-cart'),
    /doors\.ts, without: names "ferry-cart"/,
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
  [
    'a row without a number',
    'row-number',
    (w) => delete flowOf(w).rows[0].number,
    /flow\.ts, the row at place 1: has no number\. Give it the next number/,
  ],
  [
    'a row whose number does not follow',
    'row-number',
    (w) => (flowOf(w).rows[1].number = '3'),
    /the row at place 2: has the number "3", which does not follow 1/,
  ],
  [
    'rows put in later that are not in their order',
    'row-number',
    (w) => ([flowOf(w).rows[1].number, flowOf(w).rows[2].number] = ['1b', '1a']),
    /the row at place 2: has the number "1b", which does not follow 1\..*a letter: 5a/,
  ],
  [
    'a second place where the overview stops',
    'row-number',
    (w) => {
      const { source } = flowOf(w).rows[0];
      const stop = { only: 'overview', then: flowOf(w).rows[0].then, source };
      flowOf(w).rows.splice(1, 0, stop, { ...stop });
    },
    /the row at place 3: is a second place where the overview stops\. Keep one/,
  ],
  [
    'a row without a source',
    'source-missing',
    (w) => delete flowOf(w).rows[1].source,
    /flow\.ts, row 2: has no source\. Say where it stands/,
  ],
  [
    'a row that cites no source',
    'dangling',
    (w) => (flowOf(w).rows[1].source.source = 'fery-act'),
    /flow\.ts, row 2: cites "fery-act".*Did you mean "ferry-act"\?/,
  ],
  [
    'an outcome that cites no source',
    'dangling',
    (w) => (flowOf(w).outcomes.wait.source = { source: 'fery-act' }),
    /outcome "wait": cites "fery-act".*Did you mean "ferry-act"\?/,
  ],
  [
    'somebody who gets another outcome',
    'persona',
    (w) => (peopleOf(w)[0].gets = 'wait'),
    /personas\.ts: "Ane.*", on 2026-11-22, gets "only-islanders", not "wait"\. Mend the table/,
  ],
  [
    'somebody who has not said enough',
    'persona',
    (w) => delete peopleOf(w)[2].answers.weeks,
    /"Ceci.*gets no outcome yet, not "entitled"/,
  ],
  [
    'a row that nobody meets',
    'persona',
    (w) => peopleOf(w).shift(),
    /nobody meets row 1 of flows\/ferry-card\/flow\.ts\. Invent somebody/,
  ],
  [
    'a figure that nobody stands at',
    'persona',
    (w) => (peopleOf(w)[2].answers.weeks = 5),
    /nobody stands just at the limit of weeks with ferry-card\.weeks\. Invent two people/,
  ],
  [
    'a figure that nobody stands below',
    'persona',
    (w) => (peopleOf(w)[1].answers.weeks = 2),
    /nobody stands just below the limit of weeks with ferry-card\.weeks/,
  ],
  [
    'a day before a change on which nobody asks',
    'persona',
    (w) => valuesOf(w).push({ ...valuesOf(w)[0], from: '2020-01-01' }),
    /nobody asks on 2019-12-31, the day of a change or the day before it/,
  ],
  [
    'a day of change on which nobody asks',
    'persona',
    (w) => (flowOf(w).rows[0].from = '2020-01-01'),
    /nobody asks on 2020-01-01, the day of a change or the day before it/,
  ],
  [
    'a scheme without people',
    'persona',
    (w) => ((w as any).personas = []),
    /nobody meets row 1 .*\n.*nobody meets row 2 .*\n.*nobody meets row 3 /,
  ],
  [
    'a point that lists outcomes',
    'point-group',
    (w) => (pointsOf(w)[0].for = ['wait', 'entitled']),
    /"apply": lists outcomes one by one: wait, entitled\. Give them a group in flows\/ferry-card/,
  ],
  [
    'a group that no point speaks of',
    'point-group',
    (w) => (flowOf(w).outcomes.wait.groups = ['islanders', 'waiting']),
    /flow\.ts, group "waiting": no point speaks of it/,
  ],
  [
    'a group with the name of an outcome',
    'point-group',
    (w) => (flowOf(w).outcomes.wait.groups = ['islanders', 'entitled']),
    /group "entitled": has the name of an outcome/,
  ],
  [
    'points of no scheme',
    'dangling',
    (w) => ((w.points[0] as any).scheme = 'ferry-cart'),
    /points\.ts: is of the scheme "ferry-cart".*Did you mean "ferry-card"\?/,
  ],
  [
    'rules under an edition that is not their last',
    'edition',
    (w) => (w.editions as any[]).push({ ...w.editions[0], number: 2 }),
    /edition\.json: names edition 1, and 2 is the last that names the scheme/,
  ],
  [
    'rules that are not locked',
    'edition',
    (w) => ((w as any).rulesLocks = {}),
    /ferry-card\/edition\.json: is not of the rules as they stand/,
  ],
  [
    'a calculator that asks what it does not count with',
    'calculator',
    (w) => (w.calculators['weeks-of-ferry'] as any).inputs.push('weather'),
    /"weeks-of-ferry": asks "weather", which it does not count with/,
  ],
  [
    'a language that nothing is known of',
    'language',
    (w) => ((w.languages as any).en = undefined),
    /locales\/en\/language\.json: is missing/,
  ],
  ...(
    [
      ['a Danish word', 'Wait for the færge.', /says "færge", which is no word of the language/],
      [
        'Danish words in a row',
        'Et kort til the boat after {{ferry-card.weeks}} weeks.',
        /says "et kort til", which was left untranslated/,
      ],
      [
        'much more than the Danish text',
        `${'A card for the ferry, '.repeat(6)} {{ferry-card.weeks}}.`,
        /"what": is \d+ signs long, the Danish \d+/,
      ],
      [
        'a sign of direction',
        'A card\u200f after {{ferry-card.weeks}} weeks.',
        /"what": holds a sign of direction/,
      ],
    ] as const
  ).map(([what, text, told]): Planted => [
    `a translation that holds ${what}`,
    'left-over',
    (w) => {
      (w as any).untranslated = [];
      textOf(w, 'en').what = text;
    },
    told,
  ]),
  [
    'a language that waits for most of its texts',
    'text-open',
    (w) => {
      (w as any).forEditors = ['for-editors'];
      (w.translations as any).en = { lock: {}, sameAsDanish: [] };
    },
    /locales\/en: \d+ of \d+ texts are shown in Danish/,
  ],
  [
    'a word list that lacks a term',
    'glossary',
    (w) => {
      (w.glossaries as any).en = Object.fromEntries(
        Array.from({ length: 60 }, (_, n) => [`ord ${n}`, `word ${n}`]),
      );
      (w.glossaryTerms as any).push('kommunen');
    },
    /locales\/en\/glossary\.json: lacks "kommunen"/,
  ],
  [
    'a translation of a text that has changed since',
    'text-stale',
    (w) => (textOf(w, 'da').what = 'Et kort til en færge.'),
    /locales\/en\/ferry-card\.json, "what": was translated from a Danish text that has changed/,
  ],
  [
    'a text that is not translated',
    'text-untranslated',
    (w) => (textOf(w, 'en').what = textOf(w, 'da').what),
    /locales\/en\/ferry-card\.json, "what": is the Danish text/,
  ],
  [
    'a claim that cites a section its act has not',
    'claim',
    (w) => (pointsOf(w)[0].source = { source: 'ferry-act', section: '§ 4, stk. 9' }),
    /ferry-card:points\.apply: cites § 4, stk\. 9 of Færgeloven, which has none/,
  ],
  [
    'a figure that its section does not name',
    'claim',
    (w) => (valuesOf(w)[0].value = 4711),
    /figures:ferry-card\.weeks, .*: says 4711, which Færgeloven, § \d+ does not name/,
  ],
  [
    'a source known by a text that nobody noted',
    'claim',
    (w) => ((w as any).acts = {}),
    /"ferry-act": is known by its text, and flows\/acts does not say which sections it has/,
  ],
  [
    'words that nobody has read since they changed',
    'reading',
    (w) => (textOf(w, 'da').points.apply = 'Søg ved skranken.'),
    /ferry-card:points\.apply: was not read as it stands.*`npm run claims -- --read ferry-card:points\.apply`/,
  ],
  [
    'a day on which nothing changed',
    'day',
    (w) => (pointsOf(w)[0].from = '2019-05-05'),
    /"apply": begins on 2019-05-05.*nothing is known to change that day/,
  ],
  [
    'a mark of a draft that nobody declared',
    'draft',
    (w) => marksOf(w).push({ draft: 'new-harbour', where: 'flows/ferry-card/flow.ts, line 9' }),
    /line 9: is marked as of "new-harbour", which nobody declared/,
  ],
  [
    'a translation that leaves the not out',
    'meaning',
    (w) => {
      textOf(w, 'da').points.apply = 'Vent ikke med at søge.';
      textOf(w, 'en').points.apply = 'In English: Vent med at søge.';
    },
    /locales\/en\/ferry-card\.json, "points\.apply": says "not" 0 times, the Danish 1 times/,
  ],
  [
    'a translation with another number',
    'meaning',
    (w) => {
      textOf(w, 'da').points.apply = 'Søg inden to uger.';
      textOf(w, 'en').points.apply = 'In English: Søg inden 3 uger.';
    },
    /names the numbers 3, the Danish 2/,
  ],
  [
    'a point that asks what may have been answered',
    'opening',
    (w) => (textOf(w, 'da').points.apply = 'Er du fra en ø, så søg hos rederiet.'),
    /"apply": opens on a condition and names no question/,
  ],
  [
    'a result that asks what was answered',
    'opening',
    (w) => (textOf(w, 'da').outcomes.wait.next = 'Er du fra en ø, så vent.'),
    /outcome "wait": opens on a condition/,
  ],
  [
    'a point about no question',
    'opening',
    (w) => (pointsOf(w)[0].about = 'lives-on-iland'),
    /is about the question "lives-on-iland".*Did you mean "lives-on-island"\?/,
  ],
  [
    'a point that can never be said',
    'opening',
    (w) => {
      pointsOf(w)[0].about = 'lives-on-island';
      pointsOf(w)[0].if = [{ is: ['lives-on-island', 'yes'] }];
    },
    /is said only while "lives-on-island" is not answered, and only to some who answered it/,
  ],
  [
    'a figure that decides and stands on no page',
    'central',
    (w) => (textOf(w, 'da').what = 'Et kort til færgen.'),
    /leaves "ferry-card\.weeks", by which the table decides, off the page about the scheme/,
  ],
  [
    'a line that no firm must be told',
    'told',
    (w) => ((w as any).firms = []),
    /flows\/firms\.ts: nobody must be told "free" of ferry-card/,
  ],
];

describe('each kind of fault is found, and said with where, what and what to do', () => {
  it.each(planted)('%s', (_, kind, plant, line) => {
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

it('finds nothing in the sound world of all invented schemes, windows and dated rows included', () => {
  expect(lines(checkFlows(wholeFerryWorld()))).toBe('');
});

it('finds a day after so many months that nobody stands at, and one just past it', () => {
  const world: any = wholeFerryWorld();
  const people = world.personas.find(({ scheme }: any) => scheme === 'after-wreck').personas;
  for (const { answers } of people)
    if (answers['repair-begun'] === 'no') answers['days-since-wreck'] = 60;
  const limit = 'the limit of days-since-wreck with after-wreck.begin-within';
  const told = lines(checkPersonas(world));
  expect(told).toContain(`nobody stands just at ${limit}`);
  expect(told).toContain(`nobody stands just above ${limit}`);
});

it('finds a place where the overview stops that nobody meets', () => {
  const world: any = wholeFerryWorld();
  const people = world.personas.find(({ scheme }: any) => scheme === 'sea-school').personas;
  people.splice(
    people.findIndex(({ mode }: any) => mode === 'overview'),
    1,
  );
  expect(lines(checkPersonas(world))).toContain('nobody meets overview stop of flows/sea-school');
});

it('finds a screen of long words', () => {
  const texts = ['Færgebillettens gyldighedsperiode genberegnes løbende. '.repeat(5)];
  const screen = (one: readonly string[]) =>
    checkScreens([{ name: 'card', texts: one }], new Set());
  expect(lines(screen(texts))).toMatch(/^the screen "card": has LIX \d+\. Use shorter words/);
  expect(screen(['Bed om et kort. Det er gratis.'])).toEqual([]);
});

it('finds types of keys that are older than the texts', () => {
  const world = ferryWorld();
  expect(checkKeyTypes(world, keyTypesOf(world))).toEqual([]);
  (world.texts['da'] as any).common.more = 'Mere';
  expect(lines(checkKeyTypes(world, keyTypesOf(ferryWorld())))).toMatch(
    /danish-keys\.ts: is not of the Danish texts as they stand\. Run `npm run check:flows -- --write`/,
  );
});

it('every kind of fault that a check can tell of is planted here', () => {
  const folder = new URL('../../../src/tools/check/', import.meta.url);
  const code = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const kinds = code.flatMap((file) =>
    [...file.matchAll(/kind: (.+)/g)].flatMap(([, after]) =>
      [...after!.matchAll(/'([\w-]+)'/g)].map(([, kind]) => kind!),
    ),
  );
  const found = new Set([...planted.map(([, kind]) => kind), 'stale', 'key-types']);
  expect(kinds.length).toBeGreaterThan(found.size);
  expect(kinds.filter((kind) => !found.has(kind))).toEqual([]);
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
