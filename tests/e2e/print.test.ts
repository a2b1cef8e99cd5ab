// @engines chromium: it prints to a file
import { describe, expect, it } from 'vitest';
import { flows } from '../../src/rules/tables.ts';
import type { Day } from '../../src/language/day.ts';
import type { PersonasOfScheme } from '../../src/language/personas.ts';
import { formatDay } from '../../src/text/format.ts';
import { DAY } from '../bench/population.ts';
import { NAMES_IN_OVERVIEW } from '../project-guide.ts';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { longestSheets } from './longest-sheets.ts';
import { bare, printed } from './pdf.ts';
import { onDagpenge, type Answers } from './people.ts';
import { takeAlong } from './words.ts';

const openGuide = useGuide();

/** Six who between them see every group of results. */
const six: Readonly<Record<string, Answers>> = {
  'on dagpenge, trained long ago': onDagpenge,
  'on kontanthjælp with work duty, hard of reading': {
    ...onDagpenge,
    benefit: 'kontanthjaelp',
    age: 26,
    education: 'primary',
    'work-duty': 'yes',
    'reading-difficulty': 'yes',
    children: 'no',
  },
  'a refugee on kontanthjælp, new in the country': {
    ...onDagpenge,
    benefit: 'kontanthjaelp',
    education: 'foreign',
    'work-duty': 'unknown',
    children: 'yes',
    newcomer: 'yes',
    'residence-permit': 'yes',
    registered: 'yes',
    'danish-start-years': 1,
    schooling: 'little',
    'integration-act': 'yes',
    'refugee-or-family': 'yes',
    'years-in-denmark': 1,
  },
  'given notice with many others': {
    ...onDagpenge,
    benefit: 'notice',
    'notice-course': 'no',
    'collective-dismissal': 'yes',
    'apprentice-list': 'yes',
    'employer-training': 'no',
  },
  'on sick pay, without an education': {
    ...onDagpenge,
    benefit: 'sygedagpenge',
    education: 'primary',
    'still-employed': 'no',
    children: 'no',
  },
  'in a job': {
    ...onDagpenge,
    benefit: 'job',
    'employer-training': 'yes',
    'apprentice-list': 'yes',
  },
};

const files = import.meta.glob<PersonasOfScheme>('../../flows/*/personas.ts', {
  eager: true,
  import: 'default',
});
const rights = flows.flatMap(({ scheme, outcomes }) =>
  (Object.values(files).find((file) => file.scheme === scheme)?.personas ?? [])
    .filter(({ gets, mode }) => mode !== 'overview' && outcomes[gets]?.verdict === 'right')
    .slice(0, 1)
    .map((persona) => ({ scheme, ...persona })),
);

const longest = longestSheets(400, 2);

/** Opens the sheet of a person who has answered all that is asked. */
async function sheetOf(run: string, answers: Answers, query = ''): Promise<Guide> {
  const guide = await openGuide({ address: `${query}#/${run}`, kept: answers });
  await guide.showsResult();
  await guide.page.evaluate(() => (location.hash = '#/print'));
  await guide.page.locator('.sheet').waitFor();
  return guide;
}

/** All is printed, nothing is cut in two, and no page too many is used. */
async function isWhole(
  guide: Guide,
  mostPages: number,
  { day = DAY, lang = 'da' }: { readonly day?: Day; readonly lang?: 'da' | 'en' } = {},
): Promise<void> {
  const cards = await guide.page.locator('.sheet article, .sheet li').allInnerTexts();
  const address = await guide.page.locator('.sheet .address').textContent();
  const pdf = await printed(guide.page);
  const pages = pdf.pages.map(bare);
  const cut = cards.map(bare).filter((card) => !pages.some((page) => page.includes(card)));
  expect(cut, 'cut in two, or not printed').toEqual([]);
  expect(pages.length).toBeLessThanOrEqual(mostPages);
  expect(pdf.isTagged).toBe(true);
  expect(pages[0]).toContain(bare(address ?? 'no address'));
  expect(pages[0]).toContain(bare(formatDay(day, lang)));
  pages.forEach((page, i) => expect(page).toContain(`${i + 1}${pages.length}`));
  expect(pages.join(''), 'the page around the sheet').not.toContain(
    bare(takeAlong[lang]['print-help']),
  );
}

/** A page for the notes alone is a page too many. */
async function isWorthItsLastPage({ page }: Guide): Promise<void> {
  const { pages } = await printed(page);
  const notes = bare(`${takeAlong.da.notes}${takeAlong.en.notes}`);
  expect(bare(pages.at(-1)!).length).toBeGreaterThan(notes.length + 100);
}

describe('the sheet of the overview', () => {
  it.each(Object.entries(six))('is whole on two pages: %s', async (_, answers) => {
    const guide = await sheetOf('overview', answers);
    const text = (await guide.page.locator('.sheet').textContent()) ?? '';
    for (const name of NAMES_IN_OVERVIEW) expect(text).toContain(name);
    await isWhole(guide, 2);
  });

  it('opens the same results from its code', async () => {
    const guide = await sheetOf('overview', onDagpenge);
    const address = (await printed(guide.page)).code() ?? '';
    expect(address).toContain('#/link/');
    await guide.page.evaluate(() => (location.hash = '#/overview'));
    const results = await guide.results();
    const again = await openGuide({ address: address.slice(address.indexOf('#')) });
    expect(await again.results()).toEqual(results);
    expect(again.page.url()).toMatch(/#\/overview$/);
  });

  it.each(['da', 'en'] as const)(
    'is whole on two pages for those of hundreds who are told the most: %s',
    async (lang) => {
      for (const answers of longest)
        await isWhole(await sheetOf('overview', answers, `?lang=${lang}`), 2, { lang });
    },
  );

  it('is whole on four pages in two languages side by side', async () => {
    for (const answers of longest) {
      const guide = await sheetOf('overview', answers);
      await guide.page.getByLabel(takeAlong.da['print-language']).selectOption('en');
      await guide.page.locator('.two-languages').waitFor();
      await isWhole(guide, 4);
      await isWorthItsLastPage(guide);
      const text = await guide.page.locator('.sheet').innerText();
      expect(text).toContain(takeAlong.da.unclear.title);
      expect(text).toContain(takeAlong.en.unclear.title);
    }
  });

  it('is whole on three pages in two languages for most', async () => {
    const guide = await sheetOf('overview', onDagpenge);
    await guide.page.getByLabel(takeAlong.da['print-language']).selectOption('en');
    await guide.page.locator('.two-languages').waitFor();
    await isWhole(guide, 3);
    await isWorthItsLastPage(guide);
  });

  it('begins the second language at one place down the whole sheet', async () => {
    const guide = await sheetOf('overview', onDagpenge);
    await guide.page.getByLabel(takeAlong.da['print-language']).selectOption('en');
    await guide.page.locator('.two-languages').waitFor();
    await guide.page.emulateMedia({ media: 'print' });
    const starts = await guide.page
      .locator('.sheet :not(figcaption, .timeline *) > .words > [lang=en]')
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().left));
    const shown = starts.filter((start) => start > 0);
    expect(shown.length).toBeGreaterThan(50);
    expect(Math.max(...shown) - Math.min(...shown)).toBeLessThan(2);
  });

  it('leaves answers and code out where the person says so', async () => {
    const guide = await sheetOf('overview', onDagpenge);
    await guide.page.getByLabel(takeAlong.da['with-answers'], { exact: true }).uncheck();
    await guide.page.getByLabel(takeAlong.da['with-code']).uncheck();
    const pdf = await printed(guide.page);
    const text = bare(pdf.pages.join(''));
    expect(text).not.toContain(bare(takeAlong.da['code-caption']));
    expect(text).not.toContain(bare(`${takeAlong.da.answers}Ydelse`));
    expect(pdf.code()).toBeUndefined();
  });

  it('says past the review day that the rules may have changed', async () => {
    const guide = await sheetOf('overview', onDagpenge, '?on=2027-01-05');
    const [first] = (await printed(guide.page)).pages;
    expect(bare(first ?? '')).toContain(bare('ændret siden 31. december 2026'));
  });

  it('says that there is nothing to print before all is answered', async () => {
    const guide = await openGuide({ address: '#/print' });
    await guide.heading(takeAlong.da['nothing-yet']).waitFor();
  });
});

describe('the sheet of a scheme', () => {
  it.each(rights)('is whole on two pages: $scheme, $gets', async ({ scheme, on, answers }) => {
    const guide = await sheetOf(scheme, answers, `?on=${on}`);
    expect(await guide.page.locator('.sheet article').count()).toBe(1);
    await isWhole(guide, 2, { day: on });
  });
});

describe('the page for an employer', () => {
  it.each(['da', 'en'])('is one page, and holds no answer: %s', async (lang) => {
    const guide = await openGuide({ address: `?lang=${lang}#/employer`, kept: onDagpenge });
    await guide.heading().waitFor();
    const pdf = await printed(guide.page);
    expect(pdf.pages.length).toBe(1);
    expect(pdf.isTagged).toBe(true);
    expect(pdf.pages[0]).toContain('Voksenlærling');
    expect(pdf.pages[0]).not.toMatch(/34 (år|years)|10 (uger|weeks)/);
  });
});
