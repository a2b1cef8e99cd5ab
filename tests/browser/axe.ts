import axe from 'axe-core';

/** The levels of WCAG that the guide is held to. */
export const CORE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Besides them what is good practice, and what axe tries out. */
const ALL = [...CORE, 'best-practice', 'experimental'];

/** Puts axe into a page. The page's own policy lets no script of another in; a debugger may. */
export const putAxeInto = (evaluate: (code: string) => Promise<unknown>): Promise<unknown> =>
  evaluate(`(() => { ${axe.source} })()`);

/** What axe finds wrong in the page, each as the rule and where it is broken. */
export const faultsIn = (
  evaluate: (code: string) => Promise<unknown>,
  tags = ALL,
): Promise<unknown> =>
  evaluate(`axe
    .run({ runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any, all, none }) =>
        [id, help, html.slice(0, 200), ...[...any, ...all, ...none].map(({ message }) => message)].join(' | '))))`);
