import type { Cite } from '../../../src/language/sources.ts';

/** A place in the one act of the invented world. */
export const cite = (section: string): Cite => ({ source: 'ferry-act', section });
