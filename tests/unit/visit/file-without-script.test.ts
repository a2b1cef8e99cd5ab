import { expect, it } from 'vitest';
import { siteOn } from '../../../src/first-paint/site.ts';
import { isScheme, schemes } from '../../../src/rules/schemes.ts';
import { languageNames } from '../../../src/text/known-languages.ts';
import { fileWithoutScript } from '../../../src/visit/file-without-script.ts';

it('names a page that is built, of each scheme and of all, in each language', async () => {
  const built = (await siteOn('2026-11-22')).pages.map(({ file }) => `./${file}`);
  for (const language of Object.keys(languageNames)) {
    const files = Object.keys(schemes).map((run) =>
      fileWithoutScript(language, { page: 'run', run }, isScheme),
    );
    expect(new Set(files).size).toBe(files.length);
    files.push(fileWithoutScript(language, { page: 'run', run: 'overview' }, isScheme));
    files.push(fileWithoutScript(language, { page: 'rules' }, isScheme));
    expect(built).toEqual(expect.arrayContaining(files));
  }
  expect(fileWithoutScript('da', { page: 'about', scheme: 'igu' }, isScheme)).toBe('./igu.html');
});
