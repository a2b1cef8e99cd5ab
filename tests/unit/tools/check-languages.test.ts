import { describe, expect, it } from 'vitest';
import { faultLine } from '../../../src/tools/check/fault.ts';
import { checkLanguages } from '../../../src/tools/check/languages.ts';
import type { World } from '../../../src/tools/check/world.ts';
import { ferryWorld } from '../ferry-world.ts';

// Faults are planted in data that the types would refuse.
/* eslint-disable @typescript-eslint/no-explicit-any */
function faultsAfter(plant: (world: World) => unknown): readonly string[] {
  const world = ferryWorld();
  plant(world);
  return checkLanguages(world).map(faultLine);
}

describe('what is known of a language is checked', () => {
  it.each<[string, (w: World) => unknown, RegExp]>([
    [
      'a folder that says nothing',
      (w) => ((w.languages as any).en = undefined),
      /locales\/en\/language\.json: is missing, so nobody finds the language/,
    ],
    ['no name', (w) => ((w.languages as any).en.name = ''), /has no name/],
    [
      'a direction that is none',
      (w) => ((w.languages as any).en.direction = 'right'),
      /has the direction "right"/,
    ],
    ['a voice that is no tag', (w) => ((w.languages as any).en.voice = 'en_GB'), /the voice/],
    [
      'a tag that Intl does not take',
      (w) => ((w.languages as any).en.written = 'e'),
      /is written as in "e"/,
    ],
    [
      'nobody who says whether it was read',
      (w) => delete (w.languages as any).en.readBy,
      /does not say who has read it/,
    ],
    [
      'a reader without a day',
      (w) => ((w.languages as any).en.readBy = [{ name: 'A', as: 'b' }]),
      /names a reader by half/,
    ],
    [
      'digits that no field reads',
      (w) => ((w.languages as any).en.written = 'ar-EG'),
      /Write "ar-EG-u-nu-latn"/,
    ],
  ])('%s', (_, plant, line) => expect(faultsAfter(plant).join('\n')).toMatch(line));
});
