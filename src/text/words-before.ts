import type { createTexts } from './texts.ts';

/**
 * The texts that a draft of a law says otherwise, as they are without it: filled when the page takes a
 * draft up, so that what it changes can be held against what is said today.
 */
export const wordsBefore: { texts?: Pick<ReturnType<typeof createTexts>, 'has' | 'translator'> } =
  {};
