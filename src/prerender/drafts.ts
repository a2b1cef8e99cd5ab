import { schemes } from '../../flows/schemes.ts';
import { ABOUT_THE_OVERVIEW } from '../views/about-the-overview.ts';
import { aboutView, decidesTexts, schemeOf, type PageWords } from '../views/about.ts';
import { DANISH, type Language } from '../text/languages.ts';
import { addressOfRun, OVERVIEW } from '../visit/routes.ts';
import { rulesView } from '../views/rules.ts';
import { textView, type TextPageName } from '../views/text-page.ts';
import { closedText, wishViews } from '../views/wishes.ts';
import type { Translate } from '../text/texts.ts';
import type { ListedScheme } from '../views/about-view.ts';
import { fileOf, inGuide, LIST, NOT_FOUND, START } from './addresses.ts';
import type { Content } from './content.ts';

/** A page before it is drawn. */
export interface Draft {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly content: Content;
  /** It says rules, which are those of one day. */
  readonly saysRules?: true;
}

const TEXT_PAGES: readonly TextPageName[] = ['accessibility', 'privacy'];

/** Every page in one language. */
export function draftsIn(language: Language, words: PageWords): readonly Draft[] {
  const { t } = words;
  return [
    startDraft(language, words),
    ...Object.keys(schemes).map((id) => aboutDraft(id, language, words)),
    listDraft(words),
    rulesDraft(words),
    ...TEXT_PAGES.map((name) => textDraft(name, t)),
    notFoundDraft(t),
  ];
}

/** The Danish one is what the app draws over it, so that nothing moves; only its links lead to files. */
function startDraft(language: Language, { t, on }: PageWords): Draft {
  const first = addressOfRun(OVERVIEW);
  const props = {
    hasAnswers: false,
    wishes: wishViews(t, on, fileOf),
    about: ABOUT_THE_OVERVIEW,
    start: language === DANISH ? first : inGuide(language, first),
    noScript: { help: t('about:no-script'), href: fileOf(LIST), text: t('about:list.see') },
  };
  return {
    name: START,
    title: t('start.title'),
    description: t('start.what'),
    content: { kind: 'start', props },
  };
}

function aboutDraft(id: string, language: Language, words: PageWords): Draft {
  const about = aboutView(id, words);
  return {
    name: id,
    title: `${about.plainName} (${about.name})`,
    description: about.what,
    content: { kind: 'about', props: { about, start: inGuide(language, addressOfRun(id)) } },
    saysRules: true,
  };
}

function listDraft(words: PageWords): Draft {
  const { t } = words;
  const listed = Object.keys(schemes).map((id) => listedScheme(id, words));
  return {
    name: LIST,
    title: t('about:list.title'),
    description: t('about:list.what'),
    content: { kind: 'schemes', schemes: listed },
    saysRules: true,
  };
}

function listedScheme(id: string, { t, figures, on }: PageWords): ListedScheme {
  const scheme = schemeOf(id);
  const closed = closedText(scheme, on, t);
  return {
    scheme: id,
    name: scheme.name,
    about: { href: fileOf(id), text: t(`schemes:${id}`) },
    what: t(`${id}:what`, figures),
    closed,
    decides: closed ? [] : decidesTexts(scheme, t),
  };
}

const rulesDraft = (words: PageWords): Draft => ({
  name: 'rules',
  title: words.t('rules:title'),
  description: words.t('rules:lead'),
  content: { kind: 'rules', rules: rulesView(words, fileOf) },
  saysRules: true,
});

function textDraft(name: TextPageName, t: Translate): Draft {
  const text = textView(name, t);
  return { name, title: text.title, description: text.lead, content: { kind: 'text', text } };
}

function notFoundDraft(t: Translate): Draft {
  const title = t('not-found.title');
  const help = t('about:not-found');
  const action = { text: t('not-found.start'), href: './' };
  const content: Content = { kind: 'message', props: { title, help, action } };
  return { name: NOT_FOUND, title, description: help, content };
}
