import { describe, expect, it } from 'vitest';
import { FrameHeight } from '../../../src/embed/host/frame-height.ts';

const BAR = 15;

/**
 * A page that gives its frame all its width, and gets a bar where it is higher than its window.
 * @param heightAt the height of the guide by its width
 * @returns how often the guide told another height before the page came to rest
 */
function changes(
  window: readonly [width: number, height: number],
  heightAt: (w: number) => number,
) {
  const frame = new FrameHeight();
  let width = window[0];
  let told = 0;
  for (let times = 0; times < 50; times += 1) {
    const height = heightAt(width);
    if (height === told) return times;
    told = height;
    width = window[0] - (frame.next(height, width) > window[1] ? BAR : 0);
  }
  return Infinity;
}

describe('the height of the frame', () => {
  it('is that of the guide, in whole pixels, and neither nothing nor without end', () => {
    const frame = new FrameHeight();
    const heights: [number, number][] = [
      [812.2, 813],
      [640, 640],
      [-5, 100],
      [Number.MAX_VALUE, 60_000],
    ];
    for (const [told, height] of heights) expect(frame.next(told, 390)).toBe(height);
  });

  it('comes to rest at any width, where a scroll bar of the page makes the guide lower', () => {
    // From 870 pixels on, the heading takes a line more.
    const heading = (width: number): number => (width > 870 ? 964 : 912);
    for (let width = 860; width < 900; width += 1)
      for (let height = 880; height < 1000; height += 4)
        expect(changes([width, height], heading), `${width} × ${height}`).toBeLessThan(4);
  });

  it('shrinks with the next question, and with a window that becomes much narrower or wider', () => {
    const frame = new FrameHeight();
    frame.next(964, 885);
    expect(frame.next(912, 870)).toBe(964);
    expect(frame.next(700, 870)).toBe(700);
    expect(frame.next(900, 390)).toBe(900);
    expect(frame.next(800, 844)).toBe(800);
    expect(frame.next(750, 390)).toBe(750);
  });
});
