import { expect, it } from 'vitest';
import { ownScript } from '../../../src/embed/host/own-script.ts';

const script = (src: string) => ({ src, nonce: '' });
const found = (...addresses: string[]) => ownScript(addresses.map(script))?.src;

it('is known by its name, whatever folder and version it is fetched with', () => {
  for (const address of [
    'https://guide.example/vejviser.js',
    'https://guide.example/a/vejviser.js?ver=6.1.9',
    'https://guide.example/a/vejviser.js#a',
  ])
    expect(found('https://kommune.example/tag-manager.js', address)).toBe(address);
});

it('is none that was bundled, written into the page, or has a name like it', () => {
  expect(
    found(
      '',
      'https://kommune.example/combined.js',
      'https://kommune.example/theme/my-vejviser.js',
      'https://kommune.example/theme.js?of=/vejviser.js',
      'blob:https://kommune.example/1',
      'no address',
    ),
  ).toBeUndefined();
  expect(ownScript([null, {}, { src: { baseVal: 'vejviser.js' } }])).toBeUndefined();
});
