import { COMPARED, type Point } from '../../../src/language/points.ts';
import type { Cite } from '../../../src/language/sources.ts';

/** By what an invented scheme is compared with the others, all from one place in the law. */
export const comparedIn = (source: Cite): readonly Point[] =>
  COMPARED.map((part) => ({ id: part, part, source }));

/** What stands in the texts for each of them. */
export const comparedTexts = {
  starts: 'Dig selv',
  lasts: 'Nogle uger',
  'lives-on': 'Din hyre',
  employer: 'Nej',
  soon: 'Nu',
};
