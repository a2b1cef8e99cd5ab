// @engines chromium: it puts steps into the history of the page around
import { expect, it } from 'vitest';
import { bare, tag, useMunicipality } from './municipality.ts';
import { firstThree } from './people.ts';
import { da } from './words.ts';

const openMunicipality = useMunicipality();

it.each([
  ['tag on another site', tag, {}],
  ['tag on its own site', tag, { isOwnSite: true }],
  ['frame that the host wrote', bare(''), {}],
] as const)('goes back in the guide alone, in a %s', async (_, body, site) => {
  const municipality = await openMunicipality(body, site);
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

it('goes back in one of two guides, whatever was answered in the other since', async () => {
  const municipality = await openMunicipality(
    (files) => tag(files) + tag(files, 'six-week-course'),
  );
  const first = await municipality.guide(0);
  const second = await municipality.guide(1);
  await first.answer('benefit', 'dagpenge');
  await first.asks('age');
  await second.answer('benefit', 'dagpenge');
  const asked = await second.question();
  await first.button(da.question.back).click();
  await first.asks('benefit');
  await second.asks(asked);
});
