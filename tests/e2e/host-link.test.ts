// @engines chromium: it takes scripts away
import { expect, it } from 'vitest';
import { tag, useMunicipality, type Files, type Municipality } from './municipality.ts';
import { firstThree } from './people.ts';
import { da } from './words.ts';

const openMunicipality = useMunicipality();

const withLink = (files: Files): string =>
  tag(files).replace('></v', `><br><a href="${files.guide}">Vejviser</a></v`);
const linkIn = ({ page }: Municipality) => page.getByRole('link', { name: 'Vejviser' });

it('shows its link where no script runs, and until the guide has started', async () => {
  const without = await openMunicipality(withLink, { scripts: false });
  expect(await linkIn(without).isVisible()).toBe(true);
  const municipality = await openMunicipality(withLink);
  await municipality.guide();
  await linkIn(municipality).waitFor({ state: 'hidden' });
});

const refused: [string, (files: Files) => string, (files: Files) => string][] = [
  [
    'a policy refuses the frame',
    withLink,
    ({ origin }) =>
      `<meta http-equiv="Content-Security-Policy" content="script-src ${origin}; frame-src 'none'">`,
  ],
  [
    'a consent tool holds the address of the frame back',
    withLink,
    () =>
      `<script>Object.defineProperty(HTMLIFrameElement.prototype, 'src', { set() {} })</script>`,
  ],
  [
    'its script was bundled under another name',
    (files) => withLink(files).replace('vejviser.js', 'combined.js'),
    () => '',
  ],
];
it.each(refused)('keeps its link where %s', async (_, body, head) => {
  const municipality = await openMunicipality(body, {
    head,
    mayComplain: 'content policy|Content Security Policy|must be fetched by its own name|404',
  });
  await municipality.page.waitForTimeout(1500);
  expect(await linkIn(municipality).isVisible()).toBe(true);
});

it.each([
  ['closed in itself', '/>'],
  ['left open', '>'],
])('hides none of the text of a page in which it was %s', async (_, end) => {
  const municipality = await openMunicipality(
    ({ script, guide }) =>
      `<vejviser-guide flow="overview" ${end}<h2>Kontakt</h2><p>Ring <a href="${guide}">Vejviser</a></p>${script}`,
  );
  await municipality.guide();
  expect(await municipality.page.getByRole('heading', { name: 'Kontakt' }).isVisible()).toBe(true);
  expect(await linkIn(municipality).isVisible()).toBe(true);
});

it("goes back in the guide alone, whatever the page around has put into the browser's history", async () => {
  const municipality = await openMunicipality(tag);
  const { page } = municipality;
  const guide = await municipality.guide();
  await guide.answerAll(firstThree);
  await guide.asks('education-used');
  await page.evaluate(() => {
    location.hash = 'kontakt';
    history.pushState(null, '', '#mere');
  });
  for (const question of Object.keys(firstThree).toReversed()) {
    await guide.button(da.question.back).click();
    await guide.asks(question);
  }
  expect(new URL(page.url()).hash).toBe('#mere');
});
