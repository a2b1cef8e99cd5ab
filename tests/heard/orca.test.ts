import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreviewServer } from 'vite';
import { portOf, serve } from '../browser/serve.ts';
import { da } from '../e2e/words.ts';
import { Desk, type BrowserName } from './desk.ts';
import { Reader } from './reader.ts';

const { benefit, age } = da.questions;

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
  let reader: Reader;
  const everything: string[] = [];

  beforeAll(async () => {
    server = await serve();
    desk = new Desk(display);
    reader = new Reader(desk);
    await desk.start();
    await desk.open(browser, `http://127.0.0.1:${portOf(server)}/`);
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

  // Chromium calls all of a page clickable once anything listens on its document, where Svelte does.
  if (browser === 'firefox')
    it('calls nothing clickable but the label of a field', () => {
      const clickable = everything.join('\n').match(/^.*clickable.*$/gim);
      expect(clickable).toEqual([expect.stringContaining(age.title)]);
    });
});
