import type { Page } from 'playwright-core';
import type { Town } from './town.ts';

/** Takes what a web editor writes as code, and gives what is saved. */
export type Editor = (page: Page, town: Town, code: string) => Promise<string>;

/** Runs code in a page that has fetched these files of packages. */
async function inPage(page: Page, town: Town, files: readonly string[], code: string) {
  const scripts = files.map((file) => `<script src="/npm/${file}"></script>`).join('');
  await page.goto(town.write('/editor', `<div id="editor"></div>`, scripts));
  return page.evaluate<string>(`(async () => { ${code} })()`);
}

/** @param settings as they are written in the editor's own configuration */
export const tinymce =
  (version: 4 | 5 | 6 | 7 | 8, settings = ''): Editor =>
  (page, town, code) =>
    inPage(
      page,
      town,
      [`tinymce${version}/tinymce.min.js`],
      `const [editor] = await tinymce.init({ selector: '#editor', license_key: 'gpl', ${settings} });
      editor.setContent(${JSON.stringify(code)});
      return editor.getContent();`,
    );

export const ckeditor4 =
  (settings = ''): Editor =>
  (page, town, code) =>
    inPage(
      page,
      town,
      ['ckeditor4/ckeditor.js'],
      `const editor = CKEDITOR.replace('editor', { versionCheck: false, ${settings} });
      await new Promise((ready) => editor.on('instanceReady', ready));
      await new Promise((set) => editor.setData(${JSON.stringify(code)}, set));
      return editor.getData();`,
    );

/** @param put how the code comes into the editor */
const ckeditor5 =
  (settings: string, put: (code: string) => string): Editor =>
  (page, town, code) =>
    inPage(
      page,
      town,
      ['ckeditor5/dist/browser/ckeditor5.umd.js'],
      `const { ClassicEditor, Essentials, Paragraph, Heading, Link, HtmlEmbed, GeneralHtmlSupport, SourceEditing } = CKEDITOR;
      const editor = await ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins: [Essentials, Paragraph, Heading, Link, HtmlEmbed, GeneralHtmlSupport, SourceEditing],
        ${settings}
      });
      ${put(JSON.stringify(code))};
      return editor.getData();`,
    );

const asSource = (code: string): string => `editor.setData(${code})`;

export const ckeditor5AtDefaults = ckeditor5('', asSource);
export const ckeditor5HtmlEmbed = ckeditor5('', (code) => `editor.execute('htmlEmbed', ${code})`);
export const ckeditor5With = (settings: string): Editor => ckeditor5(settings, asSource);
/** As Drupal sets it for its format Full HTML. */
export const ckeditor5AllowingAll = ckeditor5With(
  'htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },',
);
