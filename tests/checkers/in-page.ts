import { readFileSync } from 'node:fs';
import { beginningOf, type Evaluate, type Fault } from './fault.ts';

const scriptOf = (path: string): string =>
  readFileSync(new URL(`node_modules/${path}`, import.meta.url), 'utf8');

interface Found {
  readonly rule: string;
  readonly level: string;
  readonly where: string;
  readonly message: string;
}

/** IBM Equal Access, with what it holds to WCAG 2.2 and to its own list. */
export async function faultsByIbm(evaluate: Evaluate): Promise<readonly Fault[]> {
  await evaluate(`{ ${scriptOf('accessibility-checker-engine/ace.js')}; globalThis.ace ??= ace; }`);
  const found = (await evaluate(`new ace.Checker()
    .check(document, ['WCAG_2_2', 'IBM_Accessibility'])
    .then(({ results }) => results
      .filter(({ value: [, is] }) => is !== 'PASS')
      .map(({ ruleId, value, snippet, message }) =>
        ({ rule: ruleId, level: value.join(' '), where: snippet, message })))`)) as readonly Found[];
  return found.map(({ level, where, ...rest }) => ({
    checker: 'ibm',
    ...rest,
    isQuestion: !/^VIOLATION FAIL$/.test(level),
    where: beginningOf(where),
  }));
}

/** Errors and warnings; its notices say on every page what a person should think of. */
const HEEDED = { error: 1, warning: 2 };

/** HTML_CodeSniffer, which pa11y and many scans use. */
export async function faultsByCodeSniffer(evaluate: Evaluate): Promise<readonly Fault[]> {
  await evaluate(
    `{ ${scriptOf('html_codesniffer/build/HTMLCS.js')}; globalThis.HTMLCS ??= HTMLCS; }`,
  );
  const found = (await evaluate(`new Promise((resolve, reject) =>
    HTMLCS.process('WCAG2AA', document, () => resolve(HTMLCS.getMessages()
      .filter(({ type }) => type <= ${HEEDED.warning})
      .map(({ type, code, element, msg }) =>
        ({ rule: code, level: String(type), where: element.outerHTML ?? '', message: msg }))), reject))`)) as readonly Found[];
  return found.map(({ level, where, ...rest }) => ({
    checker: 'codesniffer',
    ...rest,
    isQuestion: level !== String(HEEDED.error),
    where: beginningOf(where),
  }));
}
