import { patternOf } from '../words.ts';
import type { TreeNode } from './tree.ts';

/** What a screen reader says in one breath, indented by what it stands in. */
export interface Line {
  readonly said: string;
  /** Words between what one can stop at: an expectation names those that matter alone. */
  readonly isRunningText: boolean;
}

/** Text that is read on without a pause. */
const INLINE = new Set(['strong', 'StaticText']);
/** Nothing is said of these: what is in them is. */
const SILENT = new Set([
  ...['RootWebArea', 'generic', 'paragraph', 'listitem', 'LabelText', 'Legend', 'Figcaption'],
  ...['sectionheader', 'DescriptionList', 'form'],
]);
/** Bullets, and the answers of a closed choice list. */
const UNSAID = new Set(['ListMarker', 'MenuListPopup', 'LineBreak']);
/** Said by their name alone, whatever they are made of. */
const WHOLE = new Set([
  ...['link', 'button', 'radio', 'checkbox', 'textbox', 'combobox', 'term', 'Iframe', 'image'],
]);
const WORDS: Readonly<Record<string, string>> = {
  textbox: 'text field',
  combobox: 'choice list',
  alertdialog: 'alert dialog',
  Iframe: 'frame',
};

const indented = (lines: readonly Line[]): readonly Line[] =>
  lines.map(({ said, ...line }) => ({ ...line, said: `  ${said}` }));

/** The page in lines, from its first word to its last. */
export const linesOf = (tree: TreeNode): readonly Line[] =>
  linesIn([tree], new URL(String(tree.properties['url'])).origin);

/** @param origin of the guide: what leads elsewhere is no part of it */
function linesIn(nodes: readonly TreeNode[], origin: string): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  const sayText = (): void => {
    const words = text
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/(?<=\() | (?=[),.:;?!])/g, '')
      .trim();
    if (words !== '') lines.push({ said: `text: ${words}`, isRunningText: true });
    text = '';
  };
  for (const [at, node] of nodes.entries())
    if (INLINE.has(node.role) || isMarkedIn(nodes, at)) text += ` ${wordsOf(node)}`;
    else {
      sayText();
      lines.push(...linesOfOne(node, origin));
    }
  sayText();
  return lines;
}

/** A Danish name in a sentence, which is marked as Danish: the sentence is read on. */
function isMarkedIn(nodes: readonly TreeNode[], at: number): boolean {
  const { role, children } = nodes[at]!;
  const isText = ({ role: one }: TreeNode): boolean => one === 'StaticText';
  const beside = [nodes[at - 1], nodes[at + 1]].some((node) => node && isText(node));
  return role === 'generic' && children.length > 0 && children.every(isText) && beside;
}

function linesOfOne(node: TreeNode, origin: string): readonly Line[] {
  const { role, name, children, properties } = node;
  if (UNSAID.has(role)) return [];
  if (WHOLE.has(role)) return [{ said: said(role, node), isRunningText: isText(node, origin) }];
  const [summary, ...folded] = children;
  if (role === 'group' && summary?.role === 'DisclosureTriangle')
    return [
      { said: said('details', summary), isRunningText: false },
      ...indented([...withoutText(summary, origin), ...linesIn(folded, origin)]),
    ];
  if (role === 'heading')
    return [
      { said: said(`heading ${String(properties['level'])}`, node), isRunningText: false },
      ...indented(withoutText(node, origin)),
    ];
  const inside = linesIn(children, origin);
  if (SILENT.has(role) || (role === 'group' && name === '')) return inside;
  const isAllText = inside.every(({ isRunningText }) => isRunningText);
  if (role === 'definition')
    return isAllText ? [{ said: `definition: ${wordsOf(node)}`, isRunningText: true }] : inside;
  const list = `list of ${children.length}${isAllText ? ' points' : ''}`;
  return [
    {
      said: said(role === 'list' ? list : role, node),
      isRunningText: role === 'list' && isAllText,
    },
    ...indented(inside),
  ];
}

/** What stands in a name is not said again; a heading or a link in it is. */
const withoutText = ({ children }: TreeNode, origin: string): readonly Line[] =>
  linesIn(children, origin).filter(({ said: line }) => !line.startsWith('text: '));

/** A link that leads out of the guide, to where something stands, is part of the text. */
const isText = ({ role, properties }: TreeNode, origin: string): boolean =>
  role === 'term' || (role === 'link' && new URL(String(properties['url'])).origin !== origin);

const wordsOf = (node: TreeNode): string =>
  node.role === 'StaticText' ? node.name : node.children.map(wordsOf).join(' ');

function said(role: string, { name, description, value, properties }: TreeNode): string {
  const is = (property: string): boolean => String(properties[property]) === 'true';
  const states = [
    ...('pressed' in properties ? [is('pressed') ? 'pressed' : 'not pressed'] : []),
    ...('checked' in properties ? [is('checked') ? 'checked' : 'not checked'] : []),
    ...(role === 'details' ? [is('expanded') ? 'open' : 'closed'] : []),
    ...['invalid', 'modal', 'readonly'].filter(is),
  ];
  return [
    [WORDS[role] ?? role, ...states].join(', '),
    name && `: ${name}`,
    description && ` – ${description}`,
    value && ` = ${value}`,
  ].join('');
}

const IF_ANY = ' (if any)';

/** A line that may be lacking; where it is heard, it is heard here. */
export const ifAny = (line: string): string => `${line}${IF_ANY}`;

/** What is heard of what stands inside something. */
export const within = (line: string, inside: readonly string[]): readonly string[] => [
  line,
  ...inside.map((one) => `  ${one}`),
];

/**
 * What was heard beside what should be, for `toEqual`: every control, heading, list and landmark, and
 * of the running text the lines that are expected. An expected line stands for all that may be filled
 * in for its plugs.
 */
export function compared(heard: readonly Line[], expected: readonly string[]) {
  const sure = expected.flatMap((line) => {
    const always = line.endsWith(IF_ANY) ? line.slice(0, -IF_ANY.length) : line;
    return always === line || heard.some(({ said }) => said === always) ? [always] : [];
  });
  // A line that says more is meant before one that says less.
  const patterns = sure
    .filter((line) => line.includes('{{'))
    .toSorted((a, b) => b.length - a.length)
    .map((line) => ({ line, pattern: patternOf(line) }));
  const named = ({ said }: Line): string | undefined =>
    sure.includes(said) ? said : patterns.find(({ pattern }) => pattern.test(said))?.line;
  return {
    heard: heard.flatMap((line) => named(line) ?? (line.isRunningText ? [] : line.said)),
    expected: sure,
  };
}
