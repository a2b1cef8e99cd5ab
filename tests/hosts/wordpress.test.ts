import { afterAll, beforeAll, expect, it } from 'vitest';
import { LINK, useTown, WHOLE, type Snippet } from './harness.ts';
import { byBlock, byClassic, logIn, type Person } from './wordpress-editors.ts';
import { WordPress } from './wordpress.ts';

const { snippet, newDesk, seenAt } = useTown();
const wordpress = new WordPress();
beforeAll(() => wordpress.start(), 180_000);
afterAll(() => wordpress.stop());

const SNIPPETS: readonly Snippet[] = ['tag', 'frame'];

/** Who may put any code in has the whole of either; whose code is sifted has the link. */
const kept = { admin: WHOLE, author: { tag: LINK, frame: LINK } } as const;

it.each<Person>(['admin', 'author'])('is read on a phone as %s put it in', async (person) => {
  const page = await newDesk();
  await logIn(page, wordpress, person);
  for (const which of SNIPPETS)
    for (const write of [byBlock, byClassic]) {
      const post = await write(page, wordpress, snippet(which));
      expect(await seenAt(post), `${which} ${write.name}`).toEqual(kept[person][which]);
    }
});

it('leaves the link of the tag, and the frame, where the visual page was looked at', async () => {
  const page = await newDesk();
  await logIn(page, wordpress, 'admin');
  const post = (which: Snippet): Promise<string> =>
    byClassic(page, wordpress, snippet(which), 'text, then visual');
  expect(await seenAt(await post('tag'))).toEqual(LINK);
  expect(await seenAt(await post('frame'))).toEqual(WHOLE.frame);
});

it('runs in a theme made of blocks', async () => {
  const page = await newDesk();
  await logIn(page, wordpress, 'admin');
  const post = await byBlock(page, wordpress, snippet('tag'));
  wordpress.useTheme('twentytwentythree');
  expect(await seenAt(post)).toEqual(WHOLE.tag);
});
