// @engines chromium
import { expect, it } from 'vitest';
import sixWeeks from '../../locales/da/six-week-course.json' with { type: 'json' };
import { useGuide } from './harness.ts';
import { kindOf, openKind } from './kinds-of-pages.ts';
import { bare, printed, type Pdf } from './pdf.ts';
import { withVoices } from './voices.ts';
import { da, readAloud, takeAlong } from './words.ts';

const openGuide = useGuide();

/** A kind of page as a browser's own menu prints it. */
async function onPaper(name: string): Promise<Pdf & { readonly text: string }> {
  const { page } = await openKind(openGuide, kindOf(name));
  const pdf = await printed(page);
  return { ...pdf, text: bare(pdf.pages.join('')) };
}

it.each(['start', 'question-in-groups', 'overview', 'file-index', 'file-six-week-course'])(
  'is on A4, with the number of each page: %s',
  async (name) => {
    const { isA4, pages } = await onPaper(name);
    expect(isA4).toBe(true);
    pages.forEach((page, i) => expect(page).toContain(`${i + 1} / ${pages.length}`));
  },
);

it('has the list of all schemes on two sheets', async () => {
  expect((await onPaper('file-schemes')).pages).toHaveLength(2);
});

it('says what a calculator found', async () => {
  const { text } = await onPaper('calculator-result');
  expect(text).toContain(bare('26,7 timer'));
});

it('says of which day the answers in a link are', async () => {
  const { text } = await onPaper('opened-link');
  expect(text).toContain(bare(takeAlong.da.unchecked));
});

it('says where a result stands in the law, though that is folded on the screen', async () => {
  const { text } = await onPaper('scheme');
  expect(text).toContain(bare('retsinformation.dk/eli/lta/2024/280'));
});

it('prints a long list whole, as one list', async () => {
  const { text } = await onPaper('scheme');
  const [before, after] = da.result.more.split('{{count}}');
  expect(text).not.toMatch(new RegExp(`${bare(before!)}\\d+${bare(after!)}`));
  expect(text).toContain(bare(sixWeeks.points['no-talks']));
});

it('has no button that reads an option aloud', async () => {
  const { guide } = await withVoices(openGuide)(['da-DK']);
  await guide.button(readAloud.da.start).click();
  const speaker = guide.page.locator('.speaker').first();
  await speaker.waitFor();
  await guide.page.emulateMedia({ media: 'print' });
  expect(await speaker.isVisible()).toBe(false);
});

it('lays no duty over a title, in a language whose words are long', async () => {
  const { page } = await openKind(openGuide, kindOf('print'), { language: 'uk' });
  await page.setViewportSize({ width: 680, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const covered = await page.locator('.with-duty').evaluateAll((titles) =>
    titles.map((title) => {
      const [words, duty] = [...title.children].map((one) => one.getBoundingClientRect());
      return words!.right > duty!.left && words!.bottom > duty!.top + 1;
    }),
  );
  expect(covered.length).toBeGreaterThan(0);
  expect(covered).not.toContain(true);
});

it('leaves out what is pressed', async () => {
  const pressed = [
    ...[da.question.back, da.result.change, da.answers.delete, da.footer.privacy],
    takeAlong.da.copy,
  ];
  const { text } = await onPaper('overview');
  for (const words of pressed) expect(text).not.toContain(bare(words));
});

it('prints the page, not the dialog that lies over it', async () => {
  const { text } = await onPaper('still-there');
  expect(text).toContain(bare(da.result['overview-title']));
  expect(text).not.toContain(bare(da.idle.title));
});
