import { expect, it } from 'vitest';
import { builtPage, useGuide } from './harness.ts';
import { onDagpenge } from './people.ts';
import { da } from './words.ts';

const openGuide = useGuide();
const html = builtPage();

it('keeps nothing but the answers of the tab, and tells no server of them', async () => {
  const asked: string[] = [];
  const guide = await openGuide({
    network: async (page) => void page.on('request', (request) => asked.push(request.url())),
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
  expect(kept).toEqual({ cookie: '', local: 0, session: ['vejviser'], databases: 0 });
  expect(await guide.page.context().cookies()).toEqual([]);
  expect(asked.length).toBeGreaterThan(3);
  for (const url of asked.map((text) => new URL(text))) {
    expect(url.origin).toBe(origin);
    expect(url.pathname).toMatch(/^\/(assets\/[\w.-]+|[\w.-]*)$/);
    expect(url.search).toBe('');
  }
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

it('says what to do where JavaScript is off', async () => {
  const guide = await openGuide({ scripts: false });
  await guide.heading('Vejviser').waitFor();
  const text = await guide.text();
  expect(text).toContain('JavaScript');
  expect(text).toMatch(/Spørg kommunen, din a-kasse eller din fagforening/);
});
