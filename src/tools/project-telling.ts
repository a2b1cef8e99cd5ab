import { fileURLToPath } from 'node:url';
import { figures } from '../../flows/figures/index.ts';
import type { Day } from '../language/day.ts';
import { figurePlugs } from '../text/figure-plugs.ts';
import { languageForEditors, readShown, readShownToEditors } from '../text/read-locales.ts';
import '../text/all-languages.ts';
import { createTexts } from '../text/texts.ts';
import type { Texts } from '../text/translation.ts';
import { tellingIn, type Telling } from '../views/telling.ts';

const locales = fileURLToPath(new URL('../../locales/', import.meta.url));
const texts = createTexts();
const read = new Set<string>();

const known = new Map<string, Telling>();

/** All texts of a language as they are shown, the desk's included, by file. */
export const projectTexts = (language: string): Texts => ({
  ...readShown(locales, language),
  ...readShownToEditors(locales, languageForEditors(locales, language)),
});

/** What the page, the desk included, speaks with in a language on a day, from the texts in `locales/`. */
export function projectTelling(language: string, on: Day): Telling {
  const telling = known.get(`${language} ${on}`) ?? newTelling(language, on);
  known.set(`${language} ${on}`, telling);
  return telling;
}

function newTelling(language: string, on: Day): Telling {
  if (!read.has(language)) {
    for (const [file, tree] of Object.entries(projectTexts(language)))
      texts.add(language, file, tree);
    read.add(language);
  }
  const t = texts.translator(language);
  return tellingIn(texts, { language, on, figures: figurePlugs(figures, { on, language, t }) });
}
