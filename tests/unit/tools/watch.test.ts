import { describe, expect, it, vi } from 'vitest';
import { look } from '../../../src/tools/watch/look.ts';
import { round } from '../../../src/tools/watch/round.ts';
import { visibleText } from '../../../src/tools/watch/visible-text.ts';
import { asked, at, MANNERS, useWatchedPages } from './watched-pages.ts';

useWatchedPages();

describe('a page is looked at', () => {
  const kindOf = async (path: string) => await look(at(path), MANNERS);

  it.each([
    ['/there', 'there'],
    ['/moved', 'moved'],
    ['/for-now', 'there'],
    ['/gone', 'gone'],
    ['/no-such-page', 'gone'],
    ['/moved-and-gone', 'gone'],
    ['/broken', 'unreachable'],
    ['/dropped', 'unreachable'],
    ['/round', 'unreachable'],
    ['/pdf', 'there'],
  ])('%s is %s', async (path, kind) => {
    expect((await kindOf(path)).kind).toBe(kind);
  });

  it('says to where it moved, and why it is not there', async () => {
    expect(await kindOf('/moved')).toMatchObject({ to: at('/other') });
    expect(await kindOf('/moved-and-gone')).toMatchObject({
      why: `404, after it moved to ${at('/nowhere')}`,
    });
    expect(await kindOf('/broken')).toMatchObject({ why: '503' });
  });

  it('is not waited for for ever', async () => {
    const found = await look(at('/slow'), { ...MANNERS, timeoutMs: 100 });
    expect(found.kind).toBe('unreachable');
  });

  it('is gone where no host has its name, and unreachable where the host does not answer', async () => {
    const failing = (code: string) =>
      vi
        .spyOn(globalThis, 'fetch')
        .mockRejectedValueOnce(Object.assign(new TypeError('fetch failed'), { cause: { code } }));
    failing('ENOTFOUND');
    expect(await kindOf('/there')).toEqual({ kind: 'gone', why: 'ENOTFOUND' });
    failing('EAI_AGAIN');
    expect(await kindOf('/there')).toEqual({ kind: 'unreachable', why: 'EAI_AGAIN' });
    // Nobody listens at this port of our own.
    expect(await look('http://127.0.0.1:1/', MANNERS)).toMatchObject({ kind: 'unreachable' });
  });

  it('has the same digest however it is laid out, and whatever character set it is in', async () => {
    const digest = async (path: string) => {
      const found = await kindOf(path);
      return 'digest' in found ? found.digest : undefined;
    };
    expect(await digest('/there')).toBe(await digest('/there'));
    expect(await digest('/there')).not.toBe(await digest('/other'));
    expect(await digest('/moved')).toBe(await digest('/other'));
    expect(await digest('/latin')).toBe(await digest('/utf8'));
  });
});

it('reads of a page what somebody sees of it', () => {
  const page = `<html><head><title>Titel</title><style>p{}</style></head><body><!-- note -->
    <h1>Kurser</h1><p>Du kan <b>ikke</b>
    vælge.</p><p hidden>Skjult</p><script>let a</script><template><p>Skabelon</p></template></body>`;
  expect(visibleText(page)).toBe('Kurser Du kan ikke vælge.');
});

it('asks a host for one page at a time, says who asks, and tries once more what was busy', async () => {
  asked.length = 0;
  const paths = ['/busy-once', '/there', '/other', '/pdf', '/moved'];
  const found = await round(
    paths.map((path) => at(path)),
    MANNERS,
  );
  expect(found.get(at('/busy-once'))!.kind).toBe('there');
  expect(asked.filter(({ path }) => path === '/busy-once')).toHaveLength(2);
  expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set(['watch-test']));
  expect(Math.max(...asked.map(({ atOnce }) => atOnce))).toBe(1);
});
