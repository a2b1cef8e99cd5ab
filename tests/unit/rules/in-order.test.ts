import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemeIds } from '../../../flows/schemes.ts';
import { inOrder } from '../../../src/rules/in-order.ts';
import { personas } from '../../../src/rules/people.ts';
import { isScheme, schemeOf, schemes } from '../../../src/rules/schemes.ts';
import { flows, points } from '../../../src/rules/tables.ts';
import { SHARED } from '../../../src/language/points.ts';

const found = { '../../flows/b/flow.ts': 'of b', '../../flows/a/flow.ts': 'of a' };

describe('what lies in the folders of the schemes', () => {
  it('comes in the order of the list', () =>
    expect(inOrder(['a', 'b'], found, 'flow.ts')).toEqual([
      ['a', 'of a'],
      ['b', 'of b'],
    ]));

  it('is missed by name, with what to do', () =>
    expect(() => inOrder(['a', 'c'], found, 'flow.ts')).toThrow(
      'flows/c/flow.ts is missing: npm run new-scheme c writes it',
    ));

  it('says in each file of which scheme it is', () => {
    expect(flows.map(({ scheme }) => scheme)).toEqual(schemeIds);
    expect(points.map(({ scheme }) => scheme)).toEqual([...schemeIds, SHARED]);
    expect(personas.map(({ scheme }) => scheme)).toEqual(schemeIds);
    expect(Object.keys(schemes)).toEqual(schemeIds);
  });

  it('is all on the list: no folder with a table is left out', () => {
    const root = new URL('../../../flows/', import.meta.url);
    const folders = readdirSync(root, { withFileTypes: true }).filter(
      (one) => one.isDirectory() && existsSync(new URL(`${one.name}/flow.ts`, root)),
    );
    expect(folders.map(({ name }) => name).toSorted()).toEqual(schemeIds.toSorted());
  });
});

it('an id from outside names a scheme, or nothing at all', () => {
  expect([isScheme(schemeIds[0]), isScheme('toString'), isScheme('ferry-card')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(() => schemeOf('ferry-card')).toThrow('there is no scheme "ferry-card"');
});
