import { ASK_AFTER_MINUTES, CLEAR_AFTER_MINUTES } from '../language/left-alone.ts';
import type { Plugs } from '../text/texts.ts';
import type { TextPageView } from './about-view.ts';
import { keyBelow, linesBelow, type Telling } from './telling.ts';

/** What is aimed at, and what Danish law asks of a municipality's page. */
export const STANDARDS = { aim: 'WCAG 2.2 AA', law: 'EN 301 549' };

/** The first version in which the guide works: a test compares them with package.json. */
export const BROWSERS = { chrome: 88, firefox: 102, safari: 15 };

/** The pages that are words alone, and what their lines plug. */
const PLUGS = {
  accessibility: { ...STANDARDS, ...BROWSERS },
  privacy: { ask: ASK_AFTER_MINUTES, clear: CLEAR_AFTER_MINUTES },
} satisfies Record<string, Plugs>;

export type TextPageName = keyof typeof PLUGS;

/** A page of words alone, in the words of a language: its sections as they stand in the texts. */
export function textView(page: TextPageName, telling: Telling): TextPageView {
  const { t, keysBelow } = telling;
  return {
    title: t(`${page}:title`),
    lead: t(`${page}:lead`),
    sections: keysBelow(`${page}:sections`).map((id) => ({
      heading: t(keyBelow(`${page}:sections`, `${id}.heading`)),
      lines: linesBelow(`${page}:sections.${id}.lines`, telling, PLUGS[page]),
    })),
  };
}
