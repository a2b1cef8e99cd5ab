import { rehearsals } from '../rules/drafts.ts';
import { goesBy } from '../rules/goes-by.ts';
import { DANISH, loadLanguage, texts } from '../text/languages.ts';
import { createTexts } from '../text/texts.ts';
import { wordsBefore } from '../text/words-before.ts';

/**
 * Lets the whole page go by a draft, until it is loaded anew. It is asked for in the address alone and
 * kept nowhere, so nobody comes upon it by a link, or on another day.
 * @returns whether there is such a draft; what is to be said of it is there either way
 */
export async function takeUpDraft(id: string): Promise<boolean> {
  await loadLanguage(DANISH);
  const draft = rehearsals.get(id);
  if (goesBy.draft || !draft) return goesBy.draft !== undefined;
  // Its texts are laid over those that are there, and over those that come: a language may be chosen later.
  const { add } = texts;
  const before = createTexts();
  wordsBefore.texts = before;
  texts.add = (language, file, tree) => {
    const said = draft.texts[language]?.[file];
    if (said) before.add(language, file, tree);
    add(language, file, { ...tree, ...said });
  };
  for (const file of Object.keys(draft.texts[DANISH] ?? {}))
    texts.add(DANISH, file, texts.fileOf(DANISH, file));
  // What of it is not translated is said in Danish, and marked as that.
  (await import('../text/mark-danish.ts')).markDanishIn(document.body);
  goesBy.draft = draft;
  return true;
}
