// @engines chromium
import { expect, it } from 'vitest';
import daMunicipality from '../../locales/da/municipality.json' with { type: 'json' };
import { faultsIn, putAxeInto } from '../browser/axe.ts';
import type { Guide } from './guide.ts';
import { useGuide, type Opening } from './harness.ts';
import { longestSheets } from './longest-sheets.ts';
import { printed } from './pdf.ts';
import { onDagpenge } from './people.ts';
import { da, filled, takeAlong } from './words.ts';

const openGuide = useGuide();

/** Of hundreds, the one who is told the most on paper. */
const longest = longestSheets(100, 1)[0]!;

const FILE = {
  office: 'Jobhuset <b>Nord</b>',
  phone: '12 34 56 78',
  address: 'Havnen 1, 9000 Aalborg',
  hours: ['Mandag 9-12', 'Torsdag 13-16'],
  links: [{ text: 'Book en tid', href: 'https://kommune.example/tid' }],
  report: 'mailto:guide@kommune.example',
  updated: '2026-10-01',
};

/** The guide beside the file of a municipality, or beside none. */
const withFile = (file?: unknown): Opening => ({
  mayComplain: /404|Vejviser:/,
  server: (path) => {
    if (!path.includes('/municipalities/')) return undefined;
    return file === undefined ? { status: 404 } : { status: 200, body: JSON.stringify(file) };
  },
});

const atHome = (address: string, file?: unknown): Promise<Guide> =>
  openGuide({ address, kept: onDagpenge, ...withFile(file) });

/** Waits until the page says a text of a municipality. */
const says = (guide: Guide, text: string): Promise<void> =>
  guide.page.getByText(text).first().waitFor();

/** Says on a result where the reader lives. */
async function choose(guide: Guide, typed: string, name: string): Promise<void> {
  await guide.page.getByText(daMunicipality.which).click();
  await guide.page.getByLabel(daMunicipality.search).fill(typed);
  await guide.button(name).click();
}

/** The link to the answers, as the page shows it where it cannot copy it. */
async function linkTo(guide: Guide): Promise<string> {
  await guide.button(takeAlong.da.copy).click();
  return guide.page.getByLabel(takeAlong.da['copy-by-hand']).inputValue();
}

it('says the name of the municipality in the address wherever it decides, and asks neutrally', async () => {
  const guide = await atHome('?municipality=0851#/upskilling-offer');
  await says(guide, filled(daMunicipality.name, { name: 'Aalborg' }));
  await says(guide, filled(daMunicipality.decides.office, { name: 'Aalborg' }));
  await says(guide, daMunicipality.ask);
  expect(await guide.outwardLink(da.footer.report).count()).toBe(0);
  await guide.hasNoHoles();
});

it('shows what the municipality says of itself, as text, and where to tell of a fault', async () => {
  const guide = await atHome('?municipality=0851#/overview', FILE);
  for (const text of [
    filled(daMunicipality.office, { office: FILE.office }),
    filled(daMunicipality.phone, { phone: FILE.phone }),
    filled(daMunicipality.address, { address: FILE.address }),
    filled(daMunicipality.hours, { hours: FILE.hours.join(', ') }),
    filled(daMunicipality.updated, { day: '1. oktober 2026' }),
  ])
    await says(guide, text);
  const link = guide.outwardLink('Book en tid');
  expect(await link.getAttribute('href')).toBe('https://kommune.example/tid');
  expect(await link.getAttribute('rel')).toContain('noopener');
  expect(await guide.link(FILE.phone).first().getAttribute('href')).toBe('tel:+4512345678');
  expect(await guide.outwardLink(da.footer.report).getAttribute('href')).toBe(FILE.report);
});

it('leads to the site that was seen of a municipality that says nothing itself', async () => {
  const guide = await atHome('?municipality=0350#/overview');
  await says(guide, daMunicipality.seen);
  expect(await guide.outwardLink('lejre.dk').first().getAttribute('href')).toBe(
    'https://www.lejre.dk/',
  );
  expect(await guide.link('29 16 70 44').first().getAttribute('href')).toBe('tel:+4529167044');
  const own = await atHome('?municipality=0350#/overview', { office: FILE.office });
  await says(own, filled(daMunicipality.office, { office: FILE.office }));
  expect(await own.page.locator('a[href*="lejre.dk"], a[href^="tel:"]').count()).toBe(0);
});

it('leaves out what it cannot use, tells the web editor why, and the reader nothing', async () => {
  const told: string[] = [];
  const guide = await openGuide({
    kept: onDagpenge,
    address: '?municipality=0851#/overview',
    ...withFile({ ...FILE, phone: 'ring', links: [{ text: 'x', href: 'http://x.example' }] }),
    prepare: async (page) => void page.on('console', (message) => told.push(message.text())),
  });
  await says(guide, filled(daMunicipality.office, { office: FILE.office }));
  expect(told.filter((one) => one.startsWith('Vejviser:'))).toEqual([
    'Vejviser: municipalities/0851.json: "phone" is not used: its value is not allowed',
    'Vejviser: municipalities/0851.json: "links" is not used: its value is not allowed',
  ]);
  expect(await guide.text()).not.toContain('Telefon:');
  expect(await guide.page.locator('a[href*="x.example"]').count()).toBe(0);
  expect(await guide.page.getByRole('note').count()).toBe(0);
});

it('tells the editor, and no reader, when there is no such municipality as the one in the address', async () => {
  for (const code of ['9999', 'Aalborg']) {
    const told: string[] = [];
    const guide = await openGuide({
      address: `?municipality=${code}`,
      mayComplain: /Vejviser:/,
      prepare: async (page) => void page.on('console', (message) => told.push(message.text())),
    });
    await guide.heading(da.start.title).waitFor();
    await expect
      .poll(() => told)
      .toContain(`Vejviser: municipality in ?municipality=${code} is not known, and sets nothing`);
    expect(await guide.page.getByRole('note').count()).toBe(0);
    const embed = await openGuide({
      address: `?municipality=${code}#/embed`,
      mayComplain: /Vejviser:/,
    });
    await embed.note(da.note['municipality-wrong']).waitFor();
  }
});

it('takes a code as a sheet or a mail writes it', async () => {
  for (const query of [
    'municipality=851',
    'MUNICIPALITY=%200851%20',
    'lang=da&amp;municipality=0851;',
  ]) {
    const guide = await openGuide({ address: `?${query}#/embed`, ...withFile() });
    await guide.page.getByText('I har valgt Aalborg.').waitFor();
  }
});

it('asks for nothing of a municipality before there is one', async () => {
  const asked: string[] = [];
  const guide = await openGuide({
    address: '#/overview',
    kept: onDagpenge,
    server: (path) => void asked.push(path),
  });
  await guide.showsResult();
  await guide.page.getByText(daMunicipality.which).waitFor();
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((path) => /municipalit(y-|ies\/)|known-municipality/.test(path))).toEqual([]);
});

it('lets a reader say where they live: in this tab alone, in no link, gone with the answers', async () => {
  const guide = await openGuide({
    address: '#/overview',
    kept: onDagpenge,
    ...withFile(),
    before: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  });
  await choose(guide, 'århu', 'Aarhus');
  await says(guide, filled(daMunicipality.name, { name: 'Aarhus' }));
  await guide.page.locator('h2:focus', { hasText: daMunicipality.title }).waitFor();
  expect(await linkTo(guide)).not.toMatch(/0751|municipality/);
  expect(guide.page.url()).not.toMatch(/0751|municipality/);
  await guide.page.reload();
  await says(guide, filled(daMunicipality.name, { name: 'Aarhus' }));
  await guide.button(da.answers.delete).click();
  await guide.heading(da.start.title).waitFor();
  expect(await guide.page.evaluate(() => sessionStorage.length)).toBe(0);
});

it('keeps the result when a reader says where they live', async () => {
  const guide = await atHome('#/overview');
  const before = await guide.results();
  await choose(guide, 'samsø', 'Samsø');
  await says(guide, filled(daMunicipality.name, { name: 'Samsø' }));
  expect(await guide.results()).toEqual(before);
});

it('names the region where its list counts, on the days on which the regions are known', async () => {
  const region = filled(daMunicipality.region, { region: 'Nordjylland' });
  const guide = await atHome('?municipality=0851#/regional-course-pool/about');
  await says(guide, region);
  const later = await atHome('?municipality=0851&on=2027-01-01#/regional-course-pool/about');
  await says(later, filled(daMunicipality.name, { name: 'Aalborg' }));
  expect(await later.text()).not.toContain(region);
});

it("gives firms the address of Aalborg's service, and says that its source has no date", async () => {
  const guide = await atHome('?municipality=0851#/employer');
  await says(guide, 'Vestre Havnepromenade 15, 9000 Aalborg');
  await says(guide, 'Kilden har ingen dato');
  expect(await guide.link('99 31 90 00').getAttribute('href')).toBe('tel:+4599319000');
  expect((await printed(guide.page)).pages.length).toBe(1);
  const other = await atHome('?municipality=0751#/employer');
  await other.page.locator('.employer .scheme').first().waitFor();
  expect(await other.text()).not.toContain('Havnepromenade');
});

it('prints whom to turn to, and no page more', async () => {
  const guide = await openGuide({
    address: '?municipality=0851#/overview',
    kept: longest,
    ...withFile(FILE),
  });
  await guide.page.evaluate(() => (location.hash = '#/print'));
  const header = guide.page.locator('.sheet header');
  await header.getByText(FILE.phone).waitFor();
  await header.getByText(FILE.address).waitFor();
  expect((await printed(guide.page)).pages.length).toBe(2);
});

it('gives axe nothing to find in a contact, or in the choice of a municipality', async () => {
  const guide = await atHome('?municipality=0851&theme=borger#/overview', FILE);
  await guide.page.getByText(daMunicipality.other).click();
  await guide.page.getByLabel(daMunicipality.search).fill('a');
  const evaluate = (code: string): Promise<unknown> => guide.page.evaluate(code);
  await putAxeInto(evaluate);
  for (const colorScheme of ['light', 'dark'] as const) {
    await guide.page.emulateMedia({ colorScheme });
    expect(await faultsIn(evaluate)).toEqual([]);
  }
});
