import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawnStart } from '../../../src/first-paint/draw.ts';
import { siteOn } from '../../../src/first-paint/site.ts';
import { routeAddresses } from '../../../src/views/addresses.ts';
import { addressesOfPages } from '../../../src/visit/addresses-of-pages.ts';

let start: DrawnStart;
beforeAll(async () => {
  start = (await siteOn('2026-11-22')).start;
});

/** The marks of one kind, by the addresses that they are for. */
const marksOf = (kind: string): string[] =>
  [...start.body.matchAll(new RegExp(`<span class="${kind}" id="([^"]*)"></span>`, 'g'))].map(
    ([, id]) => `#${id}`,
  );

describe('the page before the guide has come', () => {
  it('has a mark for each address of the guide, and one of its own for the first question', () => {
    expect(marksOf('first-route')).toEqual([routeAddresses.overview]);
    const others = addressesOfPages().filter((address) => address !== routeAddresses.overview);
    expect(marksOf('route').toSorted()).toEqual(others.toSorted());
  });

  it('holds the first question hidden, with nothing that sends', () => {
    const [, question = ''] = start.body.split('<div class="first-question" hidden');
    expect(question).toContain('name="benefit"');
    expect(question).toContain('type="button" class="button"');
    expect(start.body).not.toMatch(/data-question|type="submit"/);
  });
});

const BOOT = readFileSync(new URL('../../../src/first-paint/boot.js', import.meta.url), 'utf8');

/** What boot.js says is opened, of an address and what the tab keeps. */
function opens(hash: string, search = '', kept: string | null = null): string | undefined {
  const dataset: Record<string, string> = {};
  const window = {};
  runInNewContext(BOOT, {
    ...{ window, top: window, location: { hash, search, pathname: '/' } },
    document: { documentElement: { dataset }, querySelector: () => null, hidden: false },
    sessionStorage: { getItem: () => kept },
    addEventListener: () => undefined,
  });
  return dataset['opens'];
}

describe('boot.js', () => {
  it.each(['', '#', '#content'])('leaves the start at "%s"', (hash) =>
    expect(opens(hash)).toBeUndefined(),
  );

  it('knows the first question by its address', () =>
    expect(opens(routeAddresses.overview)).toBe('question'));

  it('shows neither where anything else is opened', () => {
    for (const address of addressesOfPages())
      if (address !== routeAddresses.overview) expect(opens(address), address).toBe('elsewhere');
    expect(opens('', '?lang=en')).toBe('elsewhere');
    expect(opens('', '', '{}')).toBe('elsewhere');
  });
});
