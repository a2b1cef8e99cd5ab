import { describe, expect, it } from 'vitest';
import { addressOfGuide } from '../../../src/embed/host/address.ts';
import { readMessage } from '../../../src/embed/messages.ts';

const source = 'vejviser';

describe('a message of the guide', () => {
  it('says that it started, made a step, shows a result, or how high it is', () => {
    const messages = [
      { type: 'started' },
      { type: 'step', number: 1 },
      { type: 'result' },
      { type: 'height', px: 812 },
    ];
    for (const message of messages) expect(readMessage({ source, ...message })).toEqual(message);
  });

  it('brings nothing along that it should not hold', () => {
    expect(
      readMessage({ source, type: 'result', outcome: 'likely', answers: { age: 34 } }),
    ).toEqual({ type: 'result' });
    expect(readMessage({ source, type: 'step', number: 2, question: 'age' })).toEqual({
      type: 'step',
      number: 2,
    });
  });

  it('is not what another sends', () => {
    const others = [
      undefined,
      null,
      '',
      'vejviser',
      7,
      [],
      ['vejviser', 'started'],
      {},
      { type: 'started' },
      { source: 'another', type: 'started' },
      { source: [source], type: 'started' },
      { source },
      { source, type: 'toString' },
      { source, type: ['started'] },
    ];
    for (const data of others) expect(readMessage(data), JSON.stringify(data)).toBeUndefined();
  });

  it('has a number where it needs one', () => {
    for (const number of [undefined, null, '1', 0, -1, 1.5, NaN, Infinity, [1]])
      expect(readMessage({ source, type: 'step', number }), `step ${number}`).toBeUndefined();
    for (const height of [undefined, null, '900', '900px', NaN, Infinity, -Infinity, [900]])
      expect(
        readMessage({ source, type: 'height', px: height }),
        `height ${height}`,
      ).toBeUndefined();
  });
});

describe('the address of a frame', () => {
  const addressWith = (settings: Record<string, string>): string =>
    addressOfGuide('https://guide.example/a/vejviser.js?v=2', (name) => settings[name] ?? null);

  it('is the folder of the script, with the settings of the tag and no other', () => {
    expect(addressWith({})).toBe('https://guide.example/a/');
    expect(addressWith({ class: 'wide', id: 'guide' })).toBe('https://guide.example/a/');
    expect(
      addressWith({ theme: 'borger', lang: 'en', flow: 'overview', municipality: '0851' }),
    ).toBe('https://guide.example/a/?municipality=0851&flow=overview&lang=en&theme=borger');
  });

  it('leaves out what is empty, and lets no value become another setting or place', () => {
    expect(addressWith({ lang: '', theme: '&on=2020-01-01#/answers' })).toBe(
      'https://guide.example/a/?theme=%26on%3D2020-01-01%23%2Fanswers',
    );
  });
});
