import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchMunicipalityFile } from '../../../src/browser/fetch-municipality-file.ts';

describe('fetching the file of a municipality', () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each<[string, () => Promise<Response>]>([
    ['there is none', () => Promise.resolve(new Response('', { status: 404 }))],
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('gives nothing, and says nothing, where %s', async (_, answer) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
    expect(await fetchMunicipalityFile('0851')).toBeUndefined();
    expect(warn).not.toHaveBeenCalled();
  });

  it('asks beside the guide, and tells the web editor what is not used', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockResolvedValue(new Response('{"fone": 1, "office": "Jobhuset"}'));
    expect((await fetchMunicipalityFile('0851'))?.file).toEqual({ office: 'Jobhuset' });
    expect(fetched.mock.calls[0]![0]).toBe('./municipalities/0851.json');
    expect(warn.mock.calls).toEqual([
      ['Vejviser: municipalities/0851.json: "fone" is not used: there is no such field'],
    ]);
  });
});
