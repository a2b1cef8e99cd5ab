import { settingHere } from '../browser/address.ts';
import { languageNames, type Language } from '../text/known-languages.ts';

const offers = import.meta.glob<string>('../../locales/*/language.json', {
  eager: true,
  import: 'offer',
});

/** A language that is offered, in its own words. */
export interface Offered {
  readonly language: Language;
  readonly name: string;
  /** None where the language does not say it: its name says enough. */
  readonly sentence: string | undefined;
}

/** What was said no to is not offered again, as long as the page stands. */
let isRefused = $state(false);

export const refuseLanguage = (): void => {
  isRefused = true;
};

/**
 * The language to offer: the first that the browser asks for and the guide has, where it is not shown
 * and the address names none, so that nobody has chosen yet.
 * @param shown the language of the page
 * @param wanted as the browser lists them: `ar-SY`
 */
export function offeredLanguage(
  shown: Language,
  wanted: readonly string[] = navigator.languages,
): Offered | undefined {
  if (isRefused || settingHere('lang') !== null) return undefined;
  const ids = wanted.map((tag) => tag.toLowerCase().split(/[-_]/)[0]!);
  const language = ids.find((id) => id in languageNames);
  if (language === undefined || language === shown) return undefined;
  return {
    language,
    name: languageNames[language]!,
    sentence: offers[`../../locales/${language}/language.json`],
  };
}
