import { dirname, posix } from 'node:path';
import { DANISH, languageNames } from '../../../src/text/known-languages.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../../flows/figures/index.ts';
import { schemes } from '../../../src/rules/schemes.ts';
import { doors } from '../../../flows/doors.ts';
import { sources } from '../../../flows/sources.ts';
import da from '../../../locales/da/rules.json' with { type: 'json' };
import type { Figure } from '../../../src/language/figures.ts';
import type { Source } from '../../../src/language/sources.ts';
import { siteOn } from '../../../src/first-paint/site.ts';
import { documentOf } from '../../../src/prerender/document.ts';
import { POLICY } from '../../../src/prerender/head.ts';
import { builtPages, type BuiltPage } from '../../../src/prerender/pages.ts';

const TODAY = '2026-11-22';
const STYLES = ['assets/index.css', 'assets/pages.css'];

let pages: readonly BuiltPage[];
/** With the guide's own page, as it is before the guide has come. */
let all: readonly Pick<BuiltPage, 'file' | 'title' | 'description' | 'body'>[];
beforeAll(async () => {
  const site = await siteOn(TODAY);
  pages = site.pages;
  all = [...pages, { file: 'index.html', ...site.start }];
});

const pageAt = (file: string): BuiltPage => pages.find((page) => page.file === file)!;
const textOf = ({ body }: Pick<BuiltPage, 'body'>): string => body.replaceAll(/<[^>]*>/g, ' ');
const hrefsIn = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);

describe('the pages that need no script', () => {
  it('are the start, the list, the pages about the guide and one for each scheme, in each language', () => {
    const names = [
      'index',
      'schemes',
      'rules',
      'accessibility',
      'privacy',
      '404',
      ...Object.keys(schemes),
    ];
    const folders = Object.keys(languageNames).map((id) => (id === DANISH ? '' : `${id}/`));
    const files = names.flatMap((name) => folders.map((folder) => `${folder}${name}.html`));
    expect(all.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  });

  it('each have one heading, a title of their own, words and no holes', () => {
    for (const page of all) {
      // The guide's first question stands beside the start, hidden.
      const headings = page.file === 'index.html' ? 2 : 1;
      expect(page.body.match(/<h1\b/g), page.file).toHaveLength(headings);
      expect(page.description.length, page.file).toBeGreaterThan(20);
      expect(textOf(page), page.file).not.toMatch(/\{\{|undefined|NaN|\[object|[a-z-]+:[a-z-]+\./);
    }
    const titles = all.map(({ file, title }) => `${dirname(file)} ${title}`);
    expect(new Set(titles).size).toBe(all.length);
  });

  it('hold no script, no style and no handler', () => {
    for (const { file, body } of all)
      expect(body, file).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/);
  });

  it('link to each other, to the guide, to the sources and to the doors alone', () => {
    const files = new Set(all.map(({ file }) => file));
    const known = [
      ...Object.values<Source>(sources).map(({ url }) => url),
      ...doors.list.map(({ address }) => address),
    ];
    for (const { file, body } of all)
      for (const href of hrefsIn(body)) {
        if (known.includes(href) || href.startsWith('#') || ['./', '/'].includes(href)) continue;
        const [path = ''] = href.split(/[?#]/);
        const target = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path);
        expect(files, `${href} in ${file}`).toContain(target);
      }
  });
});

describe('what the pages that need no script say', () => {
  it('say who decides on each scheme, whom to turn to, and when the rules were checked', () => {
    for (const id of Object.keys(schemes)) {
      const text = textOf(pageAt(`${id}.html`));
      expect(text, id).toMatch(/bestemmer|aftaler det sammen/);
      expect(text, id).toMatch(/Kontakt (kommunen|din a-kasse)|Kommunen svarer|bed kommunen/);
      expect(text, id).toContain('Reglerne er sidst gennemgået 22. november 2026.');
      expect(text, id).toContain('Læser du det her efter den 31. december 2026');
    }
  });

  it('name the answers that leave a scheme open, and say it where it has closed', () => {
    const sixWeeks = textOf(pageAt('six-week-course.html'));
    expect(sixWeeks).toMatch(/Dagpenge\s+Sygedagpenge\s+Ledighedsydelse\s+Jeg er opsagt/);
    expect(sixWeeks).not.toMatch(/Kontanthjælp|Revalidering/);
    expect(textOf(pageAt('danish-education.html'))).toContain('Det kommer ikke an på');
    const rotation = textOf(pageAt('job-rotation.html'));
    expect(rotation).toContain('er lukket for nye');
    expect(rotation).not.toContain('Det kommer først an på');
  });

  it('leave out what holds for some answers alone', () => {
    const text = textOf(pageAt('six-week-course.html'));
    expect(text).toContain('Kommunen betaler prisen for selve kurset.');
    // It depends on the benefit, and on being dismissed.
    expect(text).not.toContain('Du kan fortsætte på kurset');
    expect(text).not.toMatch(/AR 245/);
  });

  it('say the rules of the day they are built for', async () => {
    const before = await builtPages('2025-12-01');
    const rotation = textOf(before.find(({ file }) => file === 'job-rotation.html')!);
    expect(rotation).not.toContain('er lukket for nye');
    expect(rotation).toContain('som de er den 1. december 2025');
  });
});

describe('the document around a page', () => {
  it('has no script, and the policy ahead of all that it loads', () => {
    const html = documentOf(pageAt('rules.html'), STYLES);
    expect(html).not.toMatch(/<script|name="guide"/);
    expect(html.indexOf(`content="${POLICY}"`)).toBeGreaterThan(0);
    expect(html.indexOf(POLICY)).toBeLessThan(html.indexOf('<link'));
  });

  it('says its language, and where the page is in each language', () => {
    const html = documentOf(pageAt('en/rules.html'), STYLES);
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('<title>About the rules – Vejviser</title>');
    expect(html).toContain('href="../rules.html" lang="da" hreflang="da"');
    expect(html).toContain('href="rules.html" lang="en" hreflang="en"');
  });

  it('finds its styles and its icon from its own folder', () => {
    const html = documentOf(pageAt('en/rules.html'), STYLES);
    for (const file of ['assets/index.css', 'assets/pages.css', 'icon.svg'])
      expect(html.split(`href="../${file}"`)).toHaveLength(2);
  });
});

it('names every figure that nobody has verified, on whatever day', () => {
  const unverified = Object.entries<Figure>(figures).flatMap(([id, { entries }]) =>
    entries.some((entry) => entry.unverified) ? [id.replaceAll('.', '-')] : [],
  );
  expect(Object.keys(da.figures).toSorted()).toEqual(unverified.toSorted());
});
