import type { Page } from 'playwright-core';
import { linesOf } from './lines.ts';
import { sightOf, type Sight } from './sight.ts';
import { allIn, type TreeNode } from './tree.ts';

const LANDMARKS = ['banner', 'main', 'contentinfo'];
const DIALOGS = ['dialog', 'alertdialog'];
/** Nobody knows what these are for without a name. */
const NAMED = new Set([
  ...['link', 'button', 'radio', 'checkbox', 'textbox', 'combobox', 'DisclosureTriangle'],
  ...['heading', 'navigation', 'Iframe', 'image', 'img', ...DIALOGS],
]);
const CONTROLS = new Set(['button', 'textbox', 'combobox', 'checkbox', 'DisclosureTriangle']);
/** Drawn for the eye: a screen reader reads some of them out, as "check mark". */
const SIGN = /[✓✔✕✗◐◷☐☑←→▶▼►•]/u;
const WORD = /[\p{L}\p{N}]/u;

const has = (roles: readonly string[] | ReadonlySet<string>, { role }: TreeNode): boolean =>
  [...roles].includes(role);

/** What no page may sound like, whatever stands on it. */
export async function faultsHeardIn(page: Page, tree: TreeNode): Promise<readonly string[]> {
  const dialog = allIn(tree).find((node) => has(DIALOGS, node));
  return [
    ...(dialog ? behindDialog(tree) : landmarkFaults(tree)),
    ...headingFaults(tree, dialog ? 2 : 1),
    ...nameFaults(tree),
    ...listFaults(tree),
    ...linkFaults(tree),
    ...likenessFaults(tree),
    ...textFaults(tree),
    ...sightFaults(await sightOf(page), tree),
  ];
}

/** What is heard outside all of these. */
const outside = (node: TreeNode, roles: readonly string[]): readonly TreeNode[] =>
  has(roles, node) ? [] : [node, ...node.children.flatMap((child) => outside(child, roles))];

/** What is wrong with what was sent is told in a group that holds a heading and a list of links. */
const isOfMistakes = ({ role, children: [title, list] }: TreeNode): boolean =>
  role === 'group' && title?.role === 'heading' && list?.role === 'list';

const outsideMistakes = (node: TreeNode): readonly TreeNode[] =>
  isOfMistakes(node) ? [] : [node, ...node.children.flatMap(outsideMistakes)];

const isHeard = (node: TreeNode): boolean => node.role === 'StaticText' || has(CONTROLS, node);

const behindDialog = (tree: TreeNode): readonly string[] =>
  outside(tree, DIALOGS)
    .filter(isHeard)
    .map(({ name }) => `is heard behind the dialog: ${name}`);

function landmarkFaults(tree: TreeNode): readonly string[] {
  const found = allIn(tree)
    .filter((node) => has(LANDMARKS, node))
    .map(({ role }) => role);
  const [first, ...others] = outside(tree, LANDMARKS).filter(
    (node) => isHeard(node) || node.role === 'link',
  );
  const isSkip = first?.role === 'link' && String(first.properties['url']).endsWith('#content');
  return [
    ...(found.join() === LANDMARKS.join() ? [] : [`landmarks: ${found.join(', ')}`]),
    ...(isSkip ? [] : ['does not begin with the link to the content']),
    ...others
      .filter(({ name }) => name !== first?.name)
      .map(({ name }) => `is heard in no landmark: ${name}`),
  ];
}

/** The mistakes stand above the heading of their page: their own heading is no step of the page's. */
function headingFaults(tree: TreeNode, top: number): readonly string[] {
  const levels = outsideMistakes(tree)
    .filter(({ role }) => role === 'heading')
    .map(({ properties, name }) => ({ level: Number(properties['level']), name }));
  const tops = levels.filter(({ level }) => level === top).length;
  return [
    ...(top > 1 || tops === 1 ? [] : [`headings of level 1: ${tops}`]),
    ...levels.flatMap(({ level, name }, i) => {
      const before = levels[i - 1]?.level ?? top - 1;
      return level > before + 1 ? [`heading ${level} comes after heading ${before}: ${name}`] : [];
    }),
  ];
}

const nameFaults = (tree: TreeNode): readonly string[] =>
  allIn(tree)
    .filter(({ role, name, children: [first] }) => {
      const isField = role === 'group' && first?.role !== 'DisclosureTriangle';
      return (NAMED.has(role) || isField) && !WORD.test(name);
    })
    .map(({ role }) => `has no name: ${role}`);

/** Without an item it is said to be there, and then nothing comes. */
const listFaults = (tree: TreeNode): readonly string[] =>
  allIn(tree)
    .filter(({ role, children }) => role === 'list' && children.length === 0)
    .map(() => 'a list of nothing');

function linkFaults(tree: TreeNode): readonly string[] {
  const targets = new Map<string, Set<unknown>>();
  for (const { role, name, properties } of allIn(tree))
    if (role === 'link') targets.set(name, (targets.get(name) ?? new Set()).add(properties['url']));
  return [...targets]
    .filter(([, urls]) => urls.size > 1)
    .map(([name]) => `links of one name lead to different places: ${name}`);
}

/** Two controls of one name must at least stand under different headings, or in different groups. */
function likenessFaults(tree: TreeNode): readonly string[] {
  const places = new Set<string>();
  const faults: string[] = [];
  let heading = '';
  const visit = (node: TreeNode, group: string): void => {
    if (node.role === 'heading') heading = node.name;
    if (has(CONTROLS, node)) {
      const place = [heading, group, node.role, node.name].join('|');
      if (places.has(place)) faults.push(`twice under one heading: ${node.role} ${node.name}`);
      places.add(place);
    }
    const inner = node.role === 'group' ? node.name || node.children[0]?.name || group : group;
    for (const child of node.children) visit(child, inner);
  };
  visit(tree, '');
  return faults;
}

function textFaults(tree: TreeNode): readonly string[] {
  const lines = linesOf(tree).map(({ said }) => said.trim());
  const texts = lines.map((line) => /^text: (.+)$/.exec(line)?.[1]);
  return texts.flatMap((text, i) => [
    ...(SIGN.test(lines[i]!) ? [`a sign is read out: ${lines[i]}`] : []),
    ...(text !== undefined && !WORD.test(text) ? [`is no word: ${text}`] : []),
    ...(text !== undefined && text === texts[i - 1] ? [`is heard twice: ${text}`] : []),
  ]);
}

/** What the eye finds must be heard, in the order in which the eye finds it, and once. */
function sightFaults({ seen, hidden }: Sight, tree: TreeNode): readonly string[] {
  // A Danish name in a sentence is a piece of its own there.
  const plain = (text: string): string => text.replaceAll(/[\s\u200e\u2066-\u2069]/g, '');
  const heard = plain(
    allIn(tree)
      .map(({ name }) => name)
      .join(''),
  );
  return [
    ...seen
      .filter(({ text }) => !heard.includes(plain(text)))
      .map(({ text }) => `is seen and not heard: ${text}`),
    ...seen.flatMap(({ text, bottom, left }, i) => {
      const before = seen[i - 1];
      const isAbove = before && bottom <= before.top + 1 && left < before.right;
      return isAbove ? [`is seen before, and heard after, "${before.text}": ${text}`] : [];
    }),
    ...hidden
      .filter(({ text, beside }) => beside.includes(text))
      .map(({ text }) => `is hidden from sight and heard twice: ${text}`),
  ];
}
