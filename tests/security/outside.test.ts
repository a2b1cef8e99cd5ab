import { afterEach, expect, it, vi } from 'vitest';
import { schemes } from '../../src/rules/schemes.ts';
import { here } from '../../src/visit/here.ts';
import { municipalityOf } from '../../src/views/known-municipality.ts';
import { languageNames } from '../../src/text/languages.ts';
import { OVERVIEW } from '../../src/views/addresses.ts';
import { mendedAddress } from '../../src/browser/mended-address.ts';
import { routeOf } from '../../src/visit/routes.ts';
import { readSettings } from '../../src/visit/settings.ts';
import { written } from '../../src/browser/storage.ts';
import { readStoredAnswers } from '../../src/visit/stored-answers.ts';
import { readTheme } from '../../src/embed/theme.ts';
import { addressOfGuide, SETTINGS } from '../../src/embed/host/address.ts';
import { readMessage } from '../../src/embed/messages.ts';
import { FIRST_DAY, isDay } from '../../src/language/day.ts';
import { seededRandom, type Random } from '../independent-reading/random.ts';
import { isAnswerTo } from '../is-answer-to.ts';
import { TODAY } from '../project-guide.ts';
import {
  oddAttribute,
  oddEntry,
  oddHash,
  oddMessage,
  oddQuery,
  oddStored,
  SEED,
} from './odd-input.ts';

const MANY = 10_000;
const NOW = Date.parse('2026-11-22T12:00:00Z');
const isRun = (name: string): boolean => name === OVERVIEW || Object.hasOwn(schemes, name);

/** So many inputs, the same ones for the same seed. */
function inputs<T>(odd: (random: Random) => T): readonly T[] {
  const random = seededRandom(SEED);
  return Array.from({ length: MANY }, () => odd(random));
}

/** Those inputs that it threw for, or from which something came that must not. */
const harmful = <T>(odd: readonly T[], isHarmless: (input: T) => boolean): readonly T[] =>
  odd.filter((input) => {
    try {
      return !isHarmless(input);
    } catch {
      return true;
    }
  });

afterEach(() => {
  vi.unstubAllGlobals();
  expect(Object.keys(Object.prototype), 'what all objects have').toEqual([]);
  expect(({} as Record<string, unknown>)['age']).toBeUndefined();
});

it(`takes from ${MANY} queries only what it knows, and names the rest (SEED=${SEED})`, () => {
  const isHarmless = (query: string): boolean => {
    const { lang, on, flow, municipality, theme, wrong } = readSettings(query);
    const given = new URLSearchParams(query);
    const taken = { lang, on, flow, municipality, theme };
    return (
      (lang === undefined || Object.hasOwn(languageNames, lang)) &&
      (on === undefined || (isDay(on) && on >= FIRST_DAY)) &&
      (flow === undefined || isRun(flow)) &&
      (municipality === undefined || /^\d{4}$/.test(municipality)) &&
      // What was asked for is done, or said to be wrong: never passed over.
      Object.entries(taken).every(
        ([name, value]) =>
          value !== undefined ||
          !/[\p{L}\p{N}]/u.test(given.get(name) ?? '') ||
          (wrong as readonly string[]).includes(name),
      )
    );
  };
  const queries = inputs(oddQuery);
  expect(harmful(queries, isHarmless)).toEqual([]);
  const isRead = (query: string): boolean => Object.keys(readSettings(query)).length > 1;
  expect(queries.filter(isRead).length).toBeGreaterThan(MANY / 4);
});

it(`knows ${MANY} routes or says that there is no such page (SEED=${SEED})`, () => {
  const isHarmless = (odd: string): boolean => {
    const { before, hash } = mendedAddress({ pathname: '/', search: '', hash: odd });
    const route = routeOf(hash, isRun);
    if (!before.startsWith('/') || before.startsWith('//')) return false;
    if (!route) return !odd.startsWith('#/');
    if (route.page === 'run') return isRun(route.run) && hash === `#/${route.run}`;
    if (route.page === 'about') return Object.hasOwn(schemes, route.scheme);
    if (route.page === 'link') return hash.endsWith(route.payload);
    if (route.page === 'calculator') return hash === `#/calculators/${route.calculator}`;
    return ['start', 'not-found'].includes(route.page) || hash === `#/${route.page}`;
  };
  const hashes = inputs(oddHash);
  expect(harmful(hashes, isHarmless)).toEqual([]);
  const pages = new Set(hashes.map((hash) => routeOf(hash, isRun)?.page));
  expect(pages.size).toBeGreaterThan(8);
});

it(`keeps of ${MANY} stored texts only answers, and says what was lost (SEED=${SEED})`, () => {
  const isHarmless = (text: string): boolean => {
    const { answers, faults, run, link } = readStoredAnswers(text, TODAY, NOW);
    const again = readStoredAnswers(written({ run: run ?? '', answers }), TODAY, NOW);
    return (
      Object.entries(answers).every(([id, answer]) => isAnswerTo(id, answer)) &&
      (run !== undefined || faults.length > 0) &&
      (link === undefined || isDay(link.made)) &&
      JSON.stringify(again.answers) === JSON.stringify(answers) &&
      again.faults.length === 0
    );
  };
  const texts = inputs(oddStored);
  expect(harmful(texts, isHarmless)).toEqual([]);
  const isKept = (text: string): boolean =>
    Object.keys(readStoredAnswers(text, TODAY, NOW).answers).length > 0;
  expect(texts.filter(isKept).length).toBeGreaterThan(MANY / 4);
});

it(`finds its place in the history, whatever ${MANY} entries hold (SEED=${SEED})`, () => {
  const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
  const isHarmless = (state: unknown): boolean => {
    let kept = state;
    vi.stubGlobal('location', { hash: '#/overview' });
    vi.stubGlobal('history', { state, replaceState: (entry: unknown) => (kept = entry) });
    const { depth, position } = here(3)!.entry;
    return (
      isCount(depth) &&
      (position === undefined || isCount(position)) &&
      JSON.stringify(kept).includes(`"depth":${depth}`)
    );
  };
  expect(harmful(inputs(oddEntry), isHarmless)).toEqual([]);
});

it(`knows ${MANY} colours and municipalities, or none (SEED=${SEED})`, () => {
  const isHarmless = (text: string): boolean => {
    const theme = readTheme(text);
    return (
      (typeof theme === 'string' || /^[\da-f]{6}$/.test(theme.colour)) &&
      [undefined, text].includes(municipalityOf(text)?.code)
    );
  };
  const texts = inputs((random) => oddAttribute(random) ?? '');
  expect(harmful(texts, isHarmless)).toEqual([]);
  const isTaken = (text: string): boolean =>
    readTheme(text) !== 'no-colour' || !!municipalityOf(text);
  expect(texts.filter(isTaken).length).toBeGreaterThan(MANY / 20);
});

it(`leaves the guide in its folder, whatever ${MANY} tags set (SEED=${SEED})`, () => {
  const isHarmless = (values: readonly (string | null)[]): boolean => {
    const address = addressOfGuide('https://guide.example/a/vejviser.js', (name) => {
      return values[SETTINGS.indexOf(name)]!;
    });
    const { origin, pathname, searchParams, hash, username } = new URL(address);
    const set = SETTINGS.filter((_, i) => values[i]);
    return (
      `${origin}${pathname}` === 'https://guide.example/a/' &&
      hash + username === '' &&
      JSON.stringify([...searchParams.keys()]) === JSON.stringify(set)
    );
  };
  const tags = inputs((random) => SETTINGS.map(() => oddAttribute(random)));
  expect(harmful(tags, isHarmless)).toEqual([]);
});

it(`hears in ${MANY} messages what it knows, and nothing besides (SEED=${SEED})`, () => {
  const isHarmless = (data: unknown): boolean => {
    const message = readMessage(data);
    if (!message) return true;
    const { type, ...told } = message;
    const names = { started: [], result: [], step: ['number'], height: ['px'] }[type];
    return (
      (data as { source: unknown }).source === 'vejviser' &&
      JSON.stringify(Object.keys(told)) === JSON.stringify(names) &&
      Object.values(told).every(Number.isFinite) &&
      (message.type !== 'step' || (Number.isInteger(message.number) && message.number > 0))
    );
  };
  const messages = inputs(oddMessage);
  expect(harmful(messages, isHarmless)).toEqual([]);
  const isHeard = (data: unknown): boolean => readMessage(data) !== undefined;
  expect(messages.filter(isHeard).length).toBeGreaterThan(MANY / 10);
});
