import type { Guide } from './guide.ts';

const MINUTE = 60_000;

/** Lets the clock of the page run, which the tests hold still, and passes some time. */
export async function letPass(guide: Guide, minutes: number): Promise<void> {
  await guide.page.evaluate((ms) => {
    const held = Date.now();
    Date.now = () => held + ms;
    dispatchEvent(new Event('visibilitychange'));
  }, minutes * MINUTE);
}
