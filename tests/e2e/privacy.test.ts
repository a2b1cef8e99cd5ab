// @engines chromium
import { expect, it } from 'vitest';
import { builtPage } from '../browser/serve.ts';
import { useGuide } from './harness.ts';
import { firstThree, onDagpenge } from './people.ts';
import { da } from './words.ts';

const openGuide = useGuide();
const html = builtPage();

it('keeps nothing but the answers of the tab, and tells no server of them', async () => {
  const asked: string[] = [];
  const guide = await openGuide({
    prepare: async (page) => void page.on('request', (request) => asked.push(request.url())),
  });
  const { origin } = new URL(guide.page.url());
  await guide.link(da.start.go).click();
  await guide.answerAll(onDagpenge);
  const kept = await guide.page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
  }));
  expect(kept).toEqual({ cookie: '', local: 0, session: ['vejviser /'], databases: 0 });
  expect(await guide.page.context().cookies()).toEqual([]);
  expect(asked.length).toBeGreaterThan(3);
  for (const url of asked.map((text) => new URL(text))) {
    expect(url.origin).toBe(origin);
    expect(url.pathname).toMatch(/^\/(assets\/[\w.-]+|[\w.-]*)$/);
    expect(url.search).toBe('');
  }
});

it('keeps the answers in the tab alone', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.answerAll(firstThree);
  const other = await guide.page.context().newPage();
  await other.goto(guide.page.url());
  await other.locator('form[data-question="benefit"]').waitFor();
  expect(await other.locator('input:checked').count()).toBe(0);
  expect(await other.evaluate(() => localStorage.length)).toBe(0);
});

it('has a content policy that allows nothing inline and no other server', () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

it('has no script, style or handler in the page itself', () => {
  for (const [script, attributes, content] of html.matchAll(/<script\b([^>]*)>([^<]*)</g)) {
    expect(attributes, script).toContain('src="./');
    expect(content?.trim()).toBe('');
  }
  expect(html).not.toMatch(/<style\b|\sstyle=|\son\w+=|javascript:/);
});
