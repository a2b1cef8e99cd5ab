// @engines chromium: it saves a file
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { withACourse } from './people.ts';
import { takeAlong } from './words.ts';

const openGuide = useGuide();

/** When the file was made, to the second, and by which guide: their digits are nobody's age. */
const BY_CHANCE = /^(DTSTAMP|LAST-MODIFIED|SEQUENCE):.*$|127\.0\.0\.1:\d+/gm;
/** A long line goes on in the next, behind a space. */
const FOLD = '\r\n ';

it('saves every date as a calendar file, and no answer in it', async () => {
  const guide = await openGuide({ address: '#/six-week-course', kept: withACourse });
  await guide.showsResult();
  const [download] = await Promise.all([
    guide.page.waitForEvent('download'),
    guide.button(takeAlong.da.calendar).click(),
  ]);
  expect(download.suggestedFilename()).toBe('vejviser.ics');
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toContain('BEGIN:VEVENT');
  expect(file.replaceAll(FOLD, '').replaceAll(BY_CHANCE, '')).not.toMatch(/#\/link|dagpenge|34/);
});
