// @engines chromium: it saves a file
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import daForm from '../../locales/da/municipality-form.json' with { type: 'json' };
import daMunicipality from '../../locales/da/municipality.json' with { type: 'json' };
import { faultsIn, putAxeInto } from '../browser/axe.ts';
import type { Guide } from './guide.ts';
import { useGuide, type Opening } from './harness.ts';
import { onDagpenge } from './people.ts';
import { filled } from './words.ts';

const openGuide = useGuide();

const FILE = { office: 'Jobhuset', phone: '12 34 56 78', updated: '2026-10-01' };

/** The guide's page for web editors, of a municipality that has a file or none. */
async function openForm(opening: Opening = {}, file?: unknown): Promise<Guide> {
  const guide = await openGuide({
    address: '?municipality=0851#/embed',
    mayComplain: /404|Vejviser:/,
    server: (path) =>
      path.includes('/municipalities/')
        ? file === undefined
          ? { status: 404 }
          : { status: 200, body: JSON.stringify(file) }
        : undefined,
    ...opening,
  });
  await guide.page.getByRole('heading', { name: daForm.title }).waitFor();
  return guide;
}

const field = ({ page }: Guide, label: string) => page.getByLabel(label, { exact: true });
const linkField = (guide: Guide, part: 'text' | 'href', number = 1) =>
  field(guide, filled(daForm.links[part], { number }));
const fileIn = async (guide: Guide): Promise<unknown> =>
  JSON.parse(await field(guide, daForm.preview.code).inputValue());

it('makes, while one types, a file that the guide takes as it was saved', async () => {
  const guide = await openForm();
  await field(guide, daForm.fields.office.label).fill('Jobhuset');
  await field(guide, daForm.fields.phone.label).fill('12 34 56 78');
  await field(guide, daForm.fields.hours.label).fill('Mandag 9-12\nTorsdag 13-16');
  await linkField(guide, 'text').fill('Book en tid');
  await linkField(guide, 'href').fill('https://kommune.example/tid');
  await field(guide, daForm.fields.report.label).fill('guide@kommune.example');
  await guide.page.getByText(daForm.preview.good).waitFor();
  await guide.page.locator('.shown a[href="tel:+4512345678"]').waitFor();
  const [download] = await Promise.all([
    guide.page.waitForEvent('download'),
    guide.button(daForm.save).click(),
  ]);
  expect(download.suggestedFilename()).toBe('0851.json');
  const saved = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(saved)).toEqual(await fileIn(guide));
  const told: string[] = [];
  const reader = await openGuide({
    address: '?municipality=0851#/overview',
    kept: onDagpenge,
    server: (path) =>
      path.includes('/municipalities/') ? { status: 200, body: saved } : undefined,
    prepare: async (page) => void page.on('console', (message) => told.push(message.text())),
  });
  await reader.page.getByText(filled(daMunicipality.office, { office: 'Jobhuset' })).waitFor();
  await reader.outwardLink('Book en tid').waitFor();
  expect(told.filter((line) => line.startsWith('Vejviser:'))).toEqual([]);
});

it('tells beside the field, once it is left, of a number and an address that cannot be used', async () => {
  const guide = await openForm();
  const phone = field(guide, daForm.fields.phone.label);
  await phone.fill('ring');
  expect(await phone.getAttribute('aria-invalid')).toBeNull();
  await linkField(guide, 'text').fill('Book en tid');
  await linkField(guide, 'href').fill('http://kommune.example');
  await guide.page.getByText(daForm.errors.phone).waitFor();
  expect(await phone.getAttribute('aria-invalid')).toBe('true');
  await linkField(guide, 'text').focus();
  await guide.page.getByText(filled(daForm.errors.href, { number: 1 })).waitFor();
  expect(Object.keys((await fileIn(guide)) as object)).toEqual(['updated']);
  await phone.fill('12 34 56 78');
  await guide.page.getByText(daForm.errors.phone).waitFor({ state: 'detached' });
});

it('tells of all that is wrong at once when it is saved, and saves nothing', async () => {
  const guide = await openForm();
  let saved = 0;
  guide.page.on('download', () => (saved += 1));
  await field(guide, daForm.fields.updated.label).fill('i dag');
  await field(guide, daForm.fields.phone.label).fill('ring');
  await guide.button(daForm.save).click();
  await guide.page.locator('.summary:focus').waitFor();
  const links = guide.summary().getByRole('link');
  expect(await links.count()).toBe(2);
  await links.first().click();
  await guide.page.locator('#file-phone:focus').waitFor();
  await field(guide, daForm.fields.phone.label).fill('12 34 56 78');
  await field(guide, daForm.fields.updated.label).fill('2026-12-01');
  await guide.summary().waitFor({ state: 'detached' });
  expect(saved).toBe(0);
});

it('takes away and adds links, and fetches the file that is there', async () => {
  const guide = await openForm({}, FILE);
  await guide.button(daForm.links.add).click();
  await linkField(guide, 'text', 2).fill('To');
  await guide.button(filled(daForm.links.remove, { number: 1 })).click();
  expect(await linkField(guide, 'text').inputValue()).toBe('To');
  await guide.button(daForm.read.ask).click();
  await guide.page
    .getByText(filled(daForm.read.done, { path: 'municipalities/0851.json' }))
    .waitFor();
  const updated = await field(guide, daForm.fields.updated.label).inputValue();
  expect(await fileIn(guide)).toEqual({ ...FILE, updated });
  expect(updated > FILE.updated).toBe(true);
});

it('names no file before a municipality is chosen, and keeps what was written when one is', async () => {
  const guide = await openForm({ address: '#/embed' });
  await field(guide, daForm.fields.office.label).fill('Jobhuset');
  await guide.page.getByText(daForm.choose).waitFor();
  expect(await guide.button(daForm.save).count()).toBe(0);
  await guide.page.getByLabel(daMunicipality.search).fill('samsø');
  await guide.button('Samsø').click();
  await guide.button(daForm.save).waitFor();
  expect(await field(guide, daForm.fields.office.label).inputValue()).toBe('Jobhuset');
  await guide.page.getByText(filled(daMunicipality.name, { name: 'Samsø' })).waitFor();
});

it('shows the file beside the fields where there is room, and below them on a phone', async () => {
  const placed = async (width: number): Promise<number> => {
    const guide = await openForm({ width });
    await guide.fits(width);
    const office = (await field(guide, daForm.fields.office.label).boundingBox())!;
    const file = (await field(guide, daForm.preview.code).boundingBox())!;
    return file.x - (office.x + office.width);
  };
  expect(await placed(1366)).toBeGreaterThan(0);
  expect(await placed(390)).toBeLessThan(0);
});

it('gives axe nothing to find, with mistakes in the form', async () => {
  const guide = await openForm({ width: 1366 });
  await field(guide, daForm.fields.phone.label).fill('ring');
  await linkField(guide, 'href').fill('x');
  await guide.button(daForm.save).click();
  await guide.page.locator('.summary:focus').waitFor();
  const evaluate = (code: string): Promise<unknown> => guide.page.evaluate(code);
  await putAxeInto(evaluate);
  for (const colorScheme of ['light', 'dark'] as const) {
    await guide.page.emulateMedia({ colorScheme });
    expect(await faultsIn(evaluate)).toEqual([]);
  }
});
