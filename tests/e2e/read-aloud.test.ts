// @engines all in test:all
import { describe, expect, it } from 'vitest';
import { schemes } from '../../src/rules/schemes.ts';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { onDagpenge } from './people.ts';
import { withVoices, type Voices } from './voices.ts';
import { da, en, readAloud, terms } from './words.ts';

const openWith = withVoices(useGuide());
const { start, pause, 'go-on': goOn, stop } = readAloud.da;
const PHONE = 320;

const textOf = (said: readonly { text: string }[]): string =>
  said.map(({ text }) => text).join(' ');

const contentOf = (guide: Guide): Promise<string> =>
  guide.page.evaluate(() => document.querySelector('main')!.innerHTML);

/** Nothing is said, nothing marked, and the reading can begin anew. */
async function isSilent(guide: Guide, voices: Voices, button = start): Promise<void> {
  await guide.button(button).waitFor();
  expect(await guide.button(stop).count()).toBe(0);
  expect(await voices.now()).toBeUndefined();
  expect(await voices.marked()).toBeUndefined();
}

describe('what is read', () => {
  it('reads a question in the order of the screen, and what is unfolded', async () => {
    const { guide, voices } = await openWith(['da-DK']);
    const { title, help, groups, answers } = da.questions.benefit;
    await guide.button(start).click();
    const said = textOf(await voices.finish());
    const { dagpenge, kontanthjaelp } = answers;
    const first = [title, help, groups['out-of-work'], dagpenge.label, dagpenge.hint];
    expect(said.startsWith([...first, kontanthjaelp.label].join(' '))).toBe(true);
    expect(said).toContain(terms['a-kasse'].question);
    expect(said).not.toContain(terms['a-kasse'].answer);
    expect(said).not.toContain(da.question.next);
    await isSilent(guide, voices);

    await guide.page.getByText(terms['a-kasse'].question).click();
    await guide.button(start).click();
    const { question, answer } = terms['a-kasse'];
    expect(textOf(await voices.finish())).toContain(`${question} ${answer}`);
  });

  it('says one sentence at a time', async () => {
    const { guide, voices } = await openWith(['da-DK']);
    await guide.button(start).click();
    await voices.finishOne();
    expect(await voices.now()).toBe(da.questions.benefit.help.split(/(?<=\.) /)[0]);
  });

  it('reads a result, the official names by a Danish voice where there is one', async () => {
    const { guide, voices } = await openWith(['da_DK', 'en-US', 'en-GB'], {
      address: '?lang=en#/overview',
      kept: onDagpenge,
    });
    await guide.button(readAloud.en.start).click();
    const said = await voices.finish();
    const { name } = schemes['six-week-course'];
    expect(said[0]).toEqual({ text: en.result['overview-title'], by: 'en-GB' });
    expect(said).toContainEqual({ text: name, by: 'da_DK' });
    expect(said).toContainEqual({ text: en.verdict.right, by: 'en-GB' });
    expect(textOf(said)).not.toContain(en.verdict.ended);

    await voices.are(['en-GB']);
    await guide.button(readAloud.en.start).click();
    expect((await voices.finish()).slice(said.length)).toContainEqual({ text: name, by: 'en-GB' });
  });

  it("reads the words of a browser's translation, by a voice of its language", async () => {
    const { guide, voices } = await openWith(['da-DK', 'uk-UA']);
    await guide.button(start).waitFor();
    await guide.page.evaluate(() => {
      const heading = document.querySelector('h1')!;
      const font = document.createElement('font');
      font.textContent = 'На що ти живеш?';
      heading.firstChild!.replaceWith(font);
      document.documentElement.lang = 'uk';
    });
    await guide.button(start).click();
    expect(await voices.said()).toEqual([{ text: 'На що ти живеш?', by: 'uk-UA' }]);
  });
});

describe('the hand on it', () => {
  it('pauses, begins the sentence anew, and stops', async () => {
    const { guide, voices } = await openWith(['da-DK']);
    await guide.button(start).click();
    await voices.finishOne();
    const sentence = await voices.now();
    await guide.button(pause).click();
    expect(await voices.now()).toBeUndefined();
    expect(await voices.marked()).toBe(sentence);
    await guide.page.getByRole('status').filter({ hasText: readAloud.da.status.paused }).waitFor();
    await guide.button(goOn).click();
    expect(await voices.now()).toBe(sentence);
    await guide.button(stop).click();
    await isSilent(guide, voices);
    await guide.page.locator('button:focus', { hasText: start }).waitFor();
    await guide.button(start).click();
    expect(await voices.now()).toBe(da.questions.benefit.title);
    expect(await guide.chosen()).toBe('');
  });

  it('marks what it reads, words where the browser can and else the element', async () => {
    const { guide, voices } = await openWith(['da-DK'], { width: PHONE });
    // Once something was read, each option can be: that stays.
    await guide.button(start).click();
    await guide.page.keyboard.press('Escape');
    const content = await contentOf(guide);
    await guide.button(start).click();
    expect(await voices.marked()).toBe(da.questions.benefit.title);
    await voices.finishOne();
    expect(await voices.marked()).toBe(await voices.now());
    await guide.page.keyboard.press('Escape');
    expect(await contentOf(guide)).toBe(content);

    await guide.page.evaluate(() => Reflect.deleteProperty(CSS, 'highlights'));
    await guide.button(start).click();
    await voices.finishOne();
    expect(await voices.marked()).toBe(da.questions.benefit.help);
    const last = guide.page.locator('label', { hasText: da.questions.benefit.answers.other.label });
    while ((await voices.marked()) !== da.questions.benefit.answers.other.label)
      await voices.finishOne();
    const { y, height } = (await last.boundingBox())!;
    expect(y >= 0 && y + height <= 800, 'it is moved into sight').toBe(true);
  });

  it('stops at a step, at another language, on Escape and when the answers are deleted', async () => {
    const { guide, voices } = await openWith(['da-DK', 'en-GB']);
    await guide.answer('benefit', 'dagpenge');
    await guide.button(start).click();
    await guide.answer('age', 34);
    await isSilent(guide, voices);
    await guide.button(start).click();
    await guide.changeLanguage(en.languageName);
    await isSilent(guide, voices, readAloud.en.start);
    await guide.button(readAloud.en.start).click();
    await guide.page.keyboard.press('Escape');
    await isSilent(guide, voices, readAloud.en.start);
    await guide.button(readAloud.en.start).click();
    await guide.button(en.answers.delete).click();
    await guide.heading(en.start.title).waitFor();
    expect(await voices.now()).toBeUndefined();
    expect(await voices.marked()).toBeUndefined();
  });

  it('pauses where the person goes to another tab', async () => {
    const { guide, voices } = await openWith(['da-DK']);
    await guide.button(start).click();
    await guide.page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await guide.button(goOn).waitFor();
    expect(await voices.now()).toBeUndefined();
  });
});
