import type { Page } from 'playwright-core';

/** What the browser gives to a screen reader of one element, or of one piece of text. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What is written or chosen in a field. */
  readonly value: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly TreeNode[];
}

/** A space beside a dot between two names comes and goes with how Chromium laid them out before. */
const textOf = (value: { readonly value?: unknown } | undefined): string =>
  String(value?.value ?? '')
    // The guide's own signs of direction are not heard.
    .replaceAll(/[\u200e\u2066-\u2069]/g, '')
    .replaceAll(/\s*·\s*/g, ' · ')
    .replaceAll(/\s+/g, ' ')
    // Chromium writes one before the sign behind a Danish name.
    .replaceAll(/ (?=[?.,:;!)])/g, '')
    .trim();

/** Chromium's accessibility tree of the page, without what it hides from a screen reader. */
export async function treeOf(page: Page): Promise<TreeNode> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  // A text is there whole, and again in lines that break where the screen does.
  const byId = new Map(
    nodes.filter(({ role }) => textOf(role) !== 'InlineTextBox').map((node) => [node.nodeId, node]),
  );

  const asTree = (node: (typeof nodes)[number]): readonly TreeNode[] => {
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? asTree(child) : [];
    });
    if (node.ignored) return children;
    const properties = Object.fromEntries(
      (node.properties ?? []).map(({ name, value }) => [name, value.value]),
    );
    const { role, name, description, value } = node;
    return [
      {
        role: textOf(role),
        name: textOf(name),
        description: textOf(description),
        value: textOf(value),
        properties,
        children,
      },
    ];
  };
  return asTree(nodes[0]!)[0]!;
}

/** The node and all below it, in the order in which they are heard. */
export const allIn = (node: TreeNode): readonly TreeNode[] => [
  node,
  ...node.children.flatMap(allIn),
];
