import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { schemes } from '../../src/rules/schemes.ts';
import { OVERVIEW } from '../../src/views/addresses.ts';
import { mendedAddress } from '../../src/browser/mended-address.ts';
import { routeOf } from '../../src/visit/routes.ts';
import { readSettings } from '../../src/visit/settings.ts';
import { readStoredAnswers } from '../../src/visit/stored-answers.ts';
import type { Guide } from '../e2e/guide.ts';
import { useGuide } from '../e2e/harness.ts';
import { da, en, patternOf } from '../e2e/words.ts';
import { seededRandom, type Random } from '../independent-reading/random.ts';
import { TODAY } from '../project-guide.ts';
import { oddAttribute, oddEntry, oddHash, oddQuery, oddStored, SEED } from './odd-input.ts';

/** More where `npm run test:all` takes its time. */
const MANY = process.env['VEJVISER_ENGINES'] === 'all' ? 100 : 15;
/** A minute or two on a machine that does nothing else. */
const PATIENCE_MS = 600_000;
const isRun = (name: string): boolean => name === OVERVIEW || Object.hasOwn(schemes, name);

/** What a person meets it with: an address, what the tab kept, an entry of its history. */
interface Odd {
  readonly query: string;
  readonly hash: string;
  readonly stored: string;
  /** The municipality that the tab kept. */
  readonly home: string;
  readonly entry: unknown;
}

const odd = (random: Random): Odd => ({
  query: oddQuery(random).replaceAll('#', ''),
  hash: random() < 0.5 ? oddHash(random) : '#/overview',
  stored: oddStored(random),
  home: oddAttribute(random) ?? '',
  entry: oddEntry(random),
});

/** What its page's editor is told of the address, and that a municipality has no file. */
const mayComplain = /Vejviser:|^404 for .*municipalit|status of 404/;

const openGuide = useGuide();
const dialogs: string[] = [];
beforeEach(() => void dialogs.splice(0));

async function openWatched(): Promise<Guide> {
  const guide = await openGuide({ mayComplain });
  guide.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return guide;
}

/** The page of a tab that holds all this, as after a reload. */
async function meet(page: Page, { query, hash, stored, home, entry }: Odd): Promise<string> {
  const search = await page.evaluate(
    ([address, text, code, state]) => {
      sessionStorage.setItem('vejviser /', text);
      sessionStorage.setItem('vejviser / municipality', code);
      history.replaceState(state, '', address);
      return location.search;
    },
    [query + hash, stored, home, entry] as const,
  );
  await page.reload({ waitUntil: 'domcontentloaded' });
  // Until then the page is the one that was built, for those without scripts.
  await page.locator('html:not([data-opens])').waitFor();
  return search;
}

/** The page at a hash, however it was mangled. */
const routeAt = (hash: string) =>
  routeOf(mendedAddress({ pathname: '/', search: '', hash }).hash, isRun);

/** The notes that tell a person what could not be used, as patterns of their texts. */
function notesOf(search: string, stored: string, hash: string): readonly RegExp[] {
  const { lang, on = TODAY, wrong } = readSettings(search);
  const route = routeAt(hash);
  const { note } = lang === 'en' ? en : da;
  const isLink = route?.page === 'link';
  const isLost = !isLink && readStoredAnswers(stored, on, Date.parse(on)).faults.length > 0;
  const ofSettings = (['lang', 'on', 'flow', 'municipality'] as const)
    // Told to whoever builds a page, and to no reader.
    .filter((setting) => route?.page === 'embed' && wrong.includes(setting))
    .map((setting) => note[`${setting}-wrong`]);
  return [...ofSettings, ...(isLost ? [note['stored-wrong']] : [])].map(patternOf);
}

/** It stands, it has no holes, nothing of it is shut, and nothing from outside ran. */
async function stands(guide: Guide): Promise<void> {
  await guide.heading().waitFor();
  await guide.hasNoHoles();
  expect(await guide.heading().innerText()).not.toBe(da.failure.title);
  expect(dialogs).toEqual([]);
}

it(
  `meets ${MANY} odd addresses, histories and stored texts with a page that says what is wrong (SEED=${SEED})`,
  async () => {
    const guide = await openWatched();
    const random = seededRandom(SEED);
    for (let i = 0; i < MANY; i += 1) {
      const met = odd(random);
      const search = await meet(guide.page, met);
      await expect(stands(guide), JSON.stringify(met)).resolves.toBeUndefined();
      const notes = notesOf(search, met.stored, met.hash);
      expect(await guide.page.getByRole('note').allInnerTexts(), JSON.stringify(met)).toEqual(
        expect.arrayContaining(notes.map((note) => expect.stringMatching(note))),
      );
    }
  },
  PATIENCE_MS,
);

it(
  `goes to ${MANY} odd places of an open guide, and says where there is no page (SEED=${SEED})`,
  async () => {
    const guide = await openWatched();
    const random = seededRandom(SEED);
    for (let i = 0; i < MANY; i += 1) {
      const asked = oddHash(random);
      const hash = await guide.page.evaluate((to) => {
        location.hash = to;
        return location.hash;
      }, asked);
      await expect(stands(guide), JSON.stringify(asked)).resolves.toBeUndefined();
      if (routeAt(hash)?.page === 'not-found') await guide.heading(da['not-found'].title).waitFor();
    }
  },
  PATIENCE_MS,
);
