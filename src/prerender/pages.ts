import { render } from 'svelte/server';
import { figures } from '../../flows/figures/index.ts';
import type { PageWords } from '../views/about.ts';
import { DANISH, languages, loadLanguage, texts, type Language } from '../text/languages.ts';
import type { Day } from '../language/day.ts';
import { figurePlugs } from '../text/figure-plugs.ts';
import { formatDay } from '../text/format.ts';
import { fileOf, folderOf, LIST, NOT_FOUND, START, upFrom } from './addresses.ts';
import { draftsIn, type Draft } from './drafts.ts';
import { withFirstQuestion } from './first-question.ts';
import StaticPage from './StaticPage.svelte';

/** A page of HTML that needs no script, without the document around it. */
export interface BuiltPage {
  /** Where it lies: `six-week-course.html`, `en/rules.html`. */
  readonly file: string;
  readonly language: Language;
  readonly direction: string;
  /** From where it lies to the folder of the guide: nothing, or `../`. */
  readonly up: string;
  /** As HTML. */
  readonly title: string;
  readonly body: string;
  readonly description: string;
  /** The guide itself takes its place, and its addresses lead elsewhere than here. */
  readonly isReplaced: boolean;
}

/** The start page, the pages about the schemes and about the guide, in every language, on a day. */
export async function builtPages(on: Day): Promise<readonly BuiltPage[]> {
  const ids = Object.keys(languages) as Language[];
  await Promise.all(ids.map(loadLanguage));
  return ids.flatMap((language) => {
    const t = texts.translator(language);
    const words = { t, language, on, figures: figurePlugs(figures, { on, language, t }) };
    return draftsIn(language, words).map((draft) => builtPage(draft, language, words));
  });
}

/** Pages from which no link leads to the list: it, and those that lead on by themselves. */
const WITHOUT_LIST: readonly string[] = [START, LIST, NOT_FOUND];

function builtPage(draft: Draft, language: Language, words: PageWords): BuiltPage {
  const { t, on } = words;
  const { name, title, description, content, saysRules } = draft;
  const inLanguages = languagesOf(name, language);
  const { head, body } = render(StaticPage, {
    props: {
      t,
      language,
      languages: inLanguages,
      title,
      addressOf: fileOf,
      content,
      asOf: saysRules && t('about:as-of', { date: formatDay(on, language) }),
      links: WITHOUT_LIST.includes(name) ? [] : [{ href: fileOf(LIST), text: t('about:list.see') }],
    },
  });
  const isReplaced = name === START && language === DANISH;
  // Without the marks by which Svelte would find its place again: nothing is taken over.
  const drawn = body.replaceAll(/<!--.*?-->/g, '');
  return {
    file: `${folderOf(language)}${fileOf(name)}`,
    language,
    direction: languages[language].direction,
    up: upFrom(language),
    title: /<title>(.*?)<\/title>/.exec(head)?.[1] ?? '',
    body: isReplaced ? withFirstQuestion(drawn, language, words) : drawn,
    description,
    isReplaced,
  };
}

/** A page in each language. What is not found leads to the starts. */
function languagesOf(name: string, from: Language) {
  const file = fileOf(name === NOT_FOUND ? START : name);
  return (Object.keys(languages) as Language[]).map((id) => ({
    id,
    name: languages[id].name,
    href: id === from ? file : `${upFrom(from)}${folderOf(id)}${file}`,
  }));
}
