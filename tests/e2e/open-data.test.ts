// @engines chromium in test:all: it shows the open data in a program of others
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownRules } from '../../src/open-data/own-rules.ts';
import type { RulesJson } from '../../src/open-data/rules-schema.ts';
import { openTable } from '../../src/open-data/table.ts';
import { launchChromium } from '../browser/chromium.ts';
import { portOf, serve } from '../browser/serve.ts';

const DMN_JS = 'node_modules/dmn-js/dist/';
const STYLES = [
  'dmn-js-shared',
  'dmn-js-drd',
  'dmn-js-decision-table-controls',
  'dmn-js-decision-table',
];

/** As much of dmn-js as is used here. */
interface Viewer {
  importXML(xml: string): Promise<{ readonly warnings: readonly string[] }>;
  getViews(): readonly { readonly type: string }[];
  open(view: object): Promise<{ readonly warnings: readonly string[] }>;
}

let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  server = await serve();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const fetched = async (name: string): Promise<string> =>
  (await fetch(`http://127.0.0.1:${portOf(server)}/${name}`)).text();

it('opens in dmn-js with all its rows and columns, and nothing to warn of', async () => {
  const { on, schemes } = JSON.parse(await fetched('rules.json')) as RulesJson;
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.setContent('<div id="table" style="height: 700px"></div>');
  await page.addScriptTag({ path: `${DMN_JS}dmn-viewer.production.min.js` });
  for (const style of STYLES)
    await page.addStyleTag({ content: readFileSync(`${DMN_JS}assets/${style}.css`, 'utf8') });
  for (const [scheme, { table }] of Object.entries(schemes)) {
    const warnings = await page.evaluate(
      async (xml) => {
        const { DmnJS } = window as unknown as { DmnJS: new (options: object) => Viewer };
        document.querySelector('#table')!.replaceChildren();
        const viewer = new DmnJS({ container: '#table' });
        const imported = await viewer.importXML(xml);
        const views = viewer.getViews();
        const opened = await viewer.open(views.find(({ type }) => type === 'decisionTable')!);
        return [...imported.warnings, ...opened.warnings, ...(views.length === 2 ? [] : ['views'])];
      },
      await fetched(table),
    );
    expect(warnings, scheme).toEqual([]);
    const flow = ownRules.flows.find((one) => one.scheme === scheme)!;
    const { rows, columns } = openTable(flow, on as `${number}-${number}-${number}`, ownRules);
    expect(await page.locator('#table tbody tr').count(), scheme).toBe(rows.length);
    const cells = page.locator('#table tbody tr').first().locator('td.input-cell');
    expect(await cells.count(), scheme).toBe(columns.length);
  }
  expect(complaints).toEqual([]);
  await page.close();
});
