import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/language/day.ts';
import { personas } from '../../src/rules/people.ts';
import type { Answered, Asked, Person } from './asked.ts';
import type { Change } from './change.ts';
import { copyOfProject, type Copy } from './copy.ts';
import { editsOf, newsForOf } from './edits.ts';
import { year } from './year.ts';

/** Every so many of the project's personas are asked besides, so that nobody is told something in silence. */
const EACH = 3;
/** What the commands write, and nobody by hand. */
const WRITTEN =
  /^(flows\/[\w-]+\/edition\.json|flows\/readings\.json|locales\/\w+\/lock\.json|src\/text\/danish-keys\.ts)$/;
/** What recipe 8 adds to any other. */
const OF_EDITION = /^(flows\/editions\.ts|locales\/\w+\/editions\.json)$/;
/** The heading of each recipe that promises a number of files. */
const PROMISED = /^## (\d+)\. .*\((\d+) files?\)$/gm;

const crowd: readonly Person[] = personas
  .flatMap(({ scheme, personas: people }) =>
    people.map(({ answers }) => ({ run: scheme as string, answers })),
  )
  .filter((_, i) => i % EACH === 0);
const promised = new Map(
  [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(PROMISED)].map(([, recipe, files]) => [
    Number(recipe),
    Number(files),
  ]),
);

const peopleOf = ({ scheme, people }: Change): readonly Person[] =>
  people.map(({ answers }) => ({ run: scheme, answers }));
const daysOf = ({ day }: Change) => [addDays(day, -1), day, addDays(day, 1)];
const outcomeIn = (told: string): string | undefined =>
  (JSON.parse(told) as { results?: { outcome?: string }[] }).results?.[0]?.outcome;

/** What is asked before a change, so that it can be held against what is told after it. */
const before = (change: Change | undefined, ...others: readonly Change[]): Asked => {
  const all = [...others, ...(change ? [change] : [])];
  return {
    translated: [],
    read: [],
    days: [...new Set(all.flatMap(daysOf))],
    people: [...all.flatMap(peopleOf), ...crowd],
    links: [],
    toLink: change
      ? peopleOf(change).map((person) => ({ ...person, made: addDays(change.day, -1) }))
      : [],
  };
};

/** What one person of the list is told on a day. */
const toldTo = ({ told }: Answered, asked: Asked, person: Person, day: Day): string =>
  told[day]![asked.people.findIndex((one) => JSON.stringify(one) === JSON.stringify(person))]!;

let copy: Copy;
beforeAll(() => {
  copy = copyOfProject();
});
afterAll(() => copy.remove());

describe('a year of law', () => {
  let asked: Asked;
  let was: Answered;
  beforeAll(async () => {
    asked = before(year[0]);
    was = await copy.ask(asked);
    expect(was.faults).toEqual([]);
    copy.keep();
  });

  it.each(year.map((change, i) => [change.name, change, year[i + 1]] as const))(
    '%s, by its recipe',
    async (_name, change, next) => {
      const [dayBefore, day, dayAfter] = daysOf(change) as [Day, Day, Day];
      const newsFor = newsForOf(change);
      const edits = editsOf(change, was.editions + 1);
      copy.edit(edits);
      const askedNow: Asked = {
        ...before(next, change),
        translated: [...(change.translated ?? []), ...(change.news ? ['editions'] : [])],
        read: change.read ?? [],
        links: was.links.map((payload) => ({ payload, made: dayBefore, opened: day })),
        desk: {
          scheme: change.scheme,
          before: dayBefore,
          on: day,
          signed: was.locks[change.scheme]!,
        },
      };
      const is = await copy.ask(askedNow);
      const changed = copy.changedFiles();
      copy.keep();
      const [askedThen, then] = [asked, was];
      [asked, was] = [askedNow, is];
      expect.soft(is.faults).toEqual([]);

      // Who asks: nothing new the day before, the new on the day and after it.
      for (const [i, person] of peopleOf(change).entries()) {
        const { who, hears } = change.people[i]!;
        const old = (on: Day) => toldTo(then, askedThen, person, on);
        const now = (on: Day) => toldTo(is, askedNow, person, on);
        expect.soft(now(dayBefore), `${who}, the day before`).toBe(old(dayBefore));
        if (hears === undefined) {
          if (!change.reachesBack) expect.soft(now(day), `${who}, that day`).toBe(old(day));
        } else {
          expect.soft(old(day), `${who}, before the change`).not.toMatch(new RegExp(hears));
          expect.soft(now(day), `${who}, that day`).toMatch(new RegExp(hears));
          expect.soft(now(dayAfter), `${who}, the day after`).toMatch(new RegExp(hears));
        }
        const link = is.opened[i]!;
        expect.soft(link).toMatchObject({ isWhole: true, answers: person.answers, unread: [] });
        expect
          .soft(link.newsFor.includes(change.scheme), `${who}, an older link`)
          .toBe(newsFor.includes(change.scheme));
        const [sooner, later] = [outcomeIn(old(dayBefore)), outcomeIn(now(day))];
        if (sooner !== undefined && later !== undefined)
          expect.soft(link.differences.length > 0, `${who}, an older link`).toBe(sooner !== later);
      }

      // An edition is made for those schemes in which somebody is told something new, and for no other.
      const everybody = [...peopleOf(change), ...crowd];
      const toldAnew = everybody.filter((person) =>
        daysOf(change).some(
          (on) => toldTo(then, askedThen, person, on) !== toldTo(is, askedNow, person, on),
        ),
      );
      expect
        .soft([...new Set(toldAnew.map(({ run }) => run))].toSorted())
        .toEqual(newsFor.toSorted());
      expect.soft(is.editions).toBe(then.editions + (change.news ? 1 : 0));

      expect.soft(is.desk!.signed).toBe(change.unsigns ? 'changed' : 'signed');
      expect.soft(is.desk!.differs).toEqual(change.differs);
      if (Object.keys(change.differs).length > 0) expect.soft(is.desk!.upcoming).toContain(day);

      const byHand = changed.filter((file) => !WRITTEN.test(file));
      expect.soft(byHand).toEqual([...new Set(edits.map(({ file }) => file))].toSorted());
      const files = promised.get(change.recipe);
      if (files !== undefined)
        expect
          .soft(byHand.filter((file) => !OF_EDITION.test(file)).length)
          .toBeLessThanOrEqual(files);
    },
  );
});
