import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Engine, Tab } from '../engines/engine.ts';
import { startOldChromium } from '../engines/old-chromium.ts';
import { Site, type Place } from '../engines/site.ts';

interface Held {
  /** At the municipality's page, which holds the tag and in it a link. */
  readonly tab: Tab;
  /** The guide's own page is held back until then. */
  readonly let: () => void;
}

/** Opens a page of another site that holds the tag, while the guide in it is held back. */
export function useTag(version = '88'): () => Promise<Held> {
  const site = new Site();
  let engine: Engine;
  const opened: { place: Place; tab: Tab }[] = [];

  beforeAll(async () => {
    await site.start();
    engine = await startOldChromium(version);
  });
  afterEach(async () => {
    for (const { place, tab } of opened.splice(0)) {
      await tab.close();
      place.close();
    }
  });
  afterAll(async () => {
    await engine?.close();
    await site.stop();
  });

  return async () => {
    let release!: () => void;
    const released = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    const place = await site.open({
      before: '',
      server: (path) => (path === '/boot.js' ? released : undefined),
      host: (guide) => `<!doctype html><html lang="da"><title>Kommunen</title>
        <vejviser-guide><p><a href="${guide}">Åbn guiden</a></p></vejviser-guide>
        <script src="${guide}vejviser.js"></script></html>`,
    });
    const tab = await engine.open(390, 800);
    opened.push({ place, tab });
    await tab.goto(place.host);
    return { tab, let: release };
  };
}
