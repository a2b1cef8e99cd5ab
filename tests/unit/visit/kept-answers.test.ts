import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeptAnswers } from '../../../src/visit/kept-answers.svelte.ts';
import { guideOfDay } from '../../../src/views/guide-of-day.ts';

const HOUR = 3_600_000;
const ON = '2026-12-01';
const WEEK = 7 * 24 * HOUR;
const facts = {
  benefit: 'dagpenge',
  age: 34,
  education: 'vocational',
  'education-used': 'no',
  'weeks-unemployed': 4,
};

/** A tab's storage, and the name under which boot.js has a guide keep its answers. */
function openTab(keptAs: string, items = new Map<string, string>()) {
  vi.stubGlobal('document', { documentElement: { dataset: { keptAs } } });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
    removeItem: (key: string) => void items.delete(key),
  });
  return items;
}

function answersGiven(): KeptAnswers {
  const answers = new KeptAnswers();
  for (const [question, answer] of Object.entries(facts))
    answers.give('overview', question, answer);
  return answers;
}

async function restored(): Promise<KeptAnswers> {
  const answers = new KeptAnswers();
  await answers.restore(ON);
  return answers;
}

beforeEach(() => void vi.useFakeTimers({ now: Date.parse(`${ON}T12:00:00Z`), toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('takes up what a reload left, and not what was left alone for hours', async () => {
  openTab('vejviser /');
  answersGiven();
  expect((await restored()).facts).toEqual(facts);
  vi.setSystemTime(Date.now() + 3 * HOUR);
  const late = await restored();
  expect(late.facts).toEqual({});
  expect(late.wereLeftAlone).toBe(true);
});

it('knows of a reader who has answered nothing for an hour that they were there', async () => {
  openTab('vejviser /');
  const answers = answersGiven();
  vi.setSystemTime(Date.now() + HOUR);
  answers.seen(Date.now());
  expect((await restored()).facts).toEqual(facts);
});

it('asks again what weeks have moved, with the old answer in its field, and once', async () => {
  openTab('vejviser /');
  const answers = answersGiven();
  vi.setSystemTime(Date.now() + 13 * WEEK);
  answers.seen(Date.now());
  const later = await restored();
  later.askMoved(guideOfDay(ON).moved);
  expect(later.movedOfStored).toContain('weeks-unemployed');
  expect(later.offered).toMatchObject({ 'weeks-unemployed': 4 });
  expect(later.facts).not.toHaveProperty('weeks-unemployed');
  later.give('overview', 'weeks-unemployed', 17);
  expect(later.movedOfStored).not.toContain('weeks-unemployed');
  const reloaded = await restored();
  reloaded.askMoved(guideOfDay(ON).moved);
  expect(reloaded.facts).toMatchObject({ 'weeks-unemployed': 17 });
});

it("asks a link's answers again likewise, and tells it with the link alone", async () => {
  openTab('vejviser /');
  const answers = new KeptAnswers();
  const report = { made: '2026-11-22', edition: 1, isWhole: true, isKnownVersion: true } as const;
  answers.take({
    run: 'overview',
    address: '#/overview',
    answers: facts,
    offered: {},
    goal: undefined,
    report: { ...report, unread: [], moved: [] },
  });
  vi.setSystemTime(Date.now() + 13 * WEEK);
  answers.seen(Date.now());
  const later = await restored();
  expect(later.opened).toMatchObject({ ...report, moved: [] });
  later.askMoved(guideOfDay(ON).moved);
  expect(later.opened).toMatchObject(report);
  expect(later.opened?.moved).toContain('weeks-unemployed');
  expect(later.offered).toMatchObject({ 'weeks-unemployed': 4 });
  expect(later.movedOfStored).toEqual([]);
});

it.each([
  ['in another folder', 'vejviser /b/'],
  ['in a frame of the page', 'vejviser / 0'],
  ['in a preview', ''],
])('gives none of them to a guide %s, which deletes none', async (_, other) => {
  const items = openTab('vejviser /');
  answersGiven();
  openTab(other, items);
  const there = await restored();
  expect(there.facts).toEqual({});
  there.give('overview', 'benefit', 'other');
  expect(there.canStore).toBe(true);
  there.clear();
  openTab('vejviser /', items);
  expect((await restored()).facts).toEqual(facts);
});

it('sees that another page of the tab has deleted or changed them', async () => {
  openTab('vejviser /');
  const kept = answersGiven();
  expect(kept.isAsStored()).toBe(true);
  const other = await restored();
  other.give('overview', 'age', 40);
  expect(kept.isAsStored()).toBe(false);
  other.clear();
  expect(kept.isAsStored()).toBe(false);
  kept.seen(Date.now() + 1);
  expect((await restored()).facts).toEqual({});
  expect(other.isAsStored()).toBe(true);
});
