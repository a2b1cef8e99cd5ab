import { describe, expect, it } from 'vitest';
import { routeAddresses } from '../../../src/views/addresses.ts';
import { addressesOfPages } from '../../../src/visit/addresses-of-pages.ts';
import { addressOfLink, routeOf } from '../../../src/visit/routes.ts';

const isRun = (name: string): boolean => ['overview', 'igu', 'six-week-course'].includes(name);
const routeAt = (hash: string) => routeOf(hash, isRun);

describe('the route of an address', () => {
  it.each(['', '#', '#/'])('is the start for "%s"', (hash) =>
    expect(routeAt(hash)).toEqual({ page: 'start' }),
  );

  it.each(['#content', '#overview'])('is none for the place "%s" in a page', (hash) =>
    expect(routeAt(hash)).toBeUndefined(),
  );

  it('is what its address says', () => {
    expect(routeAt(routeAddresses.start)).toEqual({ page: 'start' });
    expect(routeAt(routeAddresses.overview)).toEqual({ page: 'run', run: 'overview' });
    expect(routeAt(routeAddresses.run('igu'))).toEqual({ page: 'run', run: 'igu' });
    expect(routeAt(routeAddresses.scheme('igu'))).toEqual({ page: 'run', run: 'igu' });
    expect(routeAt(routeAddresses.about('igu'))).toEqual({ page: 'about', scheme: 'igu' });
    expect(routeAt(routeAddresses.page('rules'))).toEqual({ page: 'rules' });
    expect(routeAt('#/calculators/transport')).toEqual({
      page: 'calculator',
      calculator: 'transport',
    });
  });

  it.each(['#/nonsense', '#/overview/about', '#/igu/about/more', '#/igu/else', '#/nonsense/about'])(
    'is no page for "%s"',
    (hash) => expect(routeAt(hash)).toEqual({ page: 'not-found' }),
  );

  it.each(['run', 'print', 'caseworker'] as const)(
    'finds the answers of a link that opens its %s',
    (opens) =>
      expect(routeAt(addressOfLink({ payload: '1.a/b', opens }))).toEqual({
        page: 'link',
        payload: '1.a/b',
        opens,
      }),
  );
});

it('finds a page at every address that the guide has, each of them once', () => {
  const addresses = addressesOfPages();
  const pages = addresses.map((hash) => routeOf(hash, (name) => /^[a-z-]+$/.test(name))?.page);
  expect(pages).not.toContain('not-found');
  expect(pages).not.toContain(undefined);
  expect(new Set(addresses).size).toBe(addresses.length);
});
