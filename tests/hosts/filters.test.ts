import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { LINK, useTown, type Snippet } from './harness.ts';

const { town, snippet, newDesk, seenAt } = useTown();
const require = createRequire(import.meta.url);
const SNIPPETS: readonly Snippet[] = ['tag', 'frame'];

/** A package of this folder. By name at the run: types are checked where it is not installed, too. */
const fetched = <Exports>(name: string): Promise<Exports> =>
  import(require.resolve(name)) as Promise<Exports>;
type Filter = (html: string, options?: object) => string;
interface Filters {
  readonly default: Filter;
}
const { default: sanitizeHtml } = await fetched<Filters>('sanitize-html');
const { default: xss } = await fetched<Filters>('xss');

/** What Tiptap, the editor of Umbraco since 16, makes of code that it is given. */
async function tiptap(html: string): Promise<string> {
  type Turn = (given: unknown, extensions: readonly unknown[]) => string;
  const { generateHTML, generateJSON } =
    await fetched<Record<'generateHTML' | 'generateJSON', Turn>>('@tiptap/html/server');
  const { default: kit } = await fetched<{ readonly default: unknown }>('@tiptap/starter-kit');
  return generateHTML(generateJSON(html, [kit]), [kit]);
}

/** What Drupal's Basic HTML lets through. */
const BASIC_HTML = {
  allowedTags:
    'a em strong cite blockquote code ul ol li dl dt dd h2 h3 h4 h5 h6 p br span img'.split(' '),
  allowedAttributes: { a: ['href', 'hreflang'] },
};

const filters: readonly [string, (html: string) => string | Promise<string>][] = [
  ['sanitize-html', (html) => sanitizeHtml(html)],
  ['Drupal as Basic HTML', (html) => sanitizeHtml(html, BASIC_HTML)],
  ['js-xss, which strips', (html) => xss(html, { stripIgnoreTag: true })],
  ['js-xss, which shows the code', (html) => xss(html)],
  ['Tiptap', tiptap],
];

it.each(filters)('%s leaves a link of either', async (_, filter) => {
  for (const which of SNIPPETS)
    expect(await seenAt(town.write('/page', await filter(snippet(which)))), which).toEqual(LINK);
});

it('DOMPurify leaves a link of either', async () => {
  const page = await newDesk();
  const script = '<script src="/npm/dompurify/dist/purify.min.js"></script>';
  await page.goto(town.write('/purify', '', script));
  for (const which of SNIPPETS) {
    const kept = await page.evaluate<string>(
      `DOMPurify.sanitize(${JSON.stringify(snippet(which))})`,
    );
    expect(await seenAt(town.write('/page', kept)), which).toEqual(LINK);
  }
});
