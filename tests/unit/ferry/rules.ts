import { guideOn, type Guide } from '../../../src/engine/guide.ts';
import type { Day } from '../../../src/language/day.ts';
import type { SchemeWithLaw } from '../../../src/language/schemes.ts';
import { afterWreck } from './after-wreck.ts';
import { cite } from './cite.ts';
import { fareHelp } from './fare-help.ts';
import { ferryCard } from './ferry-card.ts';
import { figures } from './figures.ts';
import { seaSchool } from './sea-school.ts';
import { TODAY } from './words.ts';

const scheme = (linkCode: string, name: string): SchemeWithLaw => ({
  linkCode,
  name,
  wish: 'support',
  decides: [{ by: 'office' }],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
  sources: [cite('§ 1')],
});

/** The invented law, which no parliament changes: what the engine is tested on. */
export const ferryRules = {
  flows: [ferryCard, seaSchool, afterWreck, fareHelp],
  figures,
  schemes: {
    'ferry-card': scheme('1', 'Færgekort'),
    'sea-school': scheme('2', 'Søskole'),
    'after-wreck': scheme('3', 'Forlishjælp'),
    'fare-help': { ...scheme('4', 'Færgepenge'), outsideOverview: true },
  },
  overviewOrder: ['lives-on-island', 'trade', 'age', 'weeks', 'weeks-ashore'],
} as const;

const guides = new Map<Day, Guide>();

/** The invented guide of a day, compiled once for all tests of a file. */
export function ferryGuide(on: Day = TODAY): Guide {
  const guide = guides.get(on) ?? guideOn(ferryRules, on);
  guides.set(on, guide);
  return guide;
}
