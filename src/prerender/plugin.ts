import type { Plugin } from 'vite';
import type { Day } from '../language/day.ts';
import type { CurrentRules } from './current-rules.ts';
import { documentOf } from './document.ts';
import type { BuiltPage } from './pages.ts';
import { statusOf } from './status.ts';

/** What is drawn at a build, and what the build must know of the rules. */
export interface DrawnPages {
  /** The day whose rules the pages say. */
  readonly on: Day;
  readonly pages: readonly BuiltPage[];
  readonly rules: CurrentRules;
}

/** The page of the guide itself, which Vite writes. */
const GUIDE = 'index.html';

/**
 * Writes the pages that need no script, and `status.json`.
 * @param drawn the pages as they are drawn for this build
 */
export const prerender = (drawn: () => Promise<DrawnPages>): Plugin => ({
  name: 'prerender',
  apply: 'build',
  generateBundle: {
    // Once the guide's own page is there.
    order: 'post',
    async handler(_, bundle) {
      const { on, pages, rules } = await drawn();
      const styles = Object.keys(bundle).filter((file) => file.endsWith('.css'));
      const htmls = pages.map((page) => documentOf(page, styles));
      for (const [at, { file }] of pages.entries())
        this.emitFile({ type: 'asset', fileName: file, source: htmls[at]! });
      const guide = bundle[GUIDE];
      if (guide?.type !== 'asset') this.error(`The build has no ${GUIDE}.`);
      const status = statusOf(rules, on, [String(guide.source), ...htmls]);
      const source = `${JSON.stringify(status)}\n`;
      this.emitFile({ type: 'asset', fileName: 'status.json', source });
    },
  },
});
