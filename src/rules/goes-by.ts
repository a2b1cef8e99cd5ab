import type { Rehearsed } from './drafts.ts';

/** The draft of a law by which this page goes, if any: taken up before anything is drawn, or never. */
export const goesBy: { draft?: Rehearsed } = {};
