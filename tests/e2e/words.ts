import daCommon from '../../locales/da/common.json' with { type: 'json' };
import daDraftLaw from '../../locales/da/draft-law.json' with { type: 'json' };
import daLanguage from '../../locales/da/language.json' with { type: 'json' };
import daPlan from '../../locales/da/plan.json' with { type: 'json' };
import daQuestions from '../../locales/da/questions.json' with { type: 'json' };
import daReadAloud from '../../locales/da/read-aloud.json' with { type: 'json' };
import daTakeAlong from '../../locales/da/take-along.json' with { type: 'json' };
import daTerms from '../../locales/da/terms.json' with { type: 'json' };
import enCommon from '../../locales/en/common.json' with { type: 'json' };
import enLanguage from '../../locales/en/language.json' with { type: 'json' };
import enPlan from '../../locales/en/plan.json' with { type: 'json' };
import enQuestions from '../../locales/en/questions.json' with { type: 'json' };
import enReadAloud from '../../locales/en/read-aloud.json' with { type: 'json' };
import enTakeAlong from '../../locales/en/take-along.json' with { type: 'json' };

export { daDraftLaw as draftLaw };

/** The words of the guide, as they stand in its texts: a rewording breaks no test. */
export const da = { ...daCommon, questions: daQuestions, languageName: daLanguage.name };
export const en = { ...enCommon, questions: enQuestions, languageName: enLanguage.name };
export const takeAlong = { da: daTakeAlong, en: enTakeAlong };
export const readAloud = { da: daReadAloud, en: enReadAloud };
export const plan = { da: daPlan, en: enPlan };
export const terms = daTerms;

/** A text with its plugs filled in. */
export const filled = (text: string, plugs: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => String(plugs[name]));

/** Matches a text whatever is filled in for its plugs. */
export const patternOf = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split(/\{\{[^}]+\}\}/)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')}$`,
  );
