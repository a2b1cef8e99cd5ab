// @engines chromium: the letters of one engine are measured
import { describe, expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { walkedPeople } from './walked-people.ts';

const openGuide = useGuide();
const PHONE = { width: 390, height: 844 };
const SCREENS = 3;
const WORDS = 300;
/** Nobody's result is longer than so many parts of what is meant for the one in the middle. */
const AT_MOST = 1.15;
/** A question that everybody is asked. */
const ANSWERED = 'benefit';

/** What is seen of a result before anything is opened. */
function seen() {
  const main = document.querySelector('main')!;
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  let words = 0;
  while (texts.nextNode()) {
    const around = texts.currentNode.parentElement!;
    const { width } = around.getBoundingClientRect();
    if (width > 1 && around.checkVisibility() && !around.closest('option'))
      words += texts.currentNode
        .nodeValue!.split(/\s+/)
        .filter((word) => /[\p{L}\d]/u.test(word)).length;
  }
  const first = main.querySelector('.plan li')!;
  return {
    words,
    height: document.documentElement.scrollHeight,
    contact: first.querySelector('.who')!.textContent!.trim(),
    act: first.querySelector('.act')!.textContent!.trim(),
    foot: first.getBoundingClientRect().bottom,
  };
}

const middleOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

describe('people who want to know what to do on Monday', () => {
  const found: ReturnType<typeof seen>[] = [];

  it.each(walkedPeople)('$who: the first act, on the first screen', async ({ answers, first }) => {
    // They answer something here: whoever finds answers is shown how to delete them besides.
    const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== ANSWERED));
    const guide = await openGuide({ address: '#/overview', kept, width: PHONE.width });
    await guide.page.setViewportSize(PHONE);
    expect(await guide.answerAll(answers)).toContain(ANSWERED);
    await guide.showsResult();
    await guide.page.locator('.take-along').waitFor();
    const result = await guide.page.evaluate(seen);
    found.push(result);
    expect(result.contact).toBe(first.contact);
    expect(result.act).toMatch(first.act);
    expect(result.foot).toBeLessThanOrEqual(PHONE.height);
    expect(result.height / PHONE.height).toBeLessThan(SCREENS * AT_MOST);
    expect(result.words).toBeLessThan(WORDS * AT_MOST);
  });

  it('read three screens and three hundred words, in the middle', () => {
    expect(found).toHaveLength(walkedPeople.length);
    expect(middleOf(found.map(({ height }) => height)) / PHONE.height).toBeLessThanOrEqual(SCREENS);
    expect(middleOf(found.map(({ words }) => words))).toBeLessThanOrEqual(WORDS);
  });
});
