import { describe, expect, it } from 'vitest';
import { snippetsOf } from '../../../src/views/embed.ts';
import { embedSections } from '../../../src/views/embed-sections.ts';
import { tell } from '../../telling.ts';

const SCRIPT = 'https://guide.example/a/vejviser.js';
const CHOICE = {
  municipality: '0851',
  flow: 'overview',
  lang: 'da',
  theme: 'own',
  colour: '#7a1fa2',
} as const;
const [tag, frame] = snippetsOf(SCRIPT, CHOICE, tell().t).map(({ code }) => code);
const ADDRESS =
  'https://guide.example/a/?municipality=0851&amp;flow=overview&amp;lang=da&amp;theme=7a1fa2';

/** What stands between `<` and `>`. */
const tagsIn = (code: string): string[] => code.match(/<[^>]*>/g) ?? [];

describe('the code to copy', () => {
  it('has no line break inside a tag, and closes each: editors split them there', () => {
    for (const code of [tag!, frame!]) {
      const tags = tagsIn(code);
      for (const one of tags) expect(one).not.toMatch(/\s{2}|\n/);
      const opened = tags.filter((one) => !one.startsWith('</'));
      const closed = tags.filter((one) => one.startsWith('</'));
      expect(opened.every((one) => !one.endsWith('/>'))).toBe(true);
      expect(closed.map((one) => /[\w-]+/.exec(one)![0]).toSorted()).toEqual(
        opened.map((one) => /[\w-]+/.exec(one)![0]).toSorted(),
      );
    }
  });

  it('holds a link to the guide as it is set, for where only that is left', () => {
    expect(tag).toMatch(/<vejviser-guide [^>]*><a href="[^"]+">[^<]+<\/a><\/vejviser-guide>$/);
    expect(frame).toMatch(/<\/iframe>\n<p><a href="[^"]+">[^<]+<\/a><\/p>$/);
    for (const code of [tag, frame]) expect(code).toContain(`<a href="${ADDRESS}">`);
    expect(frame).toContain(`<iframe src="${ADDRESS}"`);
  });

  it('sets width, height and border of the frame by attributes, and by styles where they are kept', () => {
    const [opening] = tagsIn(frame!);
    for (const said of ['width="100%"', 'height="900"', 'frameborder="0"', 'title="'])
      expect(opening).toContain(said);
    expect(opening).toContain('style="border:0;width:100%;height:900px"');
  });
});

it('names the host to TinyMCE as TinyMCE reads it: without www and without a port', () => {
  const settings = embedSections('https://www.guide.example:8443/vejviser.js', tell())
    .map(({ copy }) => copy?.code ?? '')
    .find((code) => code.includes('sandbox_iframes_exclusions'));
  expect(settings).toContain("sandbox_iframes_exclusions: ['guide.example']");
});
