/** Without a touch for so long, the page asks whether the person is still there. */
export const ASK_AFTER_MINUTES = 20;
/** Without an answer to that for so long, it deletes the answers. */
export const CLEAR_AFTER_MINUTES = 2;
/** So long what only tells of somebody (a voice reads, the page around moves) counts as being there. */
const SIGNS_COUNT_MINUTES = 60;

const MINUTE_MS = 60_000;

/**
 * How far a page is from being left alone.
 * @param ms since it was last touched; a clock that was set back tells no more than one that ran on
 */
export function leftFor(ms: number): 'not yet' | 'ask' | 'clear' {
  const minutes = Math.abs(ms) / MINUTE_MS;
  if (minutes < ASK_AFTER_MINUTES) return 'not yet';
  return minutes < ASK_AFTER_MINUTES + CLEAR_AFTER_MINUTES ? 'ask' : 'clear';
}

/** Whether a person who touched the page so long ago may still be listening, or scroll around it. */
export const maySignsCount = (ms: number): boolean =>
  Math.abs(ms) < SIGNS_COUNT_MINUTES * MINUTE_MS;
