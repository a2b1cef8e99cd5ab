// @engines all in test:all
import { expect, it } from 'vitest';
import { schemes } from '../../src/rules/schemes.ts';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { kindOf, openKind } from './kinds-of-pages.ts';
import { onDagpenge } from './people.ts';
import { da, en, patternOf } from './words.ts';

const openGuide = useGuide();
type QuestionId = keyof typeof da.questions;

/**
 * Does to the page what a browser's translation does: new text, in `font`, for each text that it is
 * not asked to leave alone.
 */
function translatePage(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const isMeant = ({ data, parentElement }: Text): boolean =>
    data.trim() !== '' && parentElement?.closest('[translate=no], .notranslate') === null;
  for (const node of nodes.filter(isMeant)) {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = `«${node.data}»`;
    node.replaceWith(outer);
  }
}

const translate = (guide: Guide): Promise<void> => guide.page.evaluate(translatePage);
const unmarked = (text: string): string => text.replaceAll(/[«»]/g, '').trim();

/** The heading and the labels on the page are those of the question whose form it is. */
async function belongsTogether(guide: Guide): Promise<void> {
  const id = (await guide.question()) as QuestionId;
  const question = da.questions[id];
  expect(unmarked(await guide.heading().innerText())).toMatch(patternOf(question.title));
  if (!('answers' in question)) return;
  const labels = Object.values<{ label: string }>(question.answers).map(({ label }) => label);
  const shown = await guide.form().locator('label').allInnerTexts();
  expect(shown.length).toBeGreaterThan(1);
  for (const label of shown) expect(labels).toContain(unmarked(label));
}

it('keeps heading and answers together where the browser translates each page', async () => {
  const guide = await openGuide();
  await translate(guide);
  await guide.page.locator('a[href="#/overview"]').click();
  await guide.answerAll(onDagpenge, async () => {
    if ((await guide.form().count()) === 0) return;
    await belongsTogether(guide);
    await translate(guide);
    await belongsTogether(guide);
  });
  await guide.heading(da.result['overview-title']).waitFor();
  await translate(guide);
  expect(await guide.results()).toHaveLength(SCHEMES_IN_OVERVIEW);
});

it('keeps mistakes, going back and the languages whole on a translated page', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.answerAll({ benefit: 'other', age: 34 });
  await guide.form().waitFor();
  const question = await guide.question();
  await translate(guide);
  await guide.next();
  await guide.page.locator('.summary:focus').waitFor();
  await translate(guide);
  await guide.next();
  await guide.page.locator('.summary:focus').waitFor();
  expect(await guide.summary().count()).toBe(1);
  await guide.page.goBack();
  await guide.asks('age');
  await belongsTogether(guide);
  await translate(guide);
  await guide.changeLanguage(en.languageName);
  await guide.heading(en.questions.age.title).waitFor();
  await guide.goOn();
  await guide.asks(question);
  expect(await guide.heading().count()).toBe(1);
});

/** Each with a page that names every scheme, or all of the overview. */
const NAMING = ['start', 'overview-unfolded', 'scheme', 'print', 'rules', 'employer', 'about'];

/** A browser offers to translate the Danish page above all. */
const NAMING_IN_EACH = NAMING.flatMap((name) => [
  { name, language: 'en' as const },
  { name, language: 'da' as const },
]);

it.each(NAMING_IN_EACH)(
  'leaves the names to ask an office by in Danish: $name, $language',
  async ({ name, language }) => {
    const guide = await openKind(openGuide, kindOf(name), { language });
    const names = Object.values(schemes).map((scheme) => scheme.name);
    const named = await namesOn(guide, names);
    expect(named.length).toBeGreaterThan(0);
    for (const one of named) expect(one).toMatchObject({ language: 'da', isLeft: true });
    await translate(guide);
    expect(await namesOn(guide, names)).toEqual(named);
  },
);

/** Where a text is a name and nothing else: in which language it says to be, and that none translates it. */
const namesOn = (guide: Guide, names: readonly string[]) =>
  guide.page.evaluate((all) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { name: string; language: string | undefined; isLeft: boolean }[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      const language = parentElement?.closest<HTMLElement>('[lang]')?.lang;
      const isLeft = Boolean(parentElement?.closest('[translate=no]'));
      if (all.includes(data.trim())) found.push({ name: data.trim(), language, isLeft });
    }
    return found;
  }, names);
