import type { TextsOfDraft } from '../language/drafts.ts';
import { createTexts } from './texts.ts';

type Texts = ReturnType<typeof createTexts>;

/**
 * The texts that a draft of a law says otherwise, as they are without it, so that what it changes can be
 * held against what is said today. None while the page goes by no draft.
 */
export const wordsBefore: { texts?: Pick<Texts, 'has' | 'translator'> } = {};

/**
 * Lays what a draft says over the texts that are there, and over those that come: a language may be
 * chosen later. What it covers is kept in `wordsBefore`.
 * @param loaded the languages that have come whole
 */
export function layOver(texts: Texts, said: TextsOfDraft, loaded: readonly string[]): void {
  const { add } = texts;
  const before = createTexts();
  wordsBefore.texts = before;
  texts.add = (language, file, tree) => {
    const instead = said[language]?.[file];
    if (instead) before.add(language, file, tree);
    add(language, file, { ...tree, ...instead });
  };
  for (const language of loaded)
    for (const file of Object.keys(said[language] ?? {}))
      texts.add(language, file, texts.fileOf(language, file));
}
