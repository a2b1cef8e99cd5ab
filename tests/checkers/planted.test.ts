import type { Page } from 'playwright-core';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useGuide } from '../e2e/harness.ts';
import { kindOf, openKind } from '../e2e/kinds-of-pages.ts';
import { alfa, faultsByAlfa } from './alfa.ts';
import type { Evaluate, Fault } from './fault.ts';
import { faultsByCodeSniffer, faultsByIbm } from './in-page.ts';
import { faultsByNu } from './nu.ts';

const openGuide = useGuide();
const SIZE = { width: 1280, height: 800 };

/** Faults that every checker of pages must see, or it sees nothing. */
const plants: Readonly<Record<string, () => void>> = {
  'a picture without words': () => {
    const picture = document.createElement('img');
    picture.src = 'icon.svg';
    document.querySelector('main')!.append(picture);
  },
  'a field without a name': () => document.querySelector('main label')!.remove(),
  'no language': () => document.documentElement.removeAttribute('lang'),
};

const checkers: Readonly<Record<string, (page: Page) => Promise<readonly Fault[]>>> = {
  alfa: async (page) => faultsByAlfa(await alfa(), evaluateIn(page), SIZE),
  ibm: (page) => faultsByIbm(evaluateIn(page)),
  codesniffer: (page) => faultsByCodeSniffer(evaluateIn(page)),
};

const evaluateIn =
  (page: Page): Evaluate =>
  (code) =>
    page.evaluate(code);

const isSure = ({ isQuestion }: Fault): boolean => !isQuestion;
const countOf = (faults: readonly Fault[]): number => faults.filter(isSure).length;

describe.each(Object.entries(checkers))('%s', (_, faultsIn) => {
  it.each(Object.entries(plants))('sees %s', async (_what, plant) => {
    const { page } = await openKind(openGuide, kindOf('question-of-number'));
    const before = countOf(await faultsIn(page));
    await page.evaluate(plant);
    expect(countOf(await faultsIn(page))).toBeGreaterThan(before);
  });
});

it('the Nu HTML checker sees an end that has no beginning', () => {
  const file = join(tmpdir(), 'vejviser-planted.html');
  writeFileSync(file, '<!doctype html><html lang="da"><title>t</title><p></b></p></html>');
  expect(faultsByNu([file]).filter(isSure)).toHaveLength(1);
});
