import daAbout from '../../../locales/da/about.json' with { type: 'json' };
import daAccessibility from '../../../locales/da/accessibility.json' with { type: 'json' };
import daCalculatorPage from '../../../locales/da/calculator-page.json' with { type: 'json' };
import daCalculators from '../../../locales/da/calculators.json' with { type: 'json' };
import daDoors from '../../../locales/da/doors.json' with { type: 'json' };
import daCaseworker from '../../../locales/da/caseworker.json' with { type: 'json' };
import daEmbed from '../../../locales/da/embed.json' with { type: 'json' };
import daEmployer from '../../../locales/da/employer.json' with { type: 'json' };
import daMunicipality from '../../../locales/da/municipality.json' with { type: 'json' };
import daMunicipalityForm from '../../../locales/da/municipality-form.json' with { type: 'json' };
import daPlan from '../../../locales/da/plan.json' with { type: 'json' };
import daPrivacy from '../../../locales/da/privacy.json' with { type: 'json' };
import daRules from '../../../locales/da/rules.json' with { type: 'json' };
import daSchemes from '../../../locales/da/schemes.json' with { type: 'json' };
import { languageNames, type Language } from '../../../src/text/known-languages.ts';
import { da, readAloud, takeAlong, terms } from '../words.ts';

const PARTS = {
  questions: da.questions,
  about: daAbout,
  accessibility: daAccessibility,
  calculator: daCalculatorPage,
  calculators: daCalculators,
  doors: daDoors,
  caseworker: daCaseworker,
  embed: daEmbed,
  employer: daEmployer,
  form: daMunicipalityForm,
  municipality: daMunicipality,
  plan: daPlan,
  privacy: daPrivacy,
  aloud: readAloud.da,
  rules: daRules,
  schemes: daSchemes,
  takeAlong: takeAlong.da,
  terms,
};

/** All words that a page is made of, in one language. */
export type Words = typeof da & typeof PARTS & { readonly id: Language };

/** Every file of texts, by its path. */
const files = import.meta.glob<object>('../../../locales/*/*.json', {
  eager: true,
  import: 'default',
});

/** The parts of the words that are called otherwise than their file. */
const FILE_OF: Readonly<Record<string, string>> = {
  calculator: 'calculator-page',
  form: 'municipality-form',
  aloud: 'read-aloud',
  takeAlong: 'take-along',
};

/** The words of a language: its files have the keys of the Danish ones. */
function wordsOf(id: Language): Words {
  const wordsOfFile = (file: string): object => files[`../../../locales/${id}/${file}.json`]!;
  const parts = Object.keys(PARTS).map((part) => [part, wordsOfFile(FILE_OF[part] ?? part)]);
  const languageName = languageNames[id]!;
  return { ...wordsOfFile('common'), ...Object.fromEntries(parts), languageName, id } as Words;
}

export const wordsIn: Readonly<Record<Language, Words>> = Object.fromEntries(
  Object.keys(languageNames).map((id) => [id, wordsOf(id)]),
);

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
