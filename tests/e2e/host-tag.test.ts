// @engines chromium: it takes scripts away
import { describe, expect, it } from 'vitest';
import embed from '../../locales/da/embed.json' with { type: 'json' };
import words from '../../locales/da/host.json' with { type: 'json' };
import enWords from '../../locales/en/host.json' with { type: 'json' };
import { hidden, tag, useMunicipality } from './municipality.ts';
import { askedInOverview, firstThree, lastInOverview, onDagpenge } from './people.ts';
import { da, en } from './words.ts';

const openMunicipality = useMunicipality();
const asked = askedInOverview.length;

describe('the tag in a page of another site', () => {
  it('grows with the guide, so that nothing scrolls in the frame', async () => {
    const municipality = await openMunicipality(tag, { width: 390 });
    const guide = await municipality.guide();
    const heights = new Set<number>();
    await guide.answerAll(onDagpenge, async () => {
      await expect.poll(() => hidden(guide)).toEqual([0, 0]);
      heights.add(await municipality.heightOf());
    });
    expect(heights.size).toBeGreaterThan(2);
    const isAsHigh = async (): Promise<boolean> => {
      const content = await guide.page.evaluate(() =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      );
      return (await municipality.heightOf()) === content;
    };
    await expect.poll(isAsHigh).toBe(true);
    await guide.button(da.answers.delete).click();
    await guide.heading(da.start.title).waitFor();
    await expect.poll(isAsHigh).toBe(true);
  });

  it('tells the page that it started, of each step and of the result, and never of an answer', async () => {
    const municipality = await openMunicipality(tag);
    const guide = await municipality.guide();
    await guide.answerAll(onDagpenge);
    await guide.button(da.question.back).click();
    await guide.asks(lastInOverview);
    await guide.openAnswers();
    const { messages, events } = await municipality.heard();
    expect(events).toEqual([
      'vejviser-started',
      ...Array.from({ length: asked }, (_, index) => `vejviser-step ${index + 1}`),
      'vejviser-result',
      `vejviser-step ${asked}`,
    ]);
    for (const { source, type, ...more } of messages) {
      expect(source).toBe('vejviser');
      const told = { started: {}, result: {}, step: { number: 0 }, height: { px: 0 } };
      expect(told).toHaveProperty(String(type));
      expect(Object.keys(more)).toEqual(Object.keys(told[type as keyof typeof told]));
      for (const value of Object.values(more)) expect(value).toBeTypeOf('number');
    }
  });

  it('has a name in the language of the guide, and may do what the guide needs', async () => {
    const { page } = await openMunicipality(
      ({ script }) => `<vejviser-guide></vejviser-guide><vejviser-guide lang="en" theme="borger">
        </vejviser-guide><vejviser-guide lang="toString"></vejviser-guide>${script}${script}`,
      { mayComplain: 'lang=toString is not known' },
    );
    const frames = page.locator('iframe');
    const titles = await frames.evaluateAll((all) =>
      all.map((one) => (one as HTMLIFrameElement).title),
    );
    expect(titles).toEqual([words.title, enWords.title, words.title]);
    expect(await frames.nth(1).getAttribute('src')).toMatch(/\/a\/\?lang=en&theme=borger$/);
    expect(await frames.nth(0).getAttribute('allow')).toBe('clipboard-write');
    expect(await frames.nth(0).getAttribute('sandbox')).toContain('allow-same-origin');
  });

  it('says that it opens until the guide is there, in a frame as high as a question', async () => {
    let go!: () => void;
    const wait = new Promise<undefined>((resolve) => (go = () => resolve(undefined)));
    const municipality = await openMunicipality(({ script }) => script, {
      // A phone can share; the word is news to Chromium elsewhere.
      before: () => Object.defineProperty(navigator, 'share', { value: () => undefined }),
      mayComplain: "Unrecognized feature: 'web-share'",
      server: (path) => (path === '/a/' ? wait : undefined),
    });
    const { page } = municipality;
    await page.evaluate(() => document.body.append(document.createElement('vejviser-guide')));
    const loading = page.getByText(words.loading);
    await loading.waitFor();
    expect(await municipality.heightOf()).toBe(640);
    expect(await page.locator('iframe').getAttribute('allow')).toBe('clipboard-write; web-share');
    go();
    await loading.waitFor({ state: 'detached' });
  });
});

it('stands in a page that was written with what the embed page gives to copy, and is counted', async () => {
  const { page } = await openMunicipality(({ guide }) => `<a href="${guide}#/embed">Guide</a>`);
  await page.getByRole('link').click();
  await page.getByLabel(embed.flow).selectOption('six-week-course');
  const copied = (label: string): Promise<string> =>
    page.getByLabel(label, { exact: true }).inputValue();
  const count = await copied(embed.sections.count.copy);
  const frame = await copied(embed.snippet.frame);
  const script = await copied(embed.snippet.tag);
  const municipality = await openMunicipality(() => `${script}<script>${count}</script>${frame}`, {
    mayComplain: "Unrecognized feature: 'web-share'",
  });
  for (const nth of [0, 1]) await (await municipality.guide(nth)).answer('benefit', 'dagpenge');
  await expect
    .poll(() => municipality.page.evaluate('counted'))
    .toEqual({ started: 1, step: 2, result: 0 });
});

describe('a page that changes its tag', () => {
  it('moves it: the guide opens anew, the answers are there, and a step is told once', async () => {
    const municipality = await openMunicipality(tag, { isOwnSite: true });
    await (await municipality.guide()).answerAll(firstThree);
    await municipality.page.evaluate(() =>
      document.body.append(document.querySelector('vejviser-guide')!),
    );
    const guide = await municipality.guide();
    await guide.asks('education-used');
    await guide.pick('no');
    await guide.goOn();
    await expect
      .poll(async () => (await municipality.heard()).events.slice(-3))
      .toEqual(['vejviser-started', 'vejviser-step 4', 'vejviser-step 5']);
  });

  it('puts it into a component of its own, removes it, and adds it again: it hears all', async () => {
    const municipality = await openMunicipality(({ script }) => `${script}<section></section>`);
    const { page } = municipality;
    const opens = ['vejviser-started', 'vejviser-step 1'];
    const hears = (...events: string[]): Promise<void> =>
      expect.poll(async () => (await municipality.heard()).events).toEqual(events);
    await page.evaluate(() => {
      const guide = document.createElement('vejviser-guide');
      guide.setAttribute('flow', 'overview');
      document.querySelector('section')!.attachShadow({ mode: 'open' }).append(guide);
      Object.assign(window, { guide });
    });
    await hears(...opens);
    await page.evaluate(() => {
      const { guide } = window as unknown as { guide: Element };
      guide.remove();
      guide.setAttribute('flow', 'six-week-course');
      document.body.append(guide);
    });
    await hears(...opens, ...opens);
    expect(await page.locator('iframe').getAttribute('src')).toMatch(/\?flow=six-week-course$/);
  });

  it('removes it: nothing listens any more', async () => {
    const municipality = await openMunicipality(tag, {
      before: () => {
        let listeners = 0;
        const { addEventListener: add, removeEventListener: remove } = window;
        window.addEventListener = (...given: Parameters<typeof add>) => {
          if (given[0] === 'message') listeners += 1;
          add.apply(window, given);
        };
        window.removeEventListener = (...given: Parameters<typeof remove>) => {
          if (given[0] === 'message') listeners -= 1;
          remove.apply(window, given);
        };
        Object.assign(window, { listeners: () => listeners });
      },
    });
    const listeners = (): Promise<number> =>
      municipality.page.evaluate(() =>
        (window as unknown as { listeners: () => number }).listeners(),
      );
    await municipality.guide();
    expect(await listeners()).toBe(1);
    await municipality.page.evaluate(() => document.querySelector('vejviser-guide')!.remove());
    expect(await listeners()).toBe(0);
  });

  it('sets what was set: nothing is loaded; another language: the guide opens in it', async () => {
    const municipality = await openMunicipality(tag, { isOwnSite: true });
    await (await municipality.guide()).answerAll(firstThree);
    const tagged = municipality.page.locator('vejviser-guide');
    const before = await municipality.page.evaluate(() => history.length);
    await tagged.evaluate((one) => one.setAttribute('flow', 'overview'));
    await (await municipality.guide()).asks('education-used');
    expect((await municipality.heard()).events).toHaveLength(5);
    const height = await municipality.heightOf();
    await tagged.evaluate((one) => one.setAttribute('lang', 'en'));
    expect(await municipality.heightOf()).toBe(height);
    const guide = await municipality.guide();
    await guide.heading(en.questions['education-used'].title).waitFor();
    expect(await municipality.page.evaluate(() => history.length)).toBeLessThanOrEqual(before);
  });
});
