import type { Translate } from '../text/texts.ts';
import type { TextPageView } from './about-view.ts';
import { ASK_AFTER_MINUTES, CLEAR_AFTER_MINUTES } from '../browser/idle.svelte.ts';

/** The pages that are words alone. */
export type TextPageName = 'accessibility' | 'privacy';

/** What is aimed at, and what Danish law asks of a municipality's page. */
export const STANDARDS = { aim: 'WCAG 2.2 AA', law: 'EN 301 549' };

/** Headings, and the lines below each. */
const OUTLINES: Readonly<Record<TextPageName, Readonly<Record<string, readonly string[]>>>> = {
  accessibility: {
    aim: ['standard', 'law'],
    tested: ['by-machine', 'keyboard', 'narrow', 'print', 'words'],
    gaps: ['no-reader', 'no-person', 'no-audit', 'no-script', 'pdf'],
    tell: ['municipality', 'blocked'],
  },
  privacy: {
    answers: ['on-screen', 'no-server', 'no-address'],
    storage: ['tab', 'idle', 'delete', 'blocked'],
    links: ['when-asked', 'who-sees'],
    host: ['told', 'never-told'],
    aloud: ['own-voice', 'no-voice'],
    others: ['no-cookie', 'no-third-party', 'server-log'],
  },
};

/** A page of words alone, in the words of a language. */
export function textView(page: TextPageName, t: Translate): TextPageView {
  const { title, lead, heading, line } = wordsOf(page, t);
  return {
    title,
    lead,
    sections: Object.entries(OUTLINES[page]).map(([id, lines]) => ({
      heading: heading(id),
      lines: lines.map(line),
    })),
  };
}

function wordsOf(page: TextPageName, t: Translate) {
  if (page === 'accessibility')
    return {
      title: t('accessibility:title'),
      lead: t('accessibility:lead'),
      heading: (id: string) => t(`accessibility:headings.${id}`),
      line: (id: string) => t(`accessibility:lines.${id}`, STANDARDS),
    };
  const minutes = { ask: ASK_AFTER_MINUTES, clear: CLEAR_AFTER_MINUTES };
  return {
    title: t('privacy:title'),
    lead: t('privacy:lead'),
    heading: (id: string) => t(`privacy:headings.${id}`),
    line: (id: string) => t(`privacy:lines.${id}`, minutes),
  };
}
