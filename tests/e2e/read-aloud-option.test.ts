// @engines all in test:all
import { describe, expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { withVoices } from './voices.ts';
import { da, readAloud } from './words.ts';

const openWith = withVoices(useGuide());
const { start, stop } = readAloud.da;
const PHONE = 320;

describe('an option by itself', () => {
  const { dagpenge, kontanthjaelp } = da.questions.benefit.answers;
  const speaker = (guide: Guide, label: string) =>
    guide.button(readAloud.da.one.replace('{{what}}', label));

  it('can be read once something was, with its hint, and at each question from then on', async () => {
    const { guide, voices } = await openWith(['da-DK']);
    await guide.button(start).waitFor();
    expect(await guide.page.locator('.speaker').count()).toBe(0);
    await guide.button(start).click();
    await speaker(guide, kontanthjaelp.label).click();
    const before = (await voices.said()).length - 1;
    const said = (await voices.finish()).slice(before);
    expect(said.map(({ text }) => text).join(' ')).toBe(
      `${kontanthjaelp.label} ${kontanthjaelp.hint}`,
    );
    expect(await voices.now()).toBeUndefined();
    expect(await guide.chosen(), 'it chooses nothing').toBe('');

    await guide.answer('benefit', 'dagpenge');
    await guide.button(readAloud.da.help).click();
    expect((await voices.finish()).at(-1)!.text).toBe(da.questions.age.help);
  });

  it('is read and stopped by one button, and one thing at a time', async () => {
    const { guide, voices } = await openWith(['da-DK']);
    await guide.button(start).click();
    await speaker(guide, dagpenge.label).click();
    expect(await voices.now()).toBe(dagpenge.label);
    await speaker(guide, kontanthjaelp.label).click();
    expect(await voices.now()).toBe(kontanthjaelp.label);
    await guide.page.locator('.choice').getByRole('button', { name: stop }).click();
    expect(await voices.now()).toBeUndefined();
  });

  it('is a stop of the Tab key beside the option that was reached, and nowhere else', async () => {
    const { guide } = await openWith(['da-DK']);
    await guide.button(start).click();
    await guide.field('benefit', 'dagpenge').focus();
    await guide.page.keyboard.press('ArrowDown');
    await guide.page.keyboard.press('Tab');
    const name = () =>
      guide.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await name()).toBe(readAloud.da.one.replace('{{what}}', kontanthjaelp.label));
    await guide.page.keyboard.press('Tab');
    expect(await name()).toBeNull();
  });

  it('has a button that a thumb can hit, which goes with the voice', async () => {
    const { guide, voices } = await openWith(['da-DK'], { width: PHONE });
    await guide.button(start).click();
    const one = speaker(guide, dagpenge.label);
    const { width, height } = (await one.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await guide.fits(PHONE);
    await voices.are([]);
    await one.waitFor({ state: 'detached' });
  });
});
