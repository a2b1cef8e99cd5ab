import { describe, expect, it } from 'vitest';
import type { Told } from '../../../src/language/personas.ts';
import { checkTold, type Speak, type Spoken } from '../../../src/tools/check/told.ts';
import { ferryWorld } from '../ferry-world.ts';
import { cite } from '../ferry/cite.ts';

const spoken: Spoken = {
  first: ['Søg hos rederiet.'],
  when: ['Tidligst 1. marts.'],
  who: ['Rederiet bestemmer.'],
  duties: ['Du skal møde til tiden.'],
  says: ['Søg hos rederiet.', 'Kortet er ikke gratis.'],
};
const speak: Speak = () => spoken;

/** What is found when Ceci, who may have a right to a card, must be told this. */
function foundWhen(told: Omit<Told, 'basis'>): readonly string[] {
  const world = ferryWorld();
  const people = world.personas[0]!.personas as unknown as { gets: string; told?: Told }[];
  people.find(({ gets }) => gets === 'entitled')!.told = { basis: [cite('§ 4')], ...told };
  return checkTold(world, speak).map(({ what }) => what);
}

const enough = { first: ['rederiet', 'søg'], who: ['rederiet'], points: { do: ['apply'] } };

describe('what a person must be told', () => {
  it.each<[string, Omit<Told, 'basis'>, RegExp]>([
    ['first', { first: ['kommunen'] }, /is not told \/kommunen\/ first: Søg hos rederiet/],
    ['not first', { notFirst: ['rederi'] }, /is told \/rederi\/ first/],
    ['when', { when: ['senest'] }, /is not told \/senest\/ as a time/],
    ['of whom', { who: ['kommunen'] }, /is not told \/kommunen\/ of whom to ask/],
    ['as a duty', { duties: ['miste'] }, /is not told \/miste\/ as a duty/],
    ['anywhere', { says: ['gratis(?!\\.)'] }, /is not told \/gratis.*\/ anywhere/],
    ['never', { never: ['ikke gratis'] }, /is told \/ikke gratis\/ all the same: Kortet/],
    ['under its part', { points: { ask: ['apply'] } }, /is not told "apply" under "ask"/],
    [
      'no point',
      { points: { do: ['aply'] } },
      /must or must not be told "aply", which is no point/,
    ],
    ['not theirs', { notPoints: ['papers'] }, /is told "papers", which is not for them/],
    ['elsewhere', { instead: ['bus-card'] }, /is sent to nothing instead, not to bus-card/],
  ])('%s', (_, told, line) => {
    expect(foundWhen(told).join('\n')).toMatch(line);
  });

  it('is told, whatever the case and the spaces', () => {
    const told = { ...enough, says: ['KORTET ER'] };
    expect(foundWhen(told).filter((what) => what.startsWith('"Ceci'))).toEqual([]);
  });
});

describe('what nobody has written', () => {
  it('is asked for: enough of each open outcome, its first step, and every point', () => {
    const found = foundWhen(enough);
    expect(found).toContain('nobody has written what comes first for "wait"');
    expect(found).toContain('nobody must be told "papers"');
    expect(found.join()).not.toMatch(/"entitled"|"apply"/);
    expect(foundWhen({ first: ['rederiet'] })).toContain(
      'only 1 things are expected of what "entitled" says',
    );
  });
});
