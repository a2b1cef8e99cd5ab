import { expect, it } from 'vitest';
import {
  ckeditor4,
  ckeditor5AllowingAll,
  ckeditor5AtDefaults,
  ckeditor5HtmlEmbed,
  ckeditor5With,
  tinymce,
  type Editor,
} from './editors.ts';
import { LINK, useTown, WHOLE, type Seen, type Snippet } from './harness.ts';

const { town, snippet, settingsFor, newDesk, seenAt } = useTown();
const VERSIONS = [4, 5, 6, 7, 8] as const;
/** From here on TinyMCE takes the scripts out of each frame that it was not told of. */
const SANDBOXES_FRAMES = 7;

/** What a page that an editor saved shows on a phone. */
async function published(editor: Editor, which: Snippet): Promise<Seen> {
  const saved = await editor(await newDesk(), town, snippet(which));
  return seenAt(town.write(`/${which}`, saved));
}

/** The same of tag and frame, side by side. */
async function both(editor: Editor): Promise<Record<Snippet, Seen>> {
  const [tag, frame] = await Promise.all([published(editor, 'tag'), published(editor, 'frame')]);
  return { tag, frame };
}

it.each(VERSIONS)(
  'TinyMCE %i leaves the link of the tag, and of the frame at the least',
  async (version) => {
    const frame = version < SANDBOXES_FRAMES ? WHOLE.frame : LINK;
    expect(await both(tinymce(version))).toEqual({ tag: LINK, frame });
  },
);

it.each(VERSIONS)('TinyMCE %i keeps both with the settings of the embed page', async (version) => {
  expect(await both(tinymce(version, settingsFor('TinyMCE')))).toEqual(WHOLE);
});

it.each(VERSIONS)(
  'TinyMCE %i that allows everything makes no second guide of the tag',
  async (version) => {
    const { guides, link } = await published(tinymce(version, "valid_elements: '*[*]'"), 'tag');
    expect(guides <= 1 && (guides === 1 || link)).toBe(true);
  },
);

const others: readonly [string, Editor, Readonly<Record<Snippet, Seen>>][] = [
  ['CKEditor 4', ckeditor4(), { tag: LINK, frame: LINK }],
  ['CKEditor 4 with allowedContent', ckeditor4('allowedContent: true'), WHOLE],
  ['CKEditor 5', ckeditor5AtDefaults, { tag: LINK, frame: LINK }],
  ['CKEditor 5 with HTML Embed', ckeditor5HtmlEmbed, WHOLE],
  ['CKEditor 5 that allows all, as in Full HTML of Drupal', ckeditor5AllowingAll, WHOLE],
];

it('CKEditor 5 keeps both with the settings of the embed page', async () => {
  expect(await both(ckeditor5With(settingsFor('CKEditor')))).toEqual(WHOLE);
});

/** Umbraco's own list, as far as it says what becomes of ours. */
const UMBRACO =
  "valid_elements: '+a[id|style|rel|href|target|title|class],-strong/-b[class|style],#p[id|style|dir|class|align],br[class],-div[id|dir|class|align|style],-span[class|align|style],iframe[*]',";
it('TinyMCE as Umbraco sets it keeps the frame, and the tag with two lines of the embed page', async () => {
  const [elements, valid] = settingsFor('TinyMCE').split('\n');
  expect(await both(tinymce(6, UMBRACO))).toEqual({ tag: LINK, frame: WHOLE.frame });
  expect(await both(tinymce(6, `${UMBRACO}${elements}${valid}`))).toEqual(WHOLE);
});

it.each(others)('%s keeps what the embed page says', async (_, editor, expected) => {
  expect(await both(editor)).toEqual(expected);
});
