import type { Guide } from './guide.ts';

/** Opens all that can be opened, and waits for what is drawn as it opens. */
export const unfold = ({ page }: Guide): Promise<void> =>
  page.locator('main details:not([open])').evaluateAll(async (all) => {
    const opened = all.map((details) => {
      (details as HTMLDetailsElement).open = true;
      return new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    });
    await Promise.all(opened);
  });

/** A result comes in two parts: what is folded comes with the second. */
export async function unfoldResult(guide: Guide): Promise<void> {
  await guide.page.locator('.take-along').first().waitFor();
  await unfold(guide);
}
