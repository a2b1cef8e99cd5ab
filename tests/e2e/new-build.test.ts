// @engines chromium in test:all: it asks a service worker, and takes long
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { linkCodes } from '../../src/rules/link-codes.ts';
import { questions } from '../../flows/questions.ts';
import { addressOfLink } from '../../src/visit/routes.ts';
import { writeLink } from '../../src/take-along/link.ts';
import { holdTheDay, TODAY } from '../browser/before.ts';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import type { Guide } from './guide.ts';
import type { Opening } from './harness.ts';
import { A, inAnotherTab, useHost } from './hosted.ts';
import { firstThree, onDagpenge } from './people.ts';
import { da, en } from './words.ts';

const { host, openAt, openKept } = useHost();

describe('when a new edition takes the place of the old one', () => {
  /** Waits until the worker has said which edition it holds. */
  const hasHeard = (page: Page): Promise<void> =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          navigator.serviceWorker.addEventListener('message', () => resolve(), { once: true });
          navigator.serviceWorker.controller?.postMessage('edition');
        }),
    );

  it('says so in the open page, which goes on; loaded anew, it has the answers', async () => {
    const guide = await openKept(A, { address: '#/overview' });
    await guide.answerAll(firstThree);
    await hasHeard(guide.page);
    expect(await guide.page.getByRole('note').count()).toBe(0);
    host.deployLater(A);
    await inAnotherTab(guide, host.address(A));
    const note = guide.note(da.note.newer.rules);
    await note.waitFor();
    expect(await note.innerText()).toContain(da.note['answers-stay']);
    await guide.button(da.note.reload).click();
    await note.waitFor({ state: 'detached' });
    await guide.asks('education-used');
  });

  it('says that a language which was never asked for is gone, and has it once loaded anew', async () => {
    const guide = await openKept(A, { address: '#/overview' });
    await guide.answerAll(firstThree);
    await hasHeard(guide.page);
    host.deployLater(A);
    await inAnotherTab(guide, host.address(A));
    await guide.changeLanguage(en.languageName);
    await guide.note(da.failure.language).waitFor();
    await guide.button(da.note.reload).click();
    await guide.note(da.note.newer.rules).waitFor({ state: 'detached' });
    await guide.changeLanguage(en.languageName);
    await guide.heading(en.questions['education-used'].title).waitFor();
  });
});

describe('when a part of the open page is gone from the server, and no worker has it', () => {
  /** A host that goes on showing the page of one build, and tells a script that it has another. */
  async function seemOutdated(page: Page, missing: string, times = Infinity): Promise<void> {
    await page.route(`**/assets/${missing}-*`, (route) => route.abort(), { times });
    await page.route(host.address(A), (route) =>
      route.request().isNavigationRequest()
        ? route.continue()
        : route.fulfill({ contentType: 'text/html', body: 'another build' }),
    );
  }

  /** Opens the guide, answers, and puts another build in its place. */
  async function openOutdated(opening: Opening = {}): Promise<Guide> {
    const guide = await openAt(A, { address: '#/overview', ...opening });
    await guide.answerAll(firstThree);
    await guide.asks('education-used');
    host.deployLater(A);
    return guide;
  }

  it('loads the page anew by itself, with the answers', async () => {
    const guide = await openOutdated();
    const isLoaded = guide.page.waitForEvent('load');
    await guide.changeLanguage(en.languageName);
    await isLoaded;
    await guide.asks('education-used');
    await guide.changeLanguage(en.languageName);
    await guide.heading(en.questions['education-used'].title).waitFor();
  });

  it('does so once: a second time it says what is the matter', async () => {
    const guide = await openOutdated();
    await seemOutdated(guide.page, 'texts-en');
    const isLoaded = guide.page.waitForEvent('load');
    await guide.changeLanguage(en.languageName);
    await isLoaded;
    await guide.asks('education-used');
    await guide.changeLanguage(en.languageName);
    await guide.note(da.note.newer.guide).waitFor();
    // Were it loaded anew now, it could not finish this.
    await guide.page.evaluate(async () => void (await fetch('./icon.svg')));
    await guide.note(da.failure.language).waitFor();
    await guide.asks('education-used');
  });

  it('still opens a link, whose answers stood in the address alone', async () => {
    const link = { made: '2026-11-22', edition: 1, run: 'overview', answers: onDagpenge } as const;
    const guide = await openAt(A, {
      address: addressOfLink({
        payload: writeLink(link, { codes: linkCodes, questions }),
        opens: 'run',
      }),
      prepare: (page) => seemOutdated(page, 'machines-and-results', 1),
    });
    expect(await guide.results()).toHaveLength(SCHEMES_IN_OVERVIEW);
  });

  it('leaves the page alone where a reload would lose the answers, and says why', async () => {
    const guide = await openOutdated({
      before: () => {
        Object.defineProperty(window, 'sessionStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      },
    });
    await guide.changeLanguage(en.languageName);
    const note = guide.note(da.note.newer.guide);
    await note.waitFor();
    expect(await note.innerText()).not.toContain(da.note['answers-stay']);
    await guide.note(da.note['no-storage']).waitFor();
    await guide.asks('education-used');
  });

  it('leaves it alone where the network is gone, too', async () => {
    const guide = await openOutdated();
    host.answers = 'cut-off';
    await guide.changeLanguage(en.languageName);
    await guide.note(da.failure.language).waitFor();
    await guide.asks('education-used');
    expect(await guide.note(da.note.newer.guide).count()).toBe(0);
  });
});

it('says on the next day that the open page shows the rules of the day before', async () => {
  const guide = await openAt(A);
  const look = () =>
    guide.page.evaluate(() =>
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    );
  await look();
  expect(await guide.page.getByRole('note').count()).toBe(0);
  await guide.page.evaluate(holdTheDay, TODAY + 24 * 60 * 60 * 1000);
  await look();
  await guide.note(da.note['answers-stay']).waitFor();
  const notes = await guide.page.getByRole('note').allInnerTexts();
  expect(notes.join()).toContain('22. november 2026');
});
