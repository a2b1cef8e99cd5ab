// @engines chromium in test:all: it takes scripts away, and takes long
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import enWords from '../../locales/en/host.json' with { type: 'json' };
import { DIST } from '../browser/serve.ts';
import { tag, useMunicipality, type Files, type Municipality } from './municipality.ts';
import { firstThree } from './people.ts';

const openMunicipality = useMunicipality();

const withLink = (files: Files): string =>
  tag(files).replace('></v', `><br><a href="${files.guide}">Vejviser</a></v`);
const linkIn = ({ page }: Municipality) => page.getByRole('link', { name: 'Vejviser' });

it('shows its link where no script runs, and until the guide has started', async () => {
  const without = await openMunicipality(withLink, { scripts: false });
  expect(await linkIn(without).isVisible()).toBe(true);
  const municipality = await openMunicipality(withLink);
  await municipality.guide();
  await linkIn(municipality).waitFor({ state: 'hidden' });
});

const COEP = 'cross-origin-embedder-policy';

/** The tag's script as an optimizer, or an editor by hand, puts it into the page. */
const inlined = (files: Files): string =>
  withLink(files).replace(
    files.script,
    `<script>${readFileSync(join(DIST, 'vejviser.js'), 'utf8')}</script>`,
  );
const fetched = (files: Files, how: string): string =>
  withLink(files).replace(files.script, how.replace('URL', `'${files.guide}vejviser.js'`));

interface Refused {
  readonly where: string;
  readonly body?: (files: Files) => string;
  readonly head?: (files: Files) => string;
  readonly headers?: Readonly<Record<string, string>>;
}

const refused: readonly Refused[] = [
  {
    where: 'a policy refuses the frame',
    head: ({ origin }) =>
      `<meta http-equiv="Content-Security-Policy" content="script-src ${origin}; frame-src 'none'">`,
  },
  {
    where: 'a policy with a nonce refuses the script',
    head: () =>
      `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-a1' 'strict-dynamic'">`,
  },
  {
    where: 'a consent tool holds the address of the frame back',
    head: () =>
      `<script>Object.defineProperty(HTMLIFrameElement.prototype, 'src', { set() {} })</script>`,
  },
  {
    where: 'a consent tool holds the script back',
    body: (files) => withLink(files).replace('<script', '<script type="text/plain"'),
  },
  { where: 'the page embeds without credentials', headers: { [COEP]: 'credentialless' } },
  { where: 'the page embeds those alone who allow it', headers: { [COEP]: 'require-corp' } },
  { where: 'its script was written into the page', body: inlined },
  {
    where: 'its script was bundled under another name',
    body: (files) => withLink(files).replace('vejviser.js', 'combined.js'),
  },
  {
    where: 'a module brings its script',
    body: (files) => fetched(files, '<script type="module">import URL</script>'),
  },
  {
    where: 'its script is evaluated, as jQuery does',
    body: (files) =>
      fetched(files, '<script>fetch(URL).then((a) => a.text()).then((a) => eval(a))</script>'),
  },
];
it.each(refused)('keeps its link where $where', async ({ body = withLink, ...opening }) => {
  const municipality = await openMunicipality(body, {
    ...opening,
    mayComplain:
      'policy|Content Security Policy|must be fetched by its own name|404|BLOCKED|ERR_FAILED',
  });
  await municipality.page.waitForTimeout(1500);
  expect(await linkIn(municipality).isVisible()).toBe(true);
});

it('has a link of its own until then, where the host wrote none', async () => {
  const { page } = await openMunicipality(
    ({ script }) => `<vejviser-guide lang="en" flow="six-week-course"></vejviser-guide>${script}`,
    {
      head: () => `<meta http-equiv="Content-Security-Policy" content="frame-src 'none'">`,
      mayComplain: 'content policy|Content Security Policy',
    },
  );
  const link = page.getByRole('link', { name: enWords.open });
  expect(await link.getAttribute('href')).toMatch(/\/a\/\?flow=six-week-course&lang=en$/);
  await page.waitForTimeout(1500);
  expect(await link.isVisible()).toBe(true);
});

it('takes the link away with the blank lines that editors put around it, and no sentence', async () => {
  const municipality = await openMunicipality(
    ({ script, guide }) =>
      `<vejviser-guide><p>&nbsp;</p><!-- guide --><p><a href="${guide}">Vejviser</a></p></vejviser-guide>
      <vejviser-guide><a href="${guide}">Guiden</a> kræver JavaScript.</vejviser-guide>${script}`,
  );
  await municipality.guide(0);
  await municipality.guide(1);
  await linkIn(municipality).waitFor({ state: 'hidden' });
  const sentence = municipality.page.locator('vejviser-guide').nth(1);
  expect(await sentence.innerText()).toBe('Guiden kræver JavaScript.');
  expect(await sentence.getByRole('link').isVisible()).toBe(true);
});

const LATE = `setTimeout(() => {
  const script = document.createElement('script');
  script.src = URL;
  document.head.append(script);
}, 300)`;
it.each([
  ['a module of its own name', '<script type="module" src=URL></script>'],
  ['a script that waits for nothing', '<script async src=URL></script>'],
  ['a script that another puts in late', `<script>${LATE}</script>`],
  [
    'a script that another writes',
    `<script>document.write('<script src="' + URL + '"><\\/script>')</script>`,
  ],
])('opens the guide where it is loaded as %s', async (_, how) => {
  const municipality = await openMunicipality((files) => fetched(files, how), {
    mayComplain: 'document.write',
  });
  await (await municipality.guide()).asks('benefit');
  await linkIn(municipality).waitFor({ state: 'hidden' });
});

it.each([
  ['as it is', () => undefined],
  [
    'that makes no style sheets, as Safari 15',
    () => void Reflect.deleteProperty(window, 'CSSStyleSheet'),
  ],
])('runs under a policy with a nonce, in a browser %s', async (_, before) => {
  const municipality = await openMunicipality(
    (files) => withLink(files).replace('<script', '<script nonce="a1"'),
    {
      head: ({ origin }) =>
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:;
        script-src 'nonce-a1' 'strict-dynamic'; style-src 'nonce-a1'; frame-src ${origin}">`,
      before,
    },
  );
  await municipality.guide();
  const frame = municipality.page.locator('vejviser-guide iframe');
  expect(await frame.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('0px');
});

it('runs in a page that is a sandbox, which has no origin', async () => {
  const municipality = await openMunicipality(withLink, {
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    mayComplain: 'sandboxed',
  });
  const guide = await municipality.guide();
  await guide.answerAll(firstThree);
  await linkIn(municipality).waitFor({ state: 'hidden' });
});

it.each([
  ['closed in itself', '/>'],
  ['left open', '>'],
])('hides none of the text of a page in which it was %s', async (_, end) => {
  const municipality = await openMunicipality(
    ({ script, guide }) =>
      `<vejviser-guide flow="overview" ${end}<h2>Kontakt</h2><p>Ring <a href="${guide}">Vejviser</a></p>${script}`,
  );
  await municipality.guide();
  expect(await municipality.page.getByRole('heading', { name: 'Kontakt' }).isVisible()).toBe(true);
  expect(await linkIn(municipality).isVisible()).toBe(true);
});
