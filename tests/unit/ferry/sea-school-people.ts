import { definePersonas } from '../../../src/language/personas.ts';
import { AFTER_LAST_START, LAST_START_SET, person, WAITING_BEGINS } from './words.ts';

const pilot = { trade: 'pilot', age: 40 };
const listed = { 'course-list': 'listed' };

/** Each row, both sides of each figure, each day of change and the day before. */
export const seaSchoolPersonas = definePersonas('sea-school', [
  person('Dan, efter den sidste dag', {}, 'ended', { on: AFTER_LAST_START }),
  person('Eva, den sidste dag', { trade: 'none' }, 'no-trade', { on: '2027-12-31' }),
  person('Finn, før den sidste dag var sat', { trade: 'none' }, 'no-trade', { on: '2023-12-31' }),
  person('Gry, da den sidste dag blev sat', { trade: 'none' }, 'no-trade', { on: LAST_START_SET }),
  person('Hans, fisker, 17 år', { trade: 'fisher', age: 17 }, 'outside-age'),
  person(
    'Ib, fisker, 18 år, i land i 26 uger',
    { trade: 'fisher', age: 18, 'weeks-ashore': 26 },
    'too-late',
  ),
  person(
    'Jan, lods, 49 år, i land i 39 uger',
    { trade: 'pilot', age: 49, 'weeks-ashore': 39 },
    'too-late',
  ),
  person('Kim, fisker, 50 år', { trade: 'fisher', age: 50 }, 'outside-age'),
  person('Lis, lods med egen båd', { ...pilot, 'has-boat': 'yes' }, 'own-boat', {
    on: '2017-02-28',
  }),
  person(
    'Mia, lods med egen båd, dagen efter',
    { ...pilot, 'weeks-ashore': 10, 'course-list': 'not-listed' },
    'not-listed',
    { on: WAITING_BEGINS },
  ),
  person(
    'Ole, lods, i land i 26 uger',
    { ...pilot, 'weeks-ashore': 26, 'course-list': 'unknown' },
    'pick-one',
  ),
  person('Per, lods, i land i 38 uger, i overblikket', { ...pilot, 'weeks-ashore': 38 }, 'likely', {
    mode: 'overview',
  }),
  person(
    'Rie, lods, i land i fire uger, begynder nu',
    { ...pilot, 'weeks-ashore': 4, ...listed, 'starts-in': 0 },
    'too-early',
  ),
  person(
    'Sif, lods, i land i fire uger, begynder om en uge',
    { ...pilot, 'weeks-ashore': 4, ...listed, 'starts-in': 1, 'course-weeks': 6 },
    'entitled',
  ),
  person(
    'Tea, lods, i land i fem uger',
    { ...pilot, 'weeks-ashore': 5, ...listed, 'starts-in': 0, 'course-weeks': 6 },
    'entitled',
  ),
  person(
    'Ulf, lods, færdig i uge 39',
    { ...pilot, 'weeks-ashore': 30, ...listed, 'starts-in': 3, 'course-weeks': 6 },
    'entitled',
  ),
  person(
    'Vera, lods, færdig i uge 40',
    { ...pilot, 'weeks-ashore': 30, ...listed, 'starts-in': 4, 'course-weeks': 6 },
    'ends-too-late',
  ),
]);
