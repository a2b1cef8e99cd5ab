import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const ASKED = /^(.*\.json)\?part=([\w-]+)$/;
/** Without the file's ending, so that nothing else takes it for JSON. */
const FOUND = /^\0part of (.*)\.json: (.*)$/;

/**
 * `import questions from './questions.json?part=benefit'` gives `{ benefit: … }` alone: what the
 * first question needs, apart from the rest of a file that is fetched later.
 */
export const partOfJson = (): Plugin => ({
  name: 'part-of-json',
  enforce: 'pre',
  async resolveId(asked, importer) {
    const [, file, part] = ASKED.exec(asked) ?? [];
    if (file === undefined) return null;
    const found = await this.resolve(file, importer);
    return found && `\0part of ${found.id}: ${part}`;
  },
  load(id) {
    const [, path, part] = FOUND.exec(id) ?? [];
    if (path === undefined || part === undefined) return null;
    const file = `${path}.json`;
    this.addWatchFile(file);
    const whole = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    if (!(part in whole)) this.error(`${file}: has no "${part}". Name a key that stands there.`);
    return `export default ${JSON.stringify({ [part]: whole[part] })};`;
  },
});
