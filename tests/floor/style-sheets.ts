import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';
import { compatOf, lackedBy, type Known } from './compat.ts';

/** What of a style sheet some browser of the floor drops, as `property: word` and the like. */
export interface Dropped {
  readonly what: string;
  readonly lackedBy: readonly string[];
}

/**
 * What a browser of the floor does not know in a style sheet and for which nothing stands in: no value
 * before it in the same rule, and no `@supports` around it.
 */
export function tooNewIn(css: string): readonly Dropped[] {
  const found = new Map<string, Dropped>();
  const judge = (what: string, known: Known | undefined): boolean => {
    const lacked = lackedBy(known);
    if (lacked.length > 0) found.set(what, { what, lackedBy: lacked });
    return lacked.length === 0;
  };
  const root = postcss.parse(css);
  root.walkAtRules((rule) => {
    if (!isAsked(rule)) judgeAtRule(rule, judge);
  });
  root.walkRules((rule) => {
    if (isAsked(rule)) return;
    if (rule.parent?.type === 'rule')
      judge('a rule in a rule', compatOf('css', 'selectors', 'nesting'));
    for (const name of pseudosIn(rule.selector))
      judge(`:${name}`, compatOf('css', 'selectors', name));
    if (rule.selectors.length > 1)
      for (const name of pseudosIn(unforgiven(rule.selector)))
        judge(`a list with :${name}`, compatOf('css', 'selectors', name));
  });
  root.walkDecls((line) => {
    if (!isAsked(line) && !hasFallback(line))
      for (const [what, known] of saidBy(line)) judge(what, known);
  });
  return [...found.values()];
}

type Judge = (what: string, known: Known | undefined) => boolean;

/** The browser is asked first whether it knows what stands in here. */
function isAsked(node: Rule | AtRule | Declaration): boolean {
  for (let around = node.parent; around; around = around.parent as typeof around)
    if (around.type === 'atrule' && (around as AtRule).name === 'supports') return true;
  return false;
}

function judgeAtRule({ name, params }: AtRule, judge: Judge): void {
  judge(`@${name}`, compatOf('css', 'at-rules', name));
  if (name !== 'media') return;
  for (const [, feature = ''] of params.matchAll(/\(\s*([a-z-]+)/g))
    judge(`@media (${feature})`, compatOf('css', 'at-rules', 'media', feature));
  if (/[<>]/.test(params))
    judge('@media (a < b)', compatOf('css', 'at-rules', 'media', 'range_syntax'));
}

const pseudosIn = (selector: string): readonly string[] =>
  [...selector.matchAll(/::?(?!-)([a-z-]+)/g)].map(([, name = '']) => name);

/** A selector without what a browser may drop alone: else it drops the whole list. */
function unforgiven(selector: string): string {
  const without = selector.replace(/:(?:is|where)\((?:[^()]|\([^()]*\))*\)/, '');
  return without === selector ? selector : unforgiven(without);
}

/** An earlier line of the rule says the same in words that are known, or by an older name. */
const hasFallback = (line: Declaration): boolean =>
  (line.parent?.nodes ?? []).some(
    (other) =>
      other.type === 'decl' &&
      (other.prop === `-webkit-${line.prop}` ||
        (other.prop === line.prop &&
          line.parent!.index(other) < line.parent!.index(line) &&
          saidBy(other).every(([, known]) => lackedBy(known).length === 0))),
  );

/** What MDN knows of a property, or of what only `@page` and the like can hold. */
const propertyOf = ({ prop, parent }: Declaration): Known | undefined =>
  parent?.type === 'atrule'
    ? compatOf('css', 'at-rules', (parent as AtRule).name, prop)
    : compatOf('css', 'properties', prop);

/** A property, and the words and functions of its value. */
function saidBy(line: Declaration): readonly (readonly [string, Known | undefined])[] {
  const { prop, value } = line;
  if (prop.startsWith('-')) return [];
  const property = propertyOf(line);
  const bare = value.replaceAll(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""');
  return [
    [prop, property],
    ...[...bare.matchAll(/(?<![\w-])[a-z][a-z-]*(?![\w-]|\()/g)].map(
      ([word]) =>
        [`${prop}: ${word}`, property?.[word] ?? property?.[word.replaceAll('-', '_')]] as const,
    ),
    ...[...bare.matchAll(/([a-z-]+)\(/g)].map(
      ([, name = '']) =>
        [
          `${name}()`,
          compatOf('css', 'types', name) ?? compatOf('css', 'types', 'color', name),
        ] as const,
    ),
    ...[...bare.matchAll(/\d(dvh|svh|lvh|dvw|svw|lvw|cqw|cqi|cqh|lh|rlh|cap|ic)\b/g)].map(
      ([, unit = '']) => [unit, compatOf('css', 'types', 'length', UNITS[unit] ?? unit)] as const,
    ),
    ...(prop === 'content' && /""\s*\/\s*""/.test(bare)
      ? [['content: "" / ""', property?.['alt_text']] as const]
      : []),
  ];
}

/** MDN tells of some units together. */
const UNITS: Readonly<Record<string, string>> = {
  ...{ dvh: 'viewport_percentage_units_dynamic', dvw: 'viewport_percentage_units_dynamic' },
  ...{ svh: 'viewport_percentage_units_small', svw: 'viewport_percentage_units_small' },
  ...{ lvh: 'viewport_percentage_units_large', lvw: 'viewport_percentage_units_large' },
  ...{ cqw: 'container_query_length_units', cqi: 'container_query_length_units' },
  ...{ cqh: 'container_query_length_units' },
};
