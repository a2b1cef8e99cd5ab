// @engines all in test:all
import { expect, it } from 'vitest';
import { schemes } from '../../src/rules/schemes.ts';
import about from '../../locales/da/about.json' with { type: 'json' };
import accessibility from '../../locales/da/accessibility.json' with { type: 'json' };
import privacy from '../../locales/da/privacy.json' with { type: 'json' };
import enPrivacy from '../../locales/en/privacy.json' with { type: 'json' };
import rules from '../../locales/da/rules.json' with { type: 'json' };
import daSchemes from '../../locales/da/schemes.json' with { type: 'json' };
import { useGuide } from './harness.ts';
import { firstThree } from './people.ts';
import { da, en, filled } from './words.ts';

const openGuide = useGuide();

it('tells about every scheme before any answer, and leads to its questions', async () => {
  const guide = await openGuide({ address: '#/six-week-course/about' });
  for (const id of Object.keys(schemes) as (keyof typeof schemes)[]) {
    await guide.page.evaluate((hash) => (location.hash = hash), `#/${id}/about`);
    await guide.heading(daSchemes[id]).waitFor();
    await guide.hasNoHoles();
    expect(await guide.page.title()).toContain(daSchemes[id]);
    expect(await guide.link(about.start).getAttribute('href')).toBe(`#/${id}`);
  }
  await guide.headingHasFocus();
  await guide.link(about.start).click();
  await guide.page.locator('form[data-question], [data-scheme]').first().waitFor();
});

it('goes back to the question that the page about the rules was opened from', async () => {
  const guide = await openGuide({ address: '#/overview', kept: firstThree });
  await guide.asks('education-used');
  await guide.link(da.footer.rules).click();
  await guide.heading(rules.title).waitFor();
  await guide.headingHasFocus();
  await guide.page.goBack();
  await guide.asks('education-used');
});

it('says of each scheme what it rests on, and what nobody has confirmed', async () => {
  const guide = await openGuide({ address: '#/rules' });
  await guide.heading(rules.title).waitFor();
  await guide.hasNoHoles();
  const text = await guide.page.locator('main').innerText();
  expect(text).toContain(rules['not-found']['main-law']);
  expect(text).toMatch(/kursus på akademiniveau .* \(beregnet, ikke bekræftet\)/);
  for (const { name } of Object.values(schemes)) expect(text).toContain(name);
});

it('does not say of an earlier day what is new since', async () => {
  const guide = await openGuide({ address: '?on=2016-01-01#/rules' });
  await guide.heading(rules.title).waitFor();
  expect(await guide.text()).not.toContain(rules['since-title']);
});

it('says in each language how the answers are kept, and how accessible the guide is', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.asks('benefit');
  await guide.link(da.footer.accessibility).click();
  await guide.heading(accessibility.title).waitFor();
  await guide.hasNoHoles();
  await guide.link(da.footer.privacy).click();
  await guide.heading(privacy.title).waitFor();
  await guide.headingHasFocus();
  expect(await guide.text()).toContain(
    filled(privacy.sections.storage.lines.idle, { ask: 20, clear: 2 }),
  );
  await guide.changeLanguage(en.languageName);
  await guide.heading(enPrivacy.title).waitFor();
  await guide.hasNoHoles();
});

it('knows no page about the overview', async () => {
  const guide = await openGuide({ address: '#/overview/about' });
  await guide.heading(da['not-found'].title).waitFor();
});
