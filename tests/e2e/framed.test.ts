// @engines chromium in test:all: it saves a file, and takes long
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bare, tag, useMunicipality, type Files } from './municipality.ts';
import { firstThree, withACourse } from './people.ts';
import { da, takeAlong } from './words.ts';

const openMunicipality = useMunicipality();
const words = takeAlong.da;

describe('what a person takes along from a frame', () => {
  const result = (files: Files): string => tag(files, 'six-week-course');

  it('is printed from a window of its own', async () => {
    const municipality = await openMunicipality(result);
    const guide = await municipality.guide();
    await guide.answerAll(withACourse);
    const [opened] = await Promise.all([
      municipality.page.context().waitForEvent('page'),
      guide.button(words.print).click(),
    ]);
    await opened.getByRole('heading', { name: words['print-title'] }).waitFor();
    expect(new URL(opened.url()).hash).toBe('#/print');
    expect(await opened.evaluate(() => self === top)).toBe(true);
  });

  it('is a calendar file and a copied link where the frame allows it', async () => {
    const municipality = await openMunicipality(result);
    const { page } = municipality;
    const guide = await municipality.guide();
    await guide.answerAll(withACourse);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      guide.button(words.calendar).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('BEGIN:VEVENT');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await guide.button(words.copy).click();
    await guide.page.getByText(words.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/a/#/link/');
  });

  it('is a link to copy by hand where the frame has no clipboard, window or file', async () => {
    const municipality = await openMunicipality(
      (files) => bare('sandbox="allow-scripts"')(files).replace('=overview', '=six-week-course'),
      { mayComplain: 'Clipboard API has been blocked|Blocked opening|Download is disallowed' },
    );
    const guide = await municipality.guide();
    await guide.answerAll(withACourse);
    await guide.button(words.copy).click();
    const link = await guide.page.getByLabel(words['copy-by-hand']).inputValue();
    expect(link).toContain('/a/#/link/');
    await guide.button(words.calendar).click();
    await guide.page.getByRole('status').filter({ hasText: words['no-file'] }).waitFor();
    await guide.button(words.print).click();
    const sheet = await guide.page.getByLabel(words['own-window-by-hand']).inputValue();
    expect(sheet).toContain('#/print/');
  });
});

describe('a frame that may keep nothing', () => {
  it('opens the guide in a window of its own, where a reload loses no answer', async () => {
    const municipality = await openMunicipality(tag);
    const guide = await municipality.guide();
    await guide.answerAll(firstThree);
    await guide.note(da.note['no-storage']).waitFor();
    const [opened] = await Promise.all([
      municipality.page.context().waitForEvent('page'),
      guide.button(words['own-window']).click(),
    ]);
    for (let visit = 0; visit < 2; visit += 1) {
      await opened.locator('form[data-question="education-used"]').waitFor();
      expect(new URL(opened.url()).hash).toBe('#/overview');
      await opened.reload();
    }
    expect(await opened.evaluate(() => self === top)).toBe(true);
  });

  it('shows the link where it may open no window either', async () => {
    const municipality = await openMunicipality(bare('sandbox="allow-scripts"'), {
      mayComplain: 'Blocked opening',
    });
    const guide = await municipality.guide();
    await guide.answerAll(firstThree);
    await guide.button(words['own-window']).click();
    const link = await guide.page.getByLabel(words['own-window-by-hand']).inputValue();
    expect(link).toContain('/a/#/link/');
  });

  it('says nothing of it on the municipality’s own site', async () => {
    const municipality = await openMunicipality(tag, { isOwnSite: true });
    const guide = await municipality.guide();
    await guide.answerAll(firstThree);
    expect(await guide.page.getByRole('note').count()).toBe(0);
  });
});
