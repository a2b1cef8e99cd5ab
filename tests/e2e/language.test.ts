// @engines all in test:all
import { expect, it } from 'vitest';
import { schemes } from '../../src/rules/schemes.ts';
import { useGuide } from './harness.ts';
import { firstThree, onDagpenge, withACourse } from './people.ts';
import { da, en, plan } from './words.ts';

const openGuide = useGuide();
const ENGLISH = en.languageName;

it('changes to English in the middle, and keeps question and answers', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.answerAll(firstThree);
  await guide.asks('education-used');
  await guide.changeLanguage(ENGLISH);
  await guide.heading(en.questions['education-used'].title).waitFor();
  await guide.asks('education-used');
  expect(await guide.page.locator('html').getAttribute('lang')).toBe('en');
  const inEnglish = guide.languages().locator('button[lang=en]');
  expect(await inEnglish.getAttribute('aria-pressed')).toBe('true');
  expect(await guide.text()).toContain(en.footer['danish-counts']);
  expect(await guide.page.title()).toContain(await guide.heading().innerText());
  expect(new URL(guide.page.url()).search).toBe('?lang=en');
  await guide.page.reload();
  await guide.heading(en.questions['education-used'].title).waitFor();
  await guide.button(en.question.back).click();
  await guide.asks('education');
  expect(await guide.chosen()).toBe('vocational');
  await guide.changeLanguage(da.languageName);
  await guide.heading(da.questions.education.title).waitFor();
  expect(await guide.page.locator('html').getAttribute('lang')).toBe('da');
  expect(await guide.chosen()).toBe('vocational');
});

it('keeps what was chosen or written but not sent when the language changes', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.asks('benefit');
  await guide.pick('kontanthjaelp');
  await guide.changeLanguage(ENGLISH);
  await guide.heading(en.questions.benefit.title).waitFor();
  expect(await guide.chosen()).toBe('kontanthjaelp');
  await guide.goOn();
  await guide.asks('age');
  await guide.pick('34');
  await guide.changeLanguage(da.languageName);
  await guide.heading(da.questions.age.title).waitFor();
  expect(await guide.chosen()).toBe('34');
});

it('keeps the official Danish name of each scheme in the English result, marked as Danish', async () => {
  const guide = await openGuide({ address: '?lang=en#/overview', kept: onDagpenge });
  await guide.heading(en.result['overview-title']).waitFor();
  for (const { scheme } of await guide.results()) {
    const name = guide.page.locator(`[data-scheme="${scheme}"] .official[lang="da"]`).first();
    expect(await name.textContent()).toBe(schemes[scheme as keyof typeof schemes].name);
  }
  await guide.hasNoHoles();
});

it('opens in English with ?lang=en, and leads through a scheme in English', async () => {
  const guide = await openGuide({ address: '?lang=en' });
  await guide.heading(en.start.title).waitFor();
  expect(await guide.page.locator('html').getAttribute('lang')).toBe('en');
  const name = guide.page.locator('[lang="da"]', { hasText: schemes['six-week-course'].name });
  expect(await name.count()).toBe(1);
  await guide.page.locator('a[href="#/six-week-course"]').click();
  await guide.answerAll(withACourse, () => guide.hasNoHoles());
  expect(await guide.resultOf('six-week-course')).toBe('entitled (right)');
  const text = await guide.text();
  expect(text).toContain(plan.en.title);
  expect(text).toContain(en.part.ask);
  for (const word of [plan.da.title, da.part.ask]) expect(text).not.toContain(word);
});

it('is Danish where the address names a language it does not have, and tells its editor alone', async () => {
  const guide = await openGuide({ address: '?lang=tlh', mayComplain: /Vejviser:/ });
  await guide.heading(da.start.title).waitFor();
  expect(await guide.page.getByRole('note').count()).toBe(0);
  const embed = await openGuide({ address: '?lang=tlh#/embed', mayComplain: /Vejviser:/ });
  await embed.note(da.note['lang-wrong']).waitFor();
});
