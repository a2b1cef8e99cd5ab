// @engines chromium: it asks a service worker
import { describe, expect, it } from 'vitest';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import type { Guide } from './guide.ts';
import type { Opening } from './harness.ts';
import { A, hasTakenOver, useHost } from './hosted.ts';
import { askedBesides, firstThree, onDagpenge } from './people.ts';
import { da, en, takeAlong } from './words.ts';

const { host, openAt, openKept } = useHost();
/** A browser looks for another build a while after it has loaded a page. */
const PATIENT = { timeout: 10_000 };

/** English comes in two files: what the first page needs, and the rest. */
const FILES_OF_ENGLISH = 2;

/** The files of English among those that the worker has kept. */
const keptOfEnglish = ({ page }: Guide): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flatMap((requests) => requests.map(({ url }) => url).filter(isOfEnglish));
    function isOfEnglish(url: string): boolean {
      return /\/assets\/(first-)?texts-en-/.test(url);
    }
  });

async function speaksEnglish(guide: Guide): Promise<void> {
  host.answers = 'cut-off';
  await guide.page.goto(host.address(`${A}?lang=en#/overview`));
  await guide.page.reload();
  await guide.heading(en.questions.benefit.title).waitFor();
  await guide.answerAll(firstThree);
  await guide.hasNoHoles();
  await guide.changeLanguage(da.languageName);
  await guide.heading(da.questions['education-used'].title).waitFor();
}

describe('without the network, once opened', () => {
  it('opens anew, and leads to the results, to a scheme and to the sheet', async () => {
    const guide = await openKept(A);
    host.answers = 'cut-off';
    await guide.page.reload();
    await guide.link(da.start.go).click();
    await guide.answerAll(onDagpenge);
    expect(await guide.results()).toHaveLength(SCHEMES_IN_OVERVIEW);
    await guide.page.goto(host.address(`${A}#/print`));
    await guide.heading(takeAlong.da['print-title']).waitFor();
    await guide.page.locator('.sheet figure svg').waitFor();
    await guide.page.goto(host.address(`${A}#/six-week-course`));
    await guide.asks(askedBesides[0]!);
    await guide.hasNoHoles();
  });

  it('opens a page that needs no script if it was opened before, and else the guide', async () => {
    const guide = await openKept(A);
    await guide.page.goto(host.address(`${A}en/schemes.html`));
    const title = await guide.heading().innerText();
    host.answers = 'cut-off';
    await guide.page.reload();
    expect(await guide.heading().innerText()).toBe(title);
    await guide.page.goto(host.address(`${A}rules.html`));
    await guide.heading(da.start.title).waitFor();
  });
});

describe('of the languages, keeps Danish and those that were chosen:', () => {
  it('no English for those who read Danish', async () => {
    const guide = await openKept(A, { address: '#/overview' });
    expect(await keptOfEnglish(guide)).toEqual([]);
    host.answers = 'cut-off';
    await guide.changeLanguage(en.languageName);
    await guide.note(da.failure.language).waitFor();
    await guide.asks('benefit');
  });

  it('English where the guide was opened in it', async () => {
    const guide = await openKept(A, { address: '?lang=en' });
    await expect.poll(() => keptOfEnglish(guide)).toHaveLength(FILES_OF_ENGLISH);
    await speaksEnglish(guide);
  });

  it('English from the moment it was chosen', async () => {
    const guide = await openKept(A);
    await guide.changeLanguage(en.languageName);
    await guide.heading(en.start.title).waitFor();
    expect(await keptOfEnglish(guide)).toHaveLength(FILES_OF_ENGLISH);
    await speaksEnglish(guide);
  });

  it('and the same in the next build, whoever opens it', async () => {
    const guide = await openKept(A, { address: '?lang=en' });
    await expect.poll(() => keptOfEnglish(guide)).toHaveLength(FILES_OF_ENGLISH);
    await guide.page.goto(host.address(A));
    host.deployLater(A);
    await guide.page.reload();
    await expect.poll(() => keptOfEnglish(guide), PATIENT).toHaveLength(2 * FILES_OF_ENGLISH);
    await hasTakenOver(guide);
    await speaksEnglish(guide);
  });
});

it('opens all the same where the server answers never', async () => {
  const guide = await openKept(A);
  host.answers = 'never';
  await guide.page.reload();
  await guide.link(da.start.go).click();
  await guide.answerAll(firstThree);
});

describe('keeps nothing, and complains of nothing,', () => {
  /** Opens the guide where a worker may be registered, and waits until it would have been. */
  async function openPastRegistering(opening: Opening): Promise<Guide> {
    let comes: Promise<unknown> | undefined;
    const guide = await openAt(A, {
      worker: true,
      prepare: async (page) => void (comes = page.waitForResponse(/\/assets\/keep-for-offline-/)),
      ...opening,
    });
    await comes;
    await guide.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    return guide;
  }

  it('in a frame', async () => {
    host.write('page.html', `<!doctype html><h1>Kommunen</h1><iframe src="${A}"></iframe>`);
    const guide = await openPastRegistering({ at: host.address('page.html') });
    const [workers, kept] = await guide.page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
    expect([workers, kept]).toEqual([0, 0]);
  });

  it('where the browser has no workers, as on an address that is not secure', async () => {
    const guide = await openPastRegistering({
      before: () => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
    });
    expect(await guide.page.evaluate(() => caches.keys())).toEqual([]);
  });

  it('where it refuses them', async () => {
    const guide = await openPastRegistering({
      before: () =>
        void Object.defineProperty(Navigator.prototype, 'serviceWorker', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        }),
    });
    expect(await guide.page.evaluate(() => caches.keys())).toEqual([]);
  });
});
