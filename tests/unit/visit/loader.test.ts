import { expect, it } from 'vitest';
import { Loader } from '../../../src/visit/loader.svelte.ts';
import type { Route } from '../../../src/visit/routes.ts';
import type { Standing } from '../../../src/visit/standing.ts';

const QUESTION: Standing = { shows: 'question', question: 'benefit', index: 0 };
const RUN: Route = { page: 'run', run: 'overview' };

/** A loader whose parts do not come, for a visit that stands somewhere. */
async function failing(route: Route, standing: Standing, areSettingsRead = true) {
  const visit = { route, standing, language: 'da', guide: undefined };
  const opening = {
    readSettings: () => (areSettingsRead ? Promise.resolve({}) : Promise.reject(new Error('zod'))),
    take: () => Promise.resolve(),
    mayTell: () => false,
  };
  const gone = () => Promise.reject(new TypeError('Importing a module script failed.'));
  const loader = new Loader(visit as never, opening as never, {
    besideThePage: gone,
    machinesAndResults: gone,
    otherPages: gone,
  });
  await loader.load();
  return loader;
}

it('leaves the start and the first question, which work without what did not come', async () => {
  for (const route of [{ page: 'start' }, RUN] as const) {
    const loader = await failing(route, QUESTION);
    expect(loader.fault).toBe('missing');
    expect(loader.isInTheWay).toBe(false);
  }
});

it('is in the way of what needs the part', async () => {
  expect((await failing(RUN, { shows: 'loading' })).isInTheWay).toBe(true);
  expect((await failing({ page: 'rules' }, QUESTION)).isInTheWay).toBe(true);
});

it('asks nothing anew before the kept answers are read', async () => {
  const loader = await failing(RUN, QUESTION, false);
  expect(loader.fault).toBe('broken');
  expect(loader.isInTheWay).toBe(true);
});
