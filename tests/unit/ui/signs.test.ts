import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathOf, SIGNS } from '../../../src/ui/signs.ts';

describe('a sign', () => {
  it('is drawn as one path, whatever shapes the library has it in', () => {
    const path = pathOf([
      ['path', { d: 'M1 2h3' }],
      ['line', { x1: '1', y1: '2', x2: '3', y2: '4' }],
      ['circle', { cx: '5', cy: '6', r: '2' }],
      ['rect', { x: '2', y: '3', width: '10', height: '8', rx: '1' }],
    ]);
    expect(path).toBe(
      'M1 2h3' +
        'M1 2L3 4' +
        'M3 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0' +
        'M3 3h8a1 1 0 0 1 1 1v6a1 1 0 0 1 -1 1h-8a1 1 0 0 1 -1 -1v-6a1 1 0 0 1 1 -1',
    );
  });

  it.each(Object.entries(SIGNS))('"%s" has all its shapes, each begun on its own', (_, path) => {
    expect(path).toMatch(/^M[-\d.]/);
    expect(path).not.toMatch(/NaN|undefined|m/);
  });

  it('is unlike every other', () => {
    const all = Object.values(SIGNS);
    expect(new Set(all).size).toBe(all.length);
  });
});

it('names the library that the signs are of, with its licence', () => {
  const notices = readFileSync('public/NOTICES.txt', 'utf8');
  const licence = readFileSync('node_modules/lucide/LICENSE', 'utf8');
  const owner = /^Copyright .*$/m.exec(licence)![0];
  expect(notices).toContain(owner);
  expect(notices).toContain('Permission to use, copy, modify, and/or distribute');
});
