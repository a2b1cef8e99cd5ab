import { schemeWithLaw, schemesWithLaw } from '../rules/schemes-with-law.ts';
import { ABOUT_THE_OVERVIEW } from '../views/about-the-overview.ts';
import { aboutView, decidesTexts } from '../views/about.ts';
import { DANISH } from '../text/languages.ts';
import { rulesView } from '../views/rules.ts';
import type { Telling } from '../views/telling.ts';
import { textView, type TextPageName } from '../views/text-page.ts';
import { closedText, wishViews } from '../views/wishes.ts';
import { keyIn } from '../text/texts.ts';
import type { ListedScheme } from '../views/about-view.ts';
import type { Addresses } from '../views/addresses.ts';
import { fileOf, LIST, START } from './addresses.ts';
import type { Content, StartContent } from './content.ts';

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

/** Every page in one language, save the Danish start: it is the guide's own (src/first-paint). */
export function draftsIn(telling: Telling, addresses: Addresses): readonly Draft[] {
  const { language } = telling;
  return [
    ...(language === DANISH ? [] : [startDraft(telling, addresses)]),
    ...Object.keys(schemesWithLaw).map((id) => aboutDraft(id, telling)),
    listDraft(telling),
    rulesDraft(telling, addresses),
    ...TEXT_PAGES.map((name) => textDraft(name, telling)),
  ];
}

/** What the start page says. */
export const startContent = ({ t, on }: Telling, addresses: Addresses): StartContent => ({
  kind: 'start',
  props: {
    hasAnswers: false,
    wishes: wishViews(t, on, addresses),
    about: ABOUT_THE_OVERVIEW,
    noScript: { help: t('about:no-script'), href: fileOf(LIST), text: t('about:list.see') },
  },
});

const startDraft = (telling: Telling, addresses: Addresses): Draft => ({
  name: START,
  title: telling.t('start.title'),
  description: telling.t('start.what'),
  content: startContent(telling, addresses),
});

function aboutDraft(id: string, telling: Telling): Draft {
  const about = aboutView(id, telling);
  return {
    name: id,
    title: `${about.plainName} (${about.name})`,
    description: about.what,
    content: { kind: 'about', about },
    saysRules: true,
  };
}

function listDraft(telling: Telling): Draft {
  const { t } = telling;
  const listed = Object.keys(schemesWithLaw).map((id) => listedScheme(id, telling));
  return {
    name: LIST,
    title: t('about:list.title'),
    description: t('about:list.what'),
    content: { kind: 'schemes', schemes: listed },
    saysRules: true,
  };
}

function listedScheme(id: string, { t, figures, on }: Telling): ListedScheme {
  const scheme = schemeWithLaw(id);
  const closed = closedText(scheme, on, t);
  return {
    scheme: id,
    name: scheme.name,
    about: { href: fileOf(id), text: t(`schemes:${id}`) },
    what: t(keyIn(id, 'what'), figures),
    closed,
    decides: closed ? [] : decidesTexts(scheme, t),
  };
}

const rulesDraft = (telling: Telling, addresses: Addresses): Draft => ({
  name: 'rules',
  title: telling.t('rules:title'),
  description: telling.t('rules:lead'),
  content: { kind: 'rules', rules: rulesView(telling, addresses) },
  saysRules: true,
});

function textDraft(name: TextPageName, telling: Telling): Draft {
  const text = textView(name, telling);
  return { name, title: text.title, description: text.lead, content: { kind: 'text', text } };
}
