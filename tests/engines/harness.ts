import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { holdTheDay, keep, registerNoWorker, tellOfViolations, TODAY } from '../browser/before.ts';
import { Guide } from '../e2e/guide.ts';
import type { Opening } from '../e2e/harness.ts';
import { tellTheServer } from './before.ts';
import { startChromium } from './chromium.ts';
import type { Engine, Tab } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startOldChromium } from './old-chromium.ts';
import { TabPage } from './page.ts';
import { Site, type Place } from './site.ts';
import { startWebkit } from './webkit.ts';
import { startWpe } from './wpe.ts';

const START = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebkit,
  wpe: startWpe,
  'chromium-79': () => startOldChromium('79'),
  'chromium-88': () => startOldChromium('88'),
  'chromium-109': () => startOldChromium('109'),
};
const HEIGHT = 800;

/** The browser that this run is for. */
export const ENGINE = (process.env['VEJVISER_ENGINE'] ?? 'chromium') as keyof typeof START;

export interface EngineOpening extends Opening {
  /** In a frame on another site: what the frame's `sandbox` allows; `true` is no sandbox. */
  readonly frame?: string | true;
  /** In the frame that the guide's own tag makes on another site, with these attributes. */
  readonly tag?: string;
  /** No script of ours runs there: the page stands as it was built. */
  readonly asBuilt?: true;
}

export interface Opened {
  readonly guide: Guide;
  readonly tab: Tab;
}

/**
 * Starts a server and the engine of this run for one test file. Each test opens the guide in a new
 * session of the browser; a page that complains of anything fails its test.
 */
export function useEngine(): (opening?: EngineOpening) => Promise<Opened> {
  const site = new Site();
  let engine: Engine;
  const opened: { place: Place; tab?: Tab; mayComplain: RegExp | undefined }[] = [];

  beforeAll(async () => {
    await site.start();
    engine = await START[ENGINE]();
  });

  afterEach(async () => {
    const all = opened.splice(0);
    await Promise.all(all.map(({ tab }) => tab?.close()));
    for (const { place } of all) place.close();
    for (const { place, mayComplain } of all)
      expect(place.complaints.filter((text) => !mayComplain?.test(text))).toEqual([]);
  });

  afterAll(async () => {
    await engine?.close();
    await site.stop();
  });

  return async ({
    address = '',
    width = 1280,
    frame,
    tag,
    asBuilt,
    ...more
  }: EngineOpening = {}) => {
    if (more.prepare || more.at || more.worker || more.scripts === false)
      throw new Error('only Playwright can do this');
    const isFramed = frame !== undefined || tag !== undefined || width < engine.narrowest;
    const place = await site.open({
      before: scriptOf(more),
      server: more.server,
      host: (guide) =>
        tag === undefined
          ? hostOf(frameOf(guide + address, width, frame))
          : hostOf(tagOf(guide, width, tag)),
    });
    const here: (typeof opened)[number] = { place, mayComplain: more.mayComplain };
    opened.push(here);
    const tab = (here.tab = await engine.open(Math.max(width, engine.narrowest), HEIGHT));
    await tab.goto(isFramed ? place.host : place.address + address);
    if (isFramed) await tab.enterFrame();
    const guide = new Guide(new TabPage(tab) as unknown as Page);
    await (asBuilt ? guide.heading().waitFor() : guide.tookOver());
    return { guide, tab };
  };
}

/** What is run before the guide's own code, as one script. */
function scriptOf({ kept, before }: Opening): string {
  const run = (code: (given: never) => void, given?: unknown): string =>
    `(${code})(${JSON.stringify(given)});`;
  return [
    run(tellTheServer),
    run(tellOfViolations),
    run(registerNoWorker),
    run(holdTheDay, TODAY),
    kept ? run(keep, JSON.stringify(kept)) : '',
    before ? run(before) : '',
  ].join('\n');
}

function frameOf(address: string, width: number, frame: string | true = true): string {
  const sandbox = frame === true ? '' : `sandbox="${frame}"`;
  return `<iframe src="${address}" ${sandbox} title="Vejviser" width="${width}" height="${HEIGHT}"
    style="border: 0"></iframe>`;
}

const tagOf = (guide: string, width: number, attributes: string): string =>
  `<div style="width: ${width}px"><vejviser-guide ${attributes}></vejviser-guide></div>
  <script src="${guide}vejviser.js"></script>`;

/** A page that holds the guide. */
const hostOf = (guide: string): string =>
  `<!doctype html><html lang="da"><title>Kommunen</title><link rel="icon" href="data:,">
  <body style="margin: 0">${guide}</body></html>`;
