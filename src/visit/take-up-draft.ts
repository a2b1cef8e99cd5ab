import { rehearsals } from '../rules/drafts.ts';
import { goesBy } from '../rules/goes-by.ts';
import { DANISH, loadLanguage, texts } from '../text/languages.ts';
import { layOver } from '../text/words-before.ts';

/**
 * Lets the whole page go by a draft, until it is loaded anew. It is asked for in the address alone and
 * kept nowhere, so nobody comes upon it by a link, or on another day.
 * @returns whether there is such a draft; what is to be said of it is there either way
 */
export async function takeUpDraft(id: string): Promise<boolean> {
  await loadLanguage(DANISH);
  const draft = rehearsals.get(id);
  if (goesBy.draft || !draft) return goesBy.draft !== undefined;
  layOver(texts, draft.texts, [DANISH]);
  // What of it is not translated is said in Danish, and marked as that.
  (await import('../browser/mark-danish.ts')).markDanishIn(document.body);
  goesBy.draft = draft;
  return true;
}
