import { describe, expect, it } from 'vitest';
import { defineReviews, signedAs, type Review } from '../../../../src/language/reviews.ts';
import { checkReviews } from '../../../../src/tools/check/reviews.ts';
import { deskList } from '../../../../src/views/review/desk-list.ts';
import { differencesOf } from '../../../../src/views/review/differences.ts';
import type { LaneView, PictureView } from '../../../../src/views/review/picture-view.ts';
import { pictureOf } from '../../../../src/views/review/picture.ts';
import { personaViews } from '../../../../src/views/review/personas.ts';
import { schemeReview } from '../../../../src/views/review/scheme-review.ts';
import { ferryDesk, ferryWords } from '../../ferry-desk.ts';
import { TODAY } from '../../ferry/words.ts';

const world = ferryDesk();
const words = ferryWords(TODAY, world);
const lock = world.rulesLocks['sea-school']!;
const [review] = defineReviews([
  {
    who: 'Jytte Holm, jurist',
    signedOn: '2026-11-20',
    rulesOf: TODAY,
    edition: lock.edition,
    digest: lock.digest,
  },
]) as readonly [Review];

describe('a signature', () => {
  const stateOf = (reviews: readonly Review[]) =>
    schemeReview('sea-school', ferryWords(TODAY, { ...world, reviews: { 'sea-school': reviews } }))
      .signed;

  it('is told with its day; of rules that changed since, that too; and that there is none', () => {
    expect(stateOf([review]).text).toBe(
      'Jytte Holm, jurist skrev under 20. november 2026 på reglerne for 22. november 2026.',
    );
    expect(stateOf([{ ...review, digest: 'aaaaaaaaaaaa' }]).text).toContain('er ændret, siden');
    expect(stateOf([]).text).toBe('Ingen har skrevet under på reglerne.');
    expect(stateOf([]).edition).toContain(lock.digest);
  });

  it('counts as long as the rules are those that were signed, whatever was signed before', () => {
    const old = { ...review, digest: 'aaaaaaaaaaaa' };
    expect(signedAs([old, review], lock).state).toBe('signed');
    expect(signedAs([old], lock)).toEqual({ state: 'changed', by: old });
  });

  it.each([
    ['names nobody', { who: ' ' }],
    ['was signed on 2026-11-31', { signedOn: '2026-11-31' }],
    ['was signed on 2099-01-01', { signedOn: '2099-01-01' }],
    ['is of the rules of 2026-02-30', { rulesOf: '2026-02-30' }],
    ['names edition 7, which does not exist', { edition: 7 }],
    ['has the mark "abc"', { digest: 'abc' }],
  ] as const)('is a fault where it %s', (what, planted) => {
    const reviews = { 'sea-school': [{ ...review, ...planted }] };
    expect(checkReviews({ ...world, reviews }).map((fault) => fault.what)).toEqual([what]);
    expect(checkReviews({ ...world, reviews: { 'sea-school': [review] } })).toEqual([]);
  });
});

describe('the list of the desk', () => {
  it('has every scheme with its review day, and says on what its claims rest', () => {
    const list = deskList(words);
    expect(list.map(({ scheme }) => scheme)).toEqual(world.flows.map(({ scheme }) => scheme));
    const [first] = list;
    expect(first!.review).toBe('Skal gennemgås senest 31. december 2026.');
    expect(first!.standings).toMatch(/^\d+ rækker og punkter med kilde: \d+ læst i loven\.$/);
    expect(deskList(ferryWords('2027-01-01', world))[0]).toMatchObject({ isOverdue: true });
  });
});

describe('the review of a scheme', () => {
  const { figures, outcomes, points } = schemeReview('sea-school', words);

  it('has all values of each figure, past and to come', () => {
    const waiting = figures.find(({ id }) => id === 'sea-school.waiting')!;
    expect(waiting.values.map(({ value, when }) => [value, when])).toEqual([
      ['0 uger', 'past'],
      ['5 uger', 'now'],
    ]);
    expect(figures.map(({ id }) => id)).toContain('sea-school.last-start');
  });

  it('has figures that a text alone names', () => {
    const { figures: all } = schemeReview('fare-help', words);
    expect(all.map(({ id }) => id)).toContain('fare-help.fee');
  });

  it('says of each outcome which rows give it, and its points by the numbers of the list', () => {
    const looking = outcomes.find(({ id }) => id === 'pick-one')!;
    expect(looking.rows).toEqual(['6']);
    const said = looking.parts.flatMap((part) => part.points);
    expect(said.map(({ id }) => id)).toContain('find');
    expect(said.map(({ id }) => id)).not.toContain('form');
    const all = points.flatMap((part) => part.points);
    expect(all.map(({ number }) => number)).toEqual(all.map((_, i) => i + 1));
    for (const point of said) expect(all).toContain(point);
  });
});

describe('two days side by side', () => {
  const on = (day: '2017-02-28' | '2017-03-01' | '2026-11-22') =>
    schemeReview('sea-school', ferryWords(day, world));

  it('show what came, what went and what reads otherwise, and nothing else', () => {
    const kinds = differencesOf(on('2017-02-28'), on('2017-03-01'), words);
    const found = Object.fromEntries(
      kinds.map(({ kind, differences }) => [
        kind,
        differences.map(({ key, mark }) => `${mark} ${key}`),
      ]),
    );
    expect(found['rows']).toEqual(['changed row 7', 'removed row 3a']);
    expect(found['figures']).toEqual(['changed sea-school.waiting']);
    expect(found['outcomes']).toContain('removed own-boat');
    expect(found['points']).toEqual(['removed on-paper']);
    const [waiting] = kinds.find(({ kind }) => kind === 'figures')!.differences;
    expect(waiting).toMatchObject({
      before: ['0 uger (sea-school.waiting)'],
      after: ['5 uger (sea-school.waiting)'],
    });
  });

  it('are empty where nothing changed', () =>
    expect(differencesOf(on('2026-11-22'), on('2026-11-22'), words)).toEqual([]));
});

describe('the picture of a table', () => {
  const draw = pictureOf('sea-school', words);
  const people = [
    { trade: 'none' },
    { trade: 'fisher', age: 17 },
    { trade: 'pilot', age: 40, 'weeks-ashore': 39 },
    { trade: 'pilot', age: 40, 'weeks-ashore': 10, 'course-list': 'unknown' },
  ];
  const rowsOf = ({ lanes }: PictureView) =>
    lanes.flatMap((lane: LaneView) => (lane.kind === 'row' ? [lane] : []));

  it('has the rows of the day in order, each after the questions that it reads first', () => {
    const { lanes } = draw([], {});
    expect(
      lanes.map((lane) => (lane.kind === 'row' ? lane.row.number : lane.id)).slice(0, 6),
    ).toEqual(['trade', '2', 'age', '3', 'weeks-ashore', '4']);
  });

  it('loses at each row those whom it fits', () => {
    const passed = rowsOf(draw(people, {})).map(({ row, before, fits }) => [
      row.number,
      before,
      fits,
    ]);
    expect(passed.slice(0, 3)).toEqual([
      ['2', 4, 1],
      ['3', 3, 1],
      ['4', 2, 1],
    ]);
    expect(passed.reduce((sum, [, , fits]) => sum + Number(fits), 0)).toBe(people.length);
  });

  it('says which rows an answer leaves, and puts out of reach those that cannot fit any more', () => {
    const pressed = draw(people, { trade: 'none' });
    const inReach = rowsOf(pressed).filter((lane) => lane.isInReach);
    expect(inReach.map(({ row }) => row.number)).toEqual(['2']);
    expect(pressed.left).toBe('1 af 4 personer er tilbage.');
    expect(rowsOf(draw(people, { age: 40 })).find(({ row }) => row.number === '3')!.isInReach).toBe(
      false,
    );
  });
});

describe('the invented people', () => {
  const { personas } = world.personas.find(({ scheme }) => scheme === 'sea-school')!;
  const views = personaViews('sea-school', personas, words);

  it('get what the machine of their day gives them, and are told it', () => {
    expect(views.map(({ gets }) => gets.outcome)).toEqual(personas.map(({ gets }) => gets));
    const told = views[views.length - 2]!.told();
    expect(told!.parts.map(({ id }) => id)).toContain('do');
    expect(JSON.stringify(views.map((view) => view.told()))).not.toMatch(/undefined|\{\{/);
  });

  it('say where the day that is shown would give them something else', () => {
    const own = views.find(({ gets }) => gets.outcome === 'own-boat')!;
    expect(own.otherwise).not.toBe('');
    expect(views.find(({ gets }) => gets.outcome === 'pick-one')!.otherwise).toBe('');
  });
});
