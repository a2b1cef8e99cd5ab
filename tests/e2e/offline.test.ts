// @engines chromium: it asks a service worker
import { describe, expect, it } from 'vitest';
import { holdTheDay } from '../browser/before.ts';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import type { Guide } from './guide.ts';
import type { Opening } from './harness.ts';
import { A, cachesIn, inAnotherTab, isKept, useHost } from './hosted.ts';
import { askedBesides, firstThree, onDagpenge } from './people.ts';
import { da, en, patternOf, takeAlong } from './words.ts';

const { host, openAt, openKept } = useHost();
const B = 'b/';
/** A browser looks for another build a while after it has loaded a page. */
const PATIENT = { timeout: 10_000 };

/** The files of English among those that the worker has kept. */
const keptOfEnglish = ({ page }: Guide): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flatMap((requests) => requests.map(({ url }) => url).filter(isOfEnglish));
    function isOfEnglish(url: string): boolean {
      return url.includes('/assets/texts-en-');
    }
  });

async function speaksEnglish(guide: Guide): Promise<void> {
  host.answers = 'cut-off';
  await guide.page.goto(host.address(`${A}?lang=en#/overview`));
  await guide.page.reload();
  await guide.heading(en.questions.benefit.title).waitFor();
  await guide.answerAll(firstThree);
  await guide.hasNoHoles();
  await guide.button(da.languageName).click();
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

  it('says that the rules may have changed, once their review day is past', async () => {
    const guide = await openKept(A);
    host.answers = 'cut-off';
    await guide.page.addInitScript(holdTheDay, Date.parse('2036-01-02T12:00:00+01:00'));
    await guide.page.reload();
    await guide.link(da.start.go).click();
    await guide.answerAll(onDagpenge);
    await guide.showsResult();
    const notes = await guide.page.getByRole('note').allInnerTexts();
    const overdue = notes.filter((note) => patternOf(da.result.overdue).test(note));
    expect(overdue).toHaveLength(1);
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
    await guide.button(en.languageName).click();
    await guide.note(da.failure.language).waitFor();
    await guide.asks('benefit');
  });

  it('English where the guide was opened in it', async () => {
    const guide = await openKept(A, { address: '?lang=en' });
    await expect.poll(() => keptOfEnglish(guide)).toHaveLength(1);
    await speaksEnglish(guide);
  });

  it('English from the moment it was chosen', async () => {
    const guide = await openKept(A);
    await guide.button(en.languageName).click();
    await guide.heading(en.start.title).waitFor();
    expect(await keptOfEnglish(guide)).toHaveLength(1);
    await speaksEnglish(guide);
  });

  it('and the same in the next build, whoever opens it', async () => {
    const guide = await openKept(A, { address: '?lang=en' });
    await expect.poll(() => keptOfEnglish(guide)).toHaveLength(1);
    await guide.page.goto(host.address(A));
    host.deployLater(A);
    await guide.page.reload();
    await expect.poll(() => keptOfEnglish(guide), PATIENT).toHaveLength(2);
    await speaksEnglish(guide);
  });
});

it.each(['never', 'with an error'] as const)(
  'opens all the same where the server answers %s',
  async (answers) => {
    const guide = await openKept(A);
    host.answers = answers;
    await guide.page.reload();
    await guide.link(da.start.go).click();
    await guide.answerAll(firstThree);
  },
);

it('does not outlive the guide: where its folder is empty, nothing is shown in its place', async () => {
  const guide = await openKept(A);
  host.takeDown(A);
  await expect(guide.page.reload()).rejects.toThrow('ERR_HTTP_RESPONSE_CODE_FAILURE');
});

it('leaves alone what another guide on the same host has kept', async () => {
  host.deploy(B);
  const guide = await openKept(A);
  const other = await inAnotherTab(guide, host.address(B));
  await isKept(other.page);
  const ofOther = (await cachesIn(guide)).find((name) => name.startsWith('vejviser /b/'));
  host.deployLater(A);
  await guide.page.reload();
  await expect.poll(async () => (await cachesIn(guide)).length, PATIENT).toBe(3);
  expect(await cachesIn(guide)).toContain(ofOther);
  host.answers = 'cut-off';
  await other.page.reload();
  await other.link(da.start.go).click();
  await other.answerAll(onDagpenge);
  expect(await other.results()).toHaveLength(SCHEMES_IN_OVERVIEW);
});

it('keeps the files of the last two builds', async () => {
  const guide = await openKept(A);
  const [first] = await cachesIn(guide);
  await expect.poll(() => cachesIn(guide)).toEqual([first]);
  for (const [nth, before] of [
    [1, first],
    [2, `${first}-1`],
  ] as const) {
    host.deployLater(A, nth);
    await guide.page.reload();
    await expect.poll(() => cachesIn(guide), PATIENT).toEqual([before, `${first}-${nth}`]);
  }
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
