import { describe, expect, it } from 'vitest';
import { drafts } from '../../../flows/drafts.ts';
import { guideOn } from '../../../src/engine/guide.ts';
import { followFrom, startOf } from '../../../src/engine/place.ts';
import type { Day } from '../../../src/language/day.ts';
import { figureOn } from '../../../src/language/figures.ts';
import { rehearsals } from '../../../src/rules/drafts.ts';
import { goesBy } from '../../../src/rules/goes-by.ts';
import { rules, rulesOf } from '../../../src/rules/rules.ts';
import { checkFlows } from '../../../src/tools/check/check-flows.ts';
import { locksOf } from '../../../src/tools/check/editions.ts';
import { faultLine } from '../../../src/tools/check/fault.ts';
import { createSpeech } from '../../../src/tools/check/speech.ts';
import { checkTold } from '../../../src/tools/check/told.ts';
import { projectWorld } from '../../../src/tools/check/project-world.ts';
import type { TextTree } from '../../../src/text/texts.ts';
import type * as Days from '../../../flows/days.ts';
import type * as People from '../../../src/rules/people.ts';
import type * as Card from '../ferry/ferry-card.ts';
import type * as Ferry from '../ferry/rules.ts';
import { ferryRules } from '../ferry/rules.ts';

const adopted = async <Module>(file: string, draft: string): Promise<Module> =>
  import(/* @vite-ignore */ `../ferry/${file}.ts?adopted=${draft}`);
const harbour = (await adopted<typeof Ferry>('rules', 'new-harbour')).ferryRules;
const dearer = (await adopted<typeof Ferry>('rules', 'dearer-miles')).ferryRules;

const cardOf = (of: typeof ferryRules, on: Day) =>
  followFrom(startOf(guideOn(of, on).scheme('ferry-card')), { 'lives-on-island': 'yes', weeks: 1 })
    .ended?.outcome;

describe('a draft of the invented law', () => {
  it('changes nothing before its day, and from then on what it marks', () => {
    expect(cardOf(ferryRules, '2027-06-01')).toBe('wait');
    expect(cardOf(harbour, '2027-05-31')).toBe('wait');
    expect(cardOf(harbour, '2027-06-01')).toBe('entitled-at-once');
  });

  it('is not in the rules that anybody imports, nor another one in those of one', () => {
    expect(JSON.stringify(ferryRules)).not.toMatch(/at-once|new-harbour|dearer|2027-05-31/);
    expect(JSON.stringify(harbour)).not.toMatch(/new-harbour|dearer/);
    expect(harbour.figures).toEqual(ferryRules.figures);
    expect(dearer.flows).toEqual(ferryRules.flows);
  });

  it('brings points, and ends some', async () => {
    const { ferryCardPoints } = await adopted<typeof Card>('ferry-card', 'new-harbour');
    const ids = ferryCardPoints.points.map(({ id }) => id);
    expect(ids).toContain('which-quay');
    expect(ferryCardPoints.points.find(({ id }) => id === 'how-long')?.until).toBe('2027-05-31');
  });

  it('gives a year its value, and without it the year before does not go on', () => {
    const { 'fare-help.kr-a-mile': mile, 'fare-help.fee': fee } = ferryRules.figures;
    expect(figureOn(mile, '2027-01-01')).toBeUndefined();
    expect(figureOn(fee, '2027-01-01')).toBeUndefined();
    expect(figureOn(dearer.figures['fare-help.kr-a-mile'], '2027-01-01')).toBe(1.2);
    expect(figureOn(dearer.figures['fare-help.kr-a-mile'], '2028-01-01')).toBeUndefined();
    expect(figureOn(dearer.figures['fare-help.fee'], '2027-01-01')).toBe(60);
  });
});

describe.each(Object.keys(drafts))('the draft %s of the project', (id) => {
  const draft = rehearsals.get(id)!;

  it('is nowhere in the rules', () => expect(JSON.stringify({ ...rules })).not.toContain(id));

  it('is what a page goes by once it was taken up', () => {
    const before = rules.flows;
    goesBy.draft = draft;
    expect(rules.flows).toBe(draft.tables.flows);
    delete goesBy.draft;
    expect(rules.flows).toBe(before);
  });

  // What is left to do is what recipe 9 says: read it, translate it, give it an edition and its people.
  it('would be sound if it were adopted', { timeout: 120_000 }, async () => {
    const world = projectWorld(drafts[id as keyof typeof drafts].lookedOn);
    // The languages that a draft is written in; the others follow once it is law.
    const texts = Object.fromEntries(
      ['da', 'en'].map((language) => {
        const files = world.texts[language]!;
        return [language, { ...files, ...over(files, draft.texts[language]) }];
      }),
    );
    const { daysOfChange } = (await import(
      /* @vite-ignore */ `../../../flows/days.ts?adopted=${id}`
    )) as typeof Days;
    const { personas } = (await import(
      /* @vite-ignore */ `../../../src/rules/people.ts?adopted=${id}`
    )) as typeof People;
    const whole = { ...world, ...rulesOf(draft.tables), texts, daysOfChange, personas };
    const adoptedWorld = { ...whole, rulesLocks: locksOf(whole) };
    const after = [
      ...checkFlows(adoptedWorld),
      ...checkTold(adoptedWorld, createSpeech(adoptedWorld)),
    ].filter(({ isWarning }) => !isWarning);
    expect(
      after
        .map(faultLine)
        .filter((line) => !/was not read as it stands|nobody asks on|as translated/.test(line)),
    ).toEqual([]);
  });
});

const over = (
  files: Readonly<Record<string, TextTree>>,
  said: Readonly<Record<string, TextTree>> = {},
) =>
  Object.fromEntries(
    Object.entries(said).map(([file, tree]) => [file, { ...files[file], ...tree }]),
  );
