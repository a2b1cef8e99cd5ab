import { render } from 'svelte/server';
import { figures } from '../../flows/figures/index.ts';
import type { Day } from '../language/day.ts';
import { figurePlugs } from '../text/figure-plugs.ts';
import { formatDay } from '../text/format.ts';
import {
  languageNames,
  languageOf,
  loadLanguage,
  texts,
  type Language,
} from '../text/languages.ts';
import { tellingIn, type Telling } from '../views/telling.ts';
import { fileAddresses, fileOf, folderOf, LIST, START, upFrom } from './addresses.ts';
import { bodyOf } from './body.ts';
import { draftsIn, type Draft } from './drafts.ts';
import { notFoundPage } from './not-found-page.ts';
import StaticPage from './StaticPage.svelte';

/** A page of HTML that needs no script, without the document around it. */
export interface BuiltPage {
  /** Where it lies: `six-week-course.html`, `en/rules.html`. */
  readonly file: string;
  readonly language: Language;
  readonly direction: string;
  /** From where it lies to the folder of the guide: nothing, or `../`. */
  readonly up: string;
  readonly title: string;
  readonly description: string;
  /** As HTML. */
  readonly body: string;
  /** A host shows it at addresses that are not its own. */
  readonly isShownAnywhere?: true;
}

/** The pages about the schemes and about the guide, in every language, on a day. */
export async function builtPages(on: Day): Promise<readonly BuiltPage[]> {
  const ids = Object.keys(languageNames);
  await Promise.all(ids.map(loadLanguage));
  return ids.flatMap((language) => {
    const telling = tellingOn(language, on);
    const drafts = draftsIn(telling, fileAddresses(language));
    return [...drafts.map((draft) => builtPage(draft, telling)), notFoundPage(language)];
  });
}

/** How a page tells of the rules, before any answer. Its language must have been loaded. */
export function tellingOn(language: Language, on: Day): Telling {
  const plugs = figurePlugs(figures, { on, language, t: texts.translator(language) });
  return tellingIn(texts, { language, on, figures: plugs });
}

/** Pages from which no link leads to the list: it, and the start, which leads there by itself. */
const WITHOUT_LIST: readonly string[] = [START, LIST];

function builtPage(draft: Draft, { language, t, on }: Telling): BuiltPage {
  const { name, title, description, content, saysRules } = draft;
  const drawn = render(StaticPage, {
    props: {
      t,
      language,
      isUnread: !languageOf(language).readBy?.length,
      languages: inLanguages(name, language),
      addresses: fileAddresses(language),
      content,
      asOf: saysRules && t('about:as-of', { date: formatDay(on, language) }),
      links: WITHOUT_LIST.includes(name) ? [] : [{ href: fileOf(LIST), text: t('about:list.see') }],
    },
  });
  return {
    file: `${folderOf(language)}${fileOf(name)}`,
    language,
    direction: languageOf(language).direction,
    up: upFrom(language),
    title: t('title', { page: title }),
    description,
    body: bodyOf(drawn),
  };
}

/** A page in each language. */
export function inLanguages(name: string, from: Language) {
  const file = fileOf(name);
  return Object.entries(languageNames).map(([id, own]) => ({
    id,
    name: own,
    href: id === from ? file : `${upFrom(from)}${folderOf(id)}${file}`,
  }));
}
