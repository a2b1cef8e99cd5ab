import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { doors } from '../../flows/doors.ts';
import { drafts } from '../../flows/drafts.ts';
import { municipalitySites } from '../../flows/municipality-sites.ts';
import { sources } from '../../flows/sources.ts';
import { dayInDenmark } from '../language/day.ts';
import { root } from './check/project-world.ts';
import { watch } from './watch/watch.ts';
import { WATCHED, watchedText, type Watched } from './watch/watched.ts';

/**
 * `npm run watch [-- --contact ADDRESS]`: goes to every address that the guide cites, and says which are
 * gone, have moved, or say something else than when they were read, the worst first.
 * `-- --read <addresses…>` notes that somebody has read these pages as they are now.
 * The exit code is 1 where somebody must do something, and 2 where nothing could be looked at.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    read: { type: 'boolean', default: false },
    contact: { type: 'string', default: 'no address given' },
  },
});
const file = new URL(WATCHED, root);
const { lines, exitCode, watched } = await watch(
  {
    cited: { sources, doors, municipalitySites, drafts },
    watched: JSON.parse(readFileSync(file, 'utf8')) as Watched,
    today: dayInDenmark(new Date()),
    read: values.read ? positionals : undefined,
  },
  {
    userAgent: `vejviser-watch/1 (looks once a week whether pages it cites are there; ${values.contact})`,
    timeoutMs: 30_000,
    pauseMs: 2_000,
    hostsAtOnce: 4,
  },
);
for (const line of lines) console.log(line);
if (watched) writeFileSync(file, watchedText(watched));
process.exitCode = exitCode;
