import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { draftsInTexts, readDraft } from '../src/text/draft-texts.ts';
import { asAdopted, marksIn } from './marks.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOCALES = join(ROOT, 'locales');
/** Where rules stand: the project's own, and the invented ones of the tests. */
const RULES = /\/(flows|tests\/unit\/ferry)\/.*\.ts$/;
const DECLARED = /\/flows\/drafts\.ts$/;
const ADOPTED = /^([^?]*)\?adopted=([\w-]+)$/;
const TEXTS = /^\0texts-of-draft-([\w-]+)$/;

/** What the files of the build are called that hold a draft: nobody keeps them for later. */
export const DRAFT_CHUNK = 'draft-of-law';

/** Whether a module says something of a draft. */
export const isOfDraft = (id: string): boolean => {
  const [file = '', query = ''] = id.split('?');
  return TEXTS.test(id) || DECLARED.test(file) || query.startsWith('adopted=');
};

/** A mark of a draft of a law, and where it stands, for an author. */
interface FoundMark {
  readonly draft: string;
  readonly where: string;
}

/**
 * The one place where drafts of a law are kept apart from the law. Whoever imports a file of rules has
 * it without anything that a draft marks; `tables.ts?adopted=x` and all that it imports is what it would
 * be with the draft adopted. So what nobody asks for is in no file of the build.
 *
 * `flows/drafts.ts?marks` gives the marks, `flows/drafts.ts?adopted` each draft's tables and texts.
 */
export const draftsOfLaw = (): Plugin => ({
  name: 'drafts-of-law',
  enforce: 'pre',
  async resolveId(asked, importer) {
    const [, from, draft] = ADOPTED.exec(importer ?? '') ?? [];
    if (TEXTS.test(`\0${asked}`)) return `\0${asked}`;
    if (draft === undefined || !asked.startsWith('.')) return null;
    const found = await this.resolve(asked, from, { skipSelf: true });
    // All of it, so that the build cuts nothing that citizens load in two for what is shared.
    return found && `${found.id}?adopted=${draft}`;
  },
  load(id) {
    const [, draft] = TEXTS.exec(id) ?? [];
    if (draft !== undefined) return `export default ${JSON.stringify(readDraft(LOCALES, draft))};`;
    const [file = '', query] = id.split('?');
    if (!DECLARED.test(file)) return null;
    if (query === 'marks') return `export const marks = ${JSON.stringify(allMarks())};`;
    return query === 'adopted' ? adoptedDrafts() : null;
  },
  transform(code, id) {
    const [file = '', query = ''] = id.split('?');
    if (!isRules(file)) return null;
    const changed = asAdopted(shown(file), code, /^adopted=([\w-]+)/.exec(query)?.[1]);
    return changed === code ? null : { code: changed, map: null };
  },
});

const isRules = (file: string): boolean => RULES.test(file) && !DECLARED.test(file);
const shown = (file: string): string => relative(ROOT, file);

const allMarks = (): readonly FoundMark[] => [...marksInRules(), ...draftsInTexts(LOCALES)];

/** The module that holds each draft, adopted. It fetches nothing more: see `resolveId`. */
function adoptedDrafts(): string {
  const drafts = [...new Set(allMarks().map(({ draft }) => draft))];
  const imports = drafts.map((draft, i) => {
    const tables = JSON.stringify(join(ROOT, `src/rules/tables.ts?adopted=${draft}`));
    return `import { tables as tables${i} } from ${tables};\nimport texts${i} from 'texts-of-draft-${draft}';`;
  });
  const held = drafts.map(
    (draft, i) => `${JSON.stringify(draft)}: { tables: tables${i}, texts: texts${i} }`,
  );
  return `${imports.join('\n')}\nexport const adopted = { ${held.join(', ')} };`;
}

function marksInRules(): readonly FoundMark[] {
  const folder = join(ROOT, 'flows');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter(isRules)
    .flatMap((file) =>
      marksIn(shown(file), readFileSync(file, 'utf8')).map(({ draft, line }) => ({
        draft,
        where: `${shown(file)}, line ${line}`,
      })),
    );
}
