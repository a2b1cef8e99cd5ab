import type { Cite } from '../src/language/sources.ts';
import type { sources } from './sources.ts';

/** A place in one of the sources: `cite('lbk-280-2024', '§ 48, stk. 2')`. */
export function cite(source: keyof typeof sources, section?: string): Cite {
  return section === undefined ? { source } : { source, section };
}
