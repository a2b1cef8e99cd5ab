import daAbout from '../../../locales/da/about.json' with { type: 'json' };
import daAccessibility from '../../../locales/da/accessibility.json' with { type: 'json' };
import daCalculatorPage from '../../../locales/da/calculator-page.json' with { type: 'json' };
import daCalculators from '../../../locales/da/calculators.json' with { type: 'json' };
import daEmbed from '../../../locales/da/embed.json' with { type: 'json' };
import daEmployer from '../../../locales/da/employer.json' with { type: 'json' };
import daHome from '../../../locales/da/home.json' with { type: 'json' };
import daPrivacy from '../../../locales/da/privacy.json' with { type: 'json' };
import daRules from '../../../locales/da/rules.json' with { type: 'json' };
import daSchemes from '../../../locales/da/schemes.json' with { type: 'json' };
import enAbout from '../../../locales/en/about.json' with { type: 'json' };
import enAccessibility from '../../../locales/en/accessibility.json' with { type: 'json' };
import enCalculatorPage from '../../../locales/en/calculator-page.json' with { type: 'json' };
import enCalculators from '../../../locales/en/calculators.json' with { type: 'json' };
import enEmbed from '../../../locales/en/embed.json' with { type: 'json' };
import enEmployer from '../../../locales/en/employer.json' with { type: 'json' };
import enHome from '../../../locales/en/home.json' with { type: 'json' };
import enPrivacy from '../../../locales/en/privacy.json' with { type: 'json' };
import enRules from '../../../locales/en/rules.json' with { type: 'json' };
import enSchemes from '../../../locales/en/schemes.json' with { type: 'json' };
import enTerms from '../../../locales/en/terms.json' with { type: 'json' };
import type { Language } from '../kinds-of-pages.ts';
import { da, en, readAloud, takeAlong, terms } from '../words.ts';

const danish = {
  ...da,
  id: 'da' as Language,
  about: daAbout,
  accessibility: daAccessibility,
  calculator: daCalculatorPage,
  calculators: daCalculators,
  embed: daEmbed,
  employer: daEmployer,
  home: daHome,
  privacy: daPrivacy,
  aloud: readAloud.da,
  rules: daRules,
  schemes: daSchemes,
  takeAlong: takeAlong.da,
  terms,
};

/** All words that a page is made of, in one language. */
export type Words = typeof danish;

const english: Words = {
  ...en,
  id: 'en',
  about: enAbout,
  accessibility: enAccessibility,
  calculator: enCalculatorPage,
  calculators: enCalculators,
  embed: enEmbed,
  employer: enEmployer,
  home: enHome,
  privacy: enPrivacy,
  aloud: readAloud.en,
  rules: enRules,
  schemes: enSchemes,
  takeAlong: takeAlong.en,
  terms: enTerms,
};

export const wordsIn: Readonly<Record<Language, Words>> = { da: danish, en: english };

/** The words of a question, or of what a calculator asks. */
export interface QuestionWords {
  readonly title: string;
  readonly help: string;
  readonly 'help-by'?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly short?: string;
  readonly unit_other?: string;
  readonly groups?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
  readonly error?: string;
  readonly errors?: Readonly<Record<string, string>>;
}

export const questionIn = (words: Words, id: string): QuestionWords =>
  (words.questions as Readonly<Record<string, QuestionWords>>)[id]!;

export const inputIn = (words: Words, id: string): QuestionWords =>
  (words.calculators.inputs as Readonly<Record<string, QuestionWords>>)[id]!;

/** A text by a key that is not known before. */
export const textIn = (texts: object, key: string): string =>
  (texts as Readonly<Record<string, string>>)[key]!;
