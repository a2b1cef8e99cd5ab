import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import type { Browser } from 'playwright-core';
import puppeteer, { type Browser as Lit } from 'puppeteer-core';
import { CHROMIUM, ARGUMENTS } from '../browser/chromium.ts';
import { hasNginx, Nginx } from '../deploy/nginx.ts';
import { COMPARED, writeBarePages, type Compared } from './bare-pages.ts';
import type { Server } from './serve.ts';
import { atLeast, heldTo, middle, told, type Row } from './table.ts';

const RUNS = 3;
/** Out of 100. */
const LEAST = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof LEAST;
const CATEGORIES = Object.keys(LEAST) as Category[];

interface Measured {
  readonly scores: Readonly<Record<Category, number>>;
  /** Until the largest part of the page is drawn, in milliseconds. */
  readonly drawn: number;
}

/**
 * Lighthouse's view of the pages on a telephone, as one nginx of our recipe serves them; and how long
 * each takes beside a bare page with the same words, from the same server in the same run.
 */
export async function measureLighthouse(browser: Browser, server: Server): Promise<readonly Row[]> {
  if (!hasNginx()) {
    console.log('Not measured: Lighthouse. It needs nginx (tests/setup.sh).');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'vejviser-lighthouse-'));
  cpSync(server.folder, folder, { recursive: true });
  await writeBarePages(browser, server, folder);
  const nginx = new Nginx(folder, { isSecure: true });
  await nginx.start();
  const lit = await puppeteer.launch({
    executablePath: CHROMIUM,
    args: ARGUMENTS,
    acceptInsecureCerts: true,
  });
  try {
    const rows: Row[] = [];
    for (const compared of COMPARED) rows.push(...(await compare(lit, nginx, compared)));
    return rows;
  } finally {
    await lit.close();
    nginx.close();
    rmSync(folder, { recursive: true });
  }
}

async function compare(lit: Lit, nginx: Nginx, compared: Compared): Promise<readonly Row[]> {
  const { name, address, bare, most } = compared;
  const guide = await measured(lit, nginx.address(address));
  const words = await measured(lit, nginx.address(bare));
  return [
    ...CATEGORIES.map((category) =>
      atLeast(LEAST[category], guide.scores[category], {
        name: `Lighthouse, ${name}: ${category}`,
        unit: 'of 100',
      }),
    ),
    told(`  until its largest part is drawn`, 'ms', guide.drawn),
    told(`  the same words as a bare page`, 'ms', words.drawn),
    heldTo(most, guide.drawn / words.drawn, { name: '  so many times as long', unit: 'times' }),
  ];
}

/** The middle of some runs, each with an empty cache. */
async function measured(lit: Lit, address: string): Promise<Measured> {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await runOf(lit, address));
  const scores = CATEGORIES.map((category) => [
    category,
    middle(runs.map((one) => one.scores[category])),
  ]);
  return {
    scores: Object.fromEntries(scores) as Measured['scores'],
    drawn: middle(runs.map(({ drawn }) => drawn)),
  };
}

async function runOf(lit: Lit, address: string): Promise<Measured> {
  const page = await lit.newPage();
  try {
    const result = await lighthouse(address, { logLevel: 'error' }, undefined, page);
    if (!result) throw new Error(`Lighthouse says nothing of ${address}`);
    const { categories, audits } = result.lhr;
    const scores = CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]);
    return {
      scores: Object.fromEntries(scores) as Measured['scores'],
      drawn: audits['largest-contentful-paint']?.numericValue ?? NaN,
    };
  } finally {
    await page.close();
  }
}
