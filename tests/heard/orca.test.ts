import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreviewServer } from 'vite';
import { portOf, serve } from '../browser/serve.ts';
import sixWeekCourse from '../../locales/da/six-week-course.json' with { type: 'json' };
import { dayInDenmark } from '../../src/language/day.ts';
import { linkOf } from '../e2e/link-of.ts';
import { onDagpenge } from '../e2e/people.ts';
import { da, plan, takeAlong } from '../e2e/words.ts';
import { Desk, type BrowserName } from './desk.ts';
import { Reader } from './reader.ts';

const { benefit, age } = da.questions;
const answers = { ...onDagpenge, 'weeks-unemployed': 30 };

/** Said of a page that is loaded, and not merely drawn. */
const LOADED = /Finished loading/;

/** How often one text is said within another. */
const countOf = (text: string, said: string): number => said.split(text).length - 1;

/** A text as a pattern that stands for itself. */
const as = (text: string): RegExp => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));

const BROWSERS: readonly BrowserName[] = ['firefox', 'chromium'];

/** A reader at a desk of their own for the tests beside it, with the browser at a place of the guide. */
function useReader(browser: BrowserName, display: number, place = '') {
  const at = {} as { reader: Reader; guide: string };
  let server: PreviewServer;
  let desk: Desk;
  beforeAll(async () => {
    server = await serve();
    at.guide = `http://127.0.0.1:${portOf(server)}/`;
    desk = new Desk(display);
    at.reader = new Reader(desk);
    await desk.start();
    await desk.open(browser, at.guide + place);
  });
  afterAll(async () => {
    desk?.end();
    await server?.close();
  });
  return at;
}

describe.each(BROWSERS)('Orca in %s', (browser) => {
  const at = useReader(browser, 71 + BROWSERS.indexOf(browser));
  const everything: string[] = [];

  it('says which page has come', async () => {
    everything.push(await at.reader.waits(as(da.start.title)));
  });

  it('leads from the start to the first question, which it says with its first answer', async () => {
    await at.reader.goesOn('Tab', as(da.start.go));
    everything.push(await at.reader.hears('Return'));
    const said = await at.reader.goesOn('Tab', as(benefit.answers.dagpenge.label), 3);
    everything.push(said);
    expect(said).toContain(benefit.groups['out-of-work']);
    expect(said).toContain(benefit.answers.dagpenge.hint);
  });

  it('says a mistake once, and again at the answer that its link leads to', async () => {
    await at.reader.goesOn('Tab', as(da.question.next));
    const said = await at.reader.hears('Return', as(benefit.error));
    everything.push(said);
    expect(countOf(da.error.summary, said)).toBe(1);
    expect(countOf(benefit.error, said)).toBe(1);
    await at.reader.hears('Tab', as(benefit.error));
    const field = await at.reader.hears('Return', as(benefit.answers.dagpenge.label));
    expect(field).toContain(benefit.error);
  });

  it('says the next question when the answer is sent', async () => {
    await at.reader.hears('space');
    await at.reader.goesOn('Tab', as(da.question.next));
    everything.push(await at.reader.hears('Return', as(age.title)));
    expect(await at.reader.hears('Tab', as(age.title))).toContain(age.help);
  });

  // Chromium calls all of a page clickable once anything listens on its document, where Svelte does.
  if (browser === 'firefox')
    it('calls nothing clickable but the label of a field', () => {
      const clickable = everything.join('\n').match(/^.*clickable.*$/gim);
      expect(clickable).toEqual([expect.stringContaining(age.title)]);
    });
});

describe.each(BROWSERS)('Orca in %s, where a link is opened', (browser) => {
  const link = linkOf({ made: dayInDenmark(new Date()), answers });
  const at = useReader(browser, 73 + BROWSERS.indexOf(browser), `#/link/${link}`);

  it('leads by headings from the result to what is to be done first, and by whom', async () => {
    const { reader } = at;
    await reader.waits(LOADED);
    for (const heading of [da.result['overview-title'], plan.da.title])
      await reader.goesOn('h', as(heading), 4);
    await reader.goesOn('Down', as(plan.da.contact.yourself), 3);
    // Orca reads what stands on a line.
    const act = sixWeekCourse.points['find-course'].split(' ').slice(0, 5).join(' ');
    expect(await reader.hears('Down')).toContain(act);
  });

  it('leads by headings from the page for print to the sheet, and through it', async () => {
    const { reader, guide } = at;
    await reader.opens(`${guide}?lang=da#/print`, LOADED);
    for (const heading of [takeAlong.da['print-title'], takeAlong.da['sheet-title']])
      await reader.goesOn('h', as(heading), 4);
    expect(await reader.goesOn('h', as(plan.da.title), 4)).toContain('heading level 2');
  });
});
