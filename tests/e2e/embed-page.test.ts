// @engines chromium: it prints to a file
import { expect, it } from 'vitest';
import daEmbed from '../../locales/da/embed.json' with { type: 'json' };
import enEmbed from '../../locales/en/embed.json' with { type: 'json' };
import daMunicipality from '../../locales/da/municipality.json' with { type: 'json' };
import { faultsIn, putAxeInto } from '../browser/axe.ts';
import type { Guide } from './guide.ts';
import { useGuide, type Opening, type Reply } from './harness.ts';
import { bare, printed } from './pdf.ts';
import { filled } from './words.ts';

const openGuide = useGuide();

async function openBuilder(opening: Opening = {}, lang = 'da'): Promise<Guide> {
  const guide = await openGuide({
    address: '#/embed',
    mayComplain: /404|Vejviser:/,
    server: (path) => (path.includes('/municipalities/') ? { status: 404 } : undefined),
    ...opening,
  });
  await guide.heading((lang === 'en' ? enEmbed : daEmbed).title).waitFor();
  return guide;
}

async function chooseMunicipality(guide: Guide, typed: string, name: string): Promise<void> {
  await guide.page.getByLabel(daMunicipality.search).fill(typed);
  await guide.button(name).click();
}

const code = (guide: Guide, label: string): Promise<string> =>
  guide.page.getByLabel(label, { exact: true }).inputValue();

const previewed = async (guide: Guide): Promise<string> =>
  new URL((await guide.page.locator('iframe').getAttribute('src'))!).search;

it('builds the tag and the frame while a web editor chooses', async () => {
  const guide = await openBuilder();
  await chooseMunicipality(guide, 'aal', 'Aalborg');
  await guide.page.getByLabel(daEmbed.flow).selectOption('six-week-course');
  await guide.page.getByRole('combobox', { name: daEmbed.language }).selectOption('en');
  await guide.page.getByLabel(daEmbed.theme.borger).check();
  const { origin } = new URL(guide.page.url());
  const query = 'municipality=0851&flow=six-week-course&lang=en&theme=borger';
  expect(await code(guide, daEmbed.snippet.tag)).toBe(
    `<script src="${origin}/vejviser.js" defer></script>\n` +
      '<vejviser-guide municipality="0851" flow="six-week-course" lang="en" theme="borger">' +
      `<a href="${origin}/?${query.replaceAll('&', '&amp;')}">Vejviser</a></vejviser-guide>`,
  );
  const frame = await code(guide, daEmbed.snippet.frame);
  expect(frame).toContain(`<iframe src="${origin}/?${query.replaceAll('&', '&amp;')}"`);
  expect(frame).toMatch(
    /sandbox="allow-scripts allow-same-origin [^"]*" allow="clipboard-write; web-share"/,
  );
  expect(await previewed(guide)).toBe(`?${query}`);
  await guide.hasNoHoles();
});

it('shows the guide itself, as wide as a phone and as a desk, and no step of it for Back', async () => {
  const guide = await openBuilder();
  const entries = await guide.historyLength();
  const frame = guide.page.locator('iframe');
  await guide.page.frameLocator('iframe').locator('form[data-question="benefit"]').waitFor();
  expect((await frame.boundingBox())!.width).toBe(390);
  await guide.page.getByLabel(daEmbed.preview.desktop).check();
  expect((await frame.boundingBox())!.width).toBeGreaterThan(1200);
  await chooseMunicipality(guide, 'samsø', 'Samsø');
  await guide.page.getByLabel(daEmbed.flow).selectOption('danish-education');
  await guide.page.frameLocator('iframe').locator('form[data-question]').waitFor();
  expect(await guide.historyLength()).toBe(entries);
});

it('says the contrast of a colour in words, and leaves one out that lacks it', async () => {
  const guide = await openBuilder();
  await guide.page.getByLabel(daEmbed.theme.own).check();
  const field = guide.page.getByLabel(daEmbed.colour.code);
  await field.fill('#FFCC00');
  await guide.page.getByText(daEmbed.contrast.unfit).waitFor();
  await guide.page.getByText('1,51').first().waitFor();
  expect(await code(guide, daEmbed.snippet.tag)).not.toContain('theme');
  await field.fill('#7A1FA2');
  await guide.page.getByText(daEmbed.contrast.fits).waitFor();
  expect(await code(guide, daEmbed.snippet.tag)).toContain('theme="7a1fa2"');
  await field.fill('lilla');
  await guide.page.getByText(daEmbed.colour['no-colour']).waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
});

it("says what of a municipality's file cannot be used, and when there is none", async () => {
  const files: Readonly<Record<string, Reply>> = {
    '/municipalities/0751.json': { status: 404 },
    '/municipalities/0741.json': {
      status: 200,
      body: Buffer.from('{"office": "Jobhuset på Samsø"}', 'latin1'),
    },
    '/municipalities/0851.json': {
      status: 200,
      body: JSON.stringify({ phone: 'ring', fone: '1', office: 'Jobhuset' }),
    },
  };
  const guide = await openBuilder({
    server: (path) => files[path],
  });
  const path = 'municipalities/0851.json';
  await chooseMunicipality(guide, 'aalborg', 'Aalborg');
  await guide.page.getByText(filled(daEmbed.refused.phone, { path, field: 'phone' })).waitFor();
  await guide.page.getByText(filled(daEmbed.refused.unknown, { path, field: 'fone' })).waitFor();
  await chooseMunicipality(guide, 'aarhus', 'Aarhus');
  const other = 'municipalities/0751.json';
  await guide.page.getByText(filled(daEmbed.municipality['no-file'], { path: other })).waitFor();
  await chooseMunicipality(guide, 'samsø', 'Samsø');
  const refused = { path: 'municipalities/0741.json', encoding: 'UTF-8' };
  await guide.page.getByText(filled(daEmbed.refused.encoding, refused)).waitFor();
});

it('tells where each file lies, what a policy must allow, and all of it on paper', async () => {
  const guide = await openBuilder();
  const { origin } = new URL(guide.page.url());
  expect(await code(guide, daEmbed.sections.policy.copy)).toBe(
    `script-src ${origin}; frame-src ${origin}`,
  );
  const status = await guide.page.request.get(await code(guide, daEmbed.sections.version.copy));
  expect(Object.keys(await status.json())).toEqual([
    'edition',
    'from',
    'built',
    'build',
    'reviewBy',
    'digest',
  ]);
  const statement = await code(guide, daEmbed.sections.accessibility.copy);
  const about = await guide.page.request.get(/\S+\.html/.exec(statement)![0]);
  expect(about.status()).toBe(200);
  const paper = bare((await printed(guide.page)).pages.join(''));
  const told = Object.values(daEmbed.sections).flatMap((section) => [
    section.heading,
    ...('copy' in section ? [section.copy] : []),
  ]);
  for (const text of told) expect(paper).toContain(bare(text));
  for (const field of await guide.page.locator('textarea').all())
    expect(paper).toContain(bare(await field.inputValue()));
  expect(paper).not.toContain(bare(daEmbed.preview.title));
});

it('fits a narrow phone, in English too', async () => {
  const guide = await openGuide({ address: '?lang=en#/embed', width: 320 });
  await guide.heading(enEmbed.title).waitFor();
  await guide.hasNoHoles();
  await guide.fits(320);
});

it.each(['da', 'en'])('gives axe nothing to find, with each field in use, in %s', async (lang) => {
  const { page } = await openBuilder({ address: `?lang=${lang}&municipality=0851#/embed` }, lang);
  await page.locator('#municipality-search').fill('a');
  await page.locator('#theme-own').check();
  await page.locator('#embed-colour').fill('lilla');
  const evaluate = (code: string): Promise<unknown> => page.evaluate(code);
  await putAxeInto(evaluate);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsIn(evaluate)).toEqual([]);
  }
});
