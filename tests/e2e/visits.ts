import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Guide } from './guide.ts';
import type { Opening } from './harness.ts';
import { kindsIn, openKind, type KindOfPage, type Language } from './kinds-of-pages.ts';

/** Answers are left behind, which the other pages without any would show. */
const LEAVES_ANSWERS = ['opened-link'];

/** Kinds of pages that one tab can go through, and what they are called together in a test. */
export interface Visit {
  readonly names: string;
  readonly kinds: readonly KindOfPage[];
}

/**
 * All kinds of pages in a language, those together that begin with the same answers: a guide is
 * opened once for all of them, and in it one goes from one to the next. It saves most of the time.
 */
export function visitsIn(language: Language): readonly Visit[] {
  const visits = new Map<string, KindOfPage[]>();
  for (const kind of kindsIn(language)) {
    const { name, address = '', kept, isFile, server } = kind;
    // What the query sets would stay for the pages after it.
    const isSet = address.startsWith('?');
    const isAlone = server !== undefined || isSet || LEAVES_ANSWERS.includes(name);
    const beginning = isAlone ? name : JSON.stringify([kept, isFile]);
    visits.set(beginning, [...(visits.get(beginning) ?? []), kind]);
  }
  return [...visits.values()].map((kinds) => ({
    names: kinds.map(({ name }) => name).join(', '),
    kinds,
  }));
}

/** Goes through pages in one tab, and has each looked at. */
export async function visit(
  open: (opening: Opening) => Promise<Guide>,
  { kinds }: Visit,
  { language = 'da', ...opening }: Opening & { readonly language?: Language },
  look: (guide: Guide, kind: KindOfPage) => Promise<void>,
): Promise<void> {
  let guide: Guide | undefined;
  for (const kind of kinds) {
    if (guide) await goOnTo(guide, kind, language);
    else guide = await openKind(open, kind, { language, ...opening });
    await look(guide, kind);
  }
}

/**
 * Puts the way on, which stays in sight at the foot of the window, where it stands in the page. Whatever
 * it lies over can be scrolled from under it: for those who look at a page as a whole it covers nothing.
 */
export const putNextInPlace = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const next of document.querySelectorAll<HTMLElement>('.next'))
      next.style.position = 'static';
  });

async function goOnTo(
  guide: Guide,
  { address = '', isFile, first, shows }: KindOfPage,
  language: Language,
): Promise<void> {
  const { page } = guide;
  const folder = isFile && language !== 'da' ? `/${language}/` : '/';
  const next = new URL(isFile ? folder + address : address, page.url()).href;
  if (next !== page.url()) {
    const before = await page.title();
    await page.goto(next);
    // Much of what a page shows stands on others too.
    await expect.poll(() => page.title()).not.toBe(before);
  }
  await first?.(guide);
  await page.locator(shows).first().waitFor();
}
