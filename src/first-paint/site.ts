import type { Day } from '../language/day.ts';
import { currentRules } from '../prerender/current-rules.ts';
import { builtPages, tellingOn } from '../prerender/pages.ts';
import type { DrawnPages } from '../prerender/plugin.ts';
import { DANISH } from '../text/languages.ts';
import { drawStart, type DrawnStart } from './draw.ts';

/** All that is drawn at a build. */
export interface Site extends DrawnPages {
  readonly start: DrawnStart;
}

/** Draws the guide's pages on a day: build/draw-site.ts runs this as a server would. */
export async function siteOn(on: Day): Promise<Site> {
  // This loads every language, Danish among them.
  const pages = await builtPages(on);
  return { on, start: drawStart(tellingOn(DANISH, on)), pages, rules: currentRules() };
}
