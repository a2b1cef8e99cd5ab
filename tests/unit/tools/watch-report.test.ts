import { describe, expect, it, vi } from 'vitest';
import { doors } from '../../../flows/doors.ts';
import { drafts } from '../../../flows/drafts.ts';
import { municipalitySites } from '../../../flows/municipality-sites.ts';
import { sources } from '../../../flows/sources.ts';
import { addressesIn, type Cited } from '../../../src/tools/watch/addresses.ts';
import { watch } from '../../../src/tools/watch/watch.ts';
import { watchedText, type Watched } from '../../../src/tools/watch/watched.ts';
import { at, MANNERS, said, useWatchedPages } from './watched-pages.ts';

useWatchedPages();

const TODAY = '2026-12-01';

const citing = (...paths: readonly string[]): Cited => ({
  sources: Object.fromEntries(
    paths.map((path) => [
      path,
      { title: path, url: at(path), known: 'guide', readOn: '2026-11-22' },
    ]),
  ),
  doors: { topics: [], list: [], without: [] },
  municipalitySites: { benefits: {}, sites: {} },
  drafts: {},
});

const watching = (cited: Cited, watched: Watched = {}, read?: readonly string[]) =>
  watch({ cited, watched, today: TODAY, read }, MANNERS);

describe('the report', () => {
  it('names the worst first, each with where it is cited and how old its reading is', async () => {
    const cited = citing('/there', '/dropped', '/moved', '/gone');
    const { lines, exitCode } = await watching(cited);
    const states = lines.filter((line) => line.includes(at(''))).map((line) => line.split(':')[0]);
    expect(states).toEqual(['gone', 'moved', 'unreachable', 'never watched']);
    expect(lines).toContain(`moved: ${at('/moved')} (to ${at('/other')})`);
    expect(lines).toContain('    read on 2026-11-22, 9 days ago; flows/sources.ts, "/gone"');
    expect(exitCode).toBe(1);
  });

  it('asks for nothing where pages are there and nobody has read them yet, or are not reached today', async () => {
    expect((await watching(citing('/there', '/dropped'))).exitCode).toBe(0);
  });

  it('says nothing of pages where there is no network', async () => {
    const fetching = vi
      .spyOn(globalThis, 'fetch')
      .mockRejectedValue(Object.assign(new TypeError(), { cause: { code: 'ENOTFOUND' } }));
    const { lines, exitCode } = await watching(citing('/there', '/gone'));
    fetching.mockRestore();
    expect(exitCode).toBe(2);
    expect(lines).toHaveLength(1);
  });
});

describe('a page that was read', () => {
  it('is watched from then on: the same while it says the same, and changed when it does not', async () => {
    const cited = citing('/there');
    const { watched, exitCode } = await watching(cited, {}, [at('/there')]);
    expect(exitCode).toBe(0);
    expect(watched![at('/there')]!.on).toBe(TODAY);
    expect((await watching(cited, watched)).lines).toContain(`there: ${at('/there')}`);
    said.words = 'Du kan ikke få et kursus.';
    const after = await watching(cited, watched);
    expect(after.lines).toContain(`changed: ${at('/there')}`);
    expect(after.exitCode).toBe(1);
  });

  it('is noted only where it is cited and there', async () => {
    const before = { [at('/other')]: { on: TODAY, digest: '1' } } as const;
    const { watched, lines, exitCode } = await watching(citing('/gone', '/there'), before, [
      at('/gone'),
      'https://example.org/',
    ]);
    // What is cited no more is dropped.
    expect(watched).toEqual({});
    expect(lines.join('\n')).toMatch(/gone \(410\): nothing is noted[^]*is cited nowhere/);
    expect(exitCode).toBe(1);
    expect((await watching(citing('/there'), {}, [])).exitCode).toBe(1);
  });

  it('is written a page a line', () => {
    const watched: Watched = {
      'https://a.dk/': { on: TODAY, digest: '1' },
      'https://b.dk/': { on: TODAY, digest: '2' },
    };
    expect(JSON.parse(watchedText(watched))).toEqual(watched);
    expect(watchedText(watched).trim().split('\n')).toHaveLength(4);
    expect(JSON.parse(watchedText({}))).toEqual({});
  });
});

it('every address of the project is watched once, with all that name it', () => {
  const all = addressesIn({ sources, doors, municipalitySites, drafts });
  const addresses = all.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  const written = JSON.stringify([sources, doors, municipalitySites, drafts]);
  for (const [address] of written.matchAll(/https?:\/\/[^"]+/g))
    expect(addresses).toContain(address);
  for (const { site } of Object.values(municipalitySites.sites))
    expect(addresses).toContain(`https://${site}/`);
  expect(all.find(({ address }) => address === sources['lbk-280-2024'].url)).toMatchObject({
    readOn: sources['lbk-280-2024'].readOn,
    citedIn: ['flows/sources.ts, "lbk-280-2024"'],
  });
});
