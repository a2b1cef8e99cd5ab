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

describe.each([
  ['firefox', 71],
  ['chromium', 72],
] as const)('Orca in %s', (browser: BrowserName, display: number) => {
  let server: PreviewServer;
  let desk: Desk;
  let guide: string;
  let reader: Reader;
  const everything: string[] = [];

  beforeAll(async () => {
    server = await serve();
    desk = new Desk(display);
    reader = new Reader(desk);
    await desk.start();
    guide = `http://127.0.0.1:${portOf(server)}/`;
    await desk.open(browser, guide);
  });
  afterAll(async () => {
    desk?.end();
    await server?.close();
  });

  it('says which page has come', async () => {
    everything.push(await reader.waits(as(da.start.title)));
  });

  it('leads from the start to the first question, which it says with its first answer', async () => {
    await reader.goesOn('Tab', as(da.start.go));
    everything.push(await reader.hears('Return'));
    const said = await reader.goesOn('Tab', as(benefit.answers.dagpenge.label), 3);
    everything.push(said);
    expect(said).toContain(benefit.groups['out-of-work']);
    expect(said).toContain(benefit.answers.dagpenge.hint);
  });

  it('says a mistake once, and again at the answer that its link leads to', async () => {
    await reader.goesOn('Tab', as(da.question.next));
    const said = await reader.hears('Return', as(benefit.error));
    everything.push(said);
    expect(countOf(da.error.summary, said)).toBe(1);
    expect(countOf(benefit.error, said)).toBe(1);
    await reader.hears('Tab', as(benefit.error));
    const field = await reader.hears('Return', as(benefit.answers.dagpenge.label));
    expect(field).toContain(benefit.error);
  });

  it('says the next question when the answer is sent', async () => {
    await reader.hears('space');
    await reader.goesOn('Tab', as(da.question.next));
    everything.push(await reader.hears('Return', as(age.title)));
    expect(await reader.hears('Tab', as(age.title))).toContain(age.help);
  });

  it('leads by headings from the result to what is to be done first, and by whom', async () => {
    const link = linkOf({ made: dayInDenmark(new Date()), answers });
    await reader.opens(`${guide}?lang=da#/link/${link}`, LOADED);
    for (const heading of [da.result['overview-title'], plan.da.title])
      everything.push(await reader.goesOn('h', as(heading), 4));
    everything.push(await reader.goesOn('Down', as(plan.da.contact.yourself), 3));
    const findCourse = sixWeekCourse.points['find-course'];
    expect(await reader.hears('Down', as(findCourse))).toContain(findCourse);
  });

  it('leads by headings from the page for print to the sheet, and through it', async () => {
    await reader.opens(`${guide}?lang=da#/print`, LOADED);
    for (const heading of [takeAlong.da['print-title'], takeAlong.da['sheet-title'], plan.da.title])
      everything.push(await reader.goesOn('h', as(heading), 4));
    expect(everything.at(-1)).toContain(plan.da.title);
  });

  // Chromium calls all of a page clickable once anything listens on its document, where Svelte does.
  if (browser === 'firefox')
    it('calls nothing clickable but the label of a field', () => {
      const clickable = everything.join('\n').match(/^.*clickable.*$/gim);
      expect(clickable).toEqual([expect.stringContaining(age.title)]);
    });
});
