// @engines chromium in test:all: it prints to a file, and takes long
import { expect, it } from 'vitest';
import { bare as frame, tag, useMunicipality } from './municipality.ts';
import { bare, printed } from './pdf.ts';
import { onDagpenge } from './people.ts';
import { filled, takeAlong } from './words.ts';

const openMunicipality = useMunicipality();
const words = takeAlong.da;
const HOW = bare(filled(words['paper-of-host'], { button: words.print }));

it('prints the whole result with the page around it, and says how to have it on a sheet', async () => {
  const municipality = await openMunicipality((files) => `${tag(files)}<p>Efter guiden</p>`);
  const guide = await municipality.guide();
  await guide.answerAll(onDagpenge);
  const paper = bare((await printed(municipality.page)).pages.join(''));
  expect(paper).toContain(HOW);
  const cards = await guide.page.locator('[data-scheme]:not(.folded *) h3').allInnerTexts();
  expect(cards.length).toBeGreaterThan(5);
  for (const heading of cards) expect(paper).toContain(bare(heading));
  expect(paper).toContain(bare('Efter guiden'));
  expect(await guide.page.locator('.paper-only').isVisible()).toBe(false);
});

it('says how on paper where a low frame shows the beginning alone', async () => {
  const municipality = await openMunicipality(frame(''));
  const guide = await municipality.guide();
  await guide.answerAll(onDagpenge);
  expect(bare((await printed(municipality.page)).pages.join(''))).toContain(HOW);
});
