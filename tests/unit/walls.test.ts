import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WALLS } from '../../walls.js';

const rooms = Object.entries(WALLS);

it('has a wall round every room, and round none that is not there', () => {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    // Style sheets import nothing.
    .filter((name) => name !== 'styles');
  expect(rooms.map(([room]) => room).toSorted()).toEqual([...folders, 'flows'].toSorted());
});

it('opens doors to rooms that are there alone', () => {
  const others = rooms.flatMap(([, { open = [], types = [] }]) => [...open, ...types]);
  const missing = others.filter((name) => !existsSync(`src/${name}`) && !existsSync(name));
  expect(missing).toEqual([]);
});

it('is what ARCHITECTURE.md shows', () => {
  const table = readFileSync('ARCHITECTURE.md', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, room, ...cells] = line.split('|').map((cell) => cell.trim());
      const name = /^`(?:src\/)?([\w-]+)`$/.exec(room ?? '')?.[1];
      return name === undefined || cells.length !== 4 ? [] : [[name, ...cells.slice(0, 3)]];
    });
  const said = (names: readonly string[] = []): string => names.join(', ') || '–';
  expect(table).toEqual(
    rooms.map(([room, { open, types, packages }]) => [
      room,
      said(open),
      said(types),
      said(packages),
    ]),
  );
});
