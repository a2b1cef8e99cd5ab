import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useTown } from './harness.ts';

const { town, folder, script, newPage } = useTown();

/** Counts what the page hears, and the errors that it shows. */
async function openTown(body: string, ...files: string[]) {
  const page = await newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const scripts = [...files.map((file) => `/npm/${file}`), script()];
  const head = `${scripts.map((src) => `<script src="${src}"></script>`).join('')}
    <script>window.heard = []; for (const name of ['started', 'step', 'result'])
      addEventListener('vejviser-' + name, ({ detail }) => heard.push(name + (detail?.number ?? '')))</script>`;
  await page.goto(town.write('/', body, head));
  const heard = (): Promise<string[]> => page.evaluate('heard');
  return { page, errors, heard };
}

const question = (page: Page, id: string) =>
  page.frameLocator('iframe').locator(`form[data-question="${id}"]`);

async function answers(page: Page): Promise<void> {
  await question(page, 'benefit').locator('input[value="dagpenge"]').check();
  await question(page, 'benefit').locator('button[type=submit]').click();
  await question(page, 'age').waitFor();
}

const link = (): string => `'<a href="${folder()}">Vejviser</a>'`;
const OPENS = ['started', 'step1'];
const ANSWERED = [...OPENS, 'step2'];

it('React 18 draws it again and again, takes it away and puts it back: one guide, no event twice', async () => {
  const { page, errors, heard } = await openTown(
    `<div id="app"></div><script>
      const { createElement: h, StrictMode, useState } = React;
      function App() {
        const [shown, show] = useState(true);
        const [times, draw] = useState(0);
        Object.assign(window, { show, draw });
        return h('section', { 'data-times': times },
          shown && h('vejviser-guide', { flow: 'overview' }, h('a', { href: '${folder()}' }, 'Vejviser')));
      }
      ReactDOM.createRoot(document.querySelector('#app')).render(h(StrictMode, null, h(App)));
    </script>`,
    'react/umd/react.development.js',
    'react-dom/umd/react-dom.development.js',
  );
  await answers(page);
  await page.evaluate('for (let times = 1; times <= 20; times += 1) setTimeout(() => draw(times))');
  await page.locator('[data-times="20"]').waitFor();
  await question(page, 'age').waitFor();
  expect(await heard()).toEqual(ANSWERED);
  await page.evaluate('show(false)');
  await page.locator('vejviser-guide').waitFor({ state: 'detached' });
  await page.evaluate('show(true)');
  await question(page, 'benefit').waitFor();
  await expect.poll(heard).toEqual([...ANSWERED, ...OPENS]);
  expect(await page.locator('a:visible').count()).toBe(0);
  expect(errors).toEqual([]);
});

it('Vue 3 shows it for one municipality, then for another', async () => {
  const { page, errors, heard } = await openTown(
    `<div id="app"></div><script>
      const { createApp, h, ref } = Vue;
      const flow = ref('overview');
      const app = createApp({ render: () =>
        h('vejviser-guide', { flow: flow.value, innerHTML: ${link()} }) });
      app.config.compilerOptions.isCustomElement = (name) => name === 'vejviser-guide';
      app.mount('#app');
    </script>`,
    'vue/dist/vue.global.js',
  );
  await answers(page);
  await page.evaluate(`flow.value = 'six-week-course'`);
  await expect.poll(heard).toEqual([...ANSWERED, ...OPENS]);
  expect(await page.locator('iframe').getAttribute('src')).toContain('flow=six-week-course');
  await page.evaluate('app.unmount()');
  await page.locator('iframe').waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});

it('Turbo 8 visits the page, leaves it, comes back and visits it again: one guide each time', async () => {
  const tag = `<vejviser-guide flow="overview"><a href="${folder()}">Vejviser</a></vejviser-guide>`;
  town.write('/guiden', tag);
  const { page, errors } = await openTown(
    '<a href="/guiden">Til guiden</a>',
    '@hotwired/turbo/dist/turbo.es2017-umd.js',
  );
  await page.evaluate('window.isOnePage = true');
  for (let visit = 0; visit < 2; visit += 1) {
    await page.getByRole('link', { name: 'Til guiden' }).click();
    await answers(page);
    expect(await page.locator('iframe').count()).toBe(1);
    await page.evaluate(`Turbo.visit('/')`);
    await page.getByRole('link', { name: 'Til guiden' }).waitFor();
    await page.goBack();
    await question(page, 'benefit').waitFor();
    expect(await page.locator('iframe').count()).toBe(1);
    await page.evaluate(`Turbo.visit('/')`);
  }
  expect(await page.evaluate('isOnePage')).toBe(true);
  expect(errors).toEqual([]);
});

it('htmx 2 swaps it in twice: one guide, which starts anew', async () => {
  town.write(
    '/del',
    `<vejviser-guide flow="overview"><a href="${folder()}">Vejviser</a></vejviser-guide>`,
  );
  const { page, errors, heard } = await openTown(
    `<button hx-get="/del" hx-select="vejviser-guide" hx-target="#sted" hx-push-url="true">Vis</button>
    <div id="sted"></div>`,
    'htmx.org/dist/htmx.min.js',
  );
  for (let swap = 0; swap < 2; swap += 1) {
    await page.getByRole('button', { name: 'Vis' }).click();
    const started = async () => (await heard()).filter((name) => name === 'started').length;
    await expect.poll(started).toBe(swap + 1);
    await answers(page);
    expect(await page.locator('iframe').count()).toBe(1);
  }
  expect(errors).toEqual([]);
});

it('jQuery fetches the script anew when tag and script come by .html(): one guide, in either order', async () => {
  const tag = `<vejviser-guide flow="overview"><a href="${folder()}">Vejviser</a></vejviser-guide>`;
  const included = `<script src="${script()}"></script>`;
  for (const html of [tag + included, included + tag]) {
    const page = await newPage();
    await page.goto(
      town.write(
        '/',
        '<div id="sted"></div>',
        '<script src="/npm/jquery/dist/jquery.js"></script>',
      ),
    );
    await page.evaluate(`void $('#sted').html(${JSON.stringify(html)})`);
    await answers(page);
    expect(await page.locator('iframe').count()).toBe(1);
  }
});
