import type { Side } from '../../engine/impact.ts';
import type { TextsOfDraft } from '../../language/drafts.ts';
import { figurePlugs } from '../../text/figure-plugs.ts';
import { createTexts } from '../../text/texts.ts';
import { tellingIn, type Telling } from '../../views/telling.ts';
import { projectTexts } from '../project-telling.ts';

const DANISH = 'da';

/**
 * Speaks Danish of one side of a change: of its day, its figures, and what a draft says otherwise. The
 * words of another commit are those of now: what changed there is told by its rules.
 */
export function tellingOfSide({ rules: { figures }, on }: Side, said: TextsOfDraft = {}): Telling {
  const texts = createTexts();
  for (const [file, tree] of Object.entries(projectTexts(DANISH)))
    texts.add(DANISH, file, { ...tree, ...said[DANISH]?.[file] });
  const t = texts.translator(DANISH);
  return tellingIn(texts, {
    language: DANISH,
    on,
    figures: figurePlugs(figures, { on, language: DANISH, t }),
  });
}
