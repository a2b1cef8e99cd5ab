import { parseSync } from 'vite';

/** Where a draft of a law is marked: which draft, and the line of the file. */
export interface Mark {
  readonly draft: string;
  readonly line: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Property extends Node {
  readonly key: Node & { readonly name?: string; readonly value?: unknown };
  readonly value: Node & { readonly value?: unknown; readonly properties?: readonly Property[] };
}

/** An object as it is written, and what it stands in. */
interface Written {
  readonly object: Node;
  readonly properties: readonly Property[];
  /** What goes with it where it goes: itself in a list, its name too in a record; else nothing can. */
  readonly whole: Node | undefined;
}

/** A stretch of the text, and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const DRAFT = 'draft';
const ENDS_BY = 'endsBy';
const UNTIL = 'until';
const MAY_BE_MARKED = new RegExp(`\\b(${DRAFT}|${ENDS_BY})\\b`);

/**
 * A file of rules as it reads with one draft adopted, or with none.
 *
 * `draft: 'x'` stands in an object of a list or a record: without the draft the object is not there,
 * with it the mark is not. `endsBy: 'x'` stands beside an `until` that the draft brings: without the
 * draft there is no such end, or the one that `endsBy: { draft: 'x', otherwise: day }` names. So what
 * is left when a draft is adopted is what an author would have written, marks aside.
 * @throws where a mark stands in what cannot be taken out, or is no plain text
 */
export function asAdopted(file: string, code: string, adopted?: string): string {
  const edits = writtenIn(file, code).flatMap((written) => [
    ...editsOfDraft(file, code, written, adopted),
    ...editsOfEnd(file, code, written, adopted),
  ]);
  // What stands in something that goes is gone with it.
  const outer = edits.filter(
    ({ start, end }) =>
      !edits.some(
        (other) =>
          other.start <= start && end <= other.end && other.end - other.start > end - start,
      ),
  );
  return outer
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end),
      code,
    );
}

/** Every mark of a file, of whatever draft. */
export const marksIn = (file: string, code: string): readonly Mark[] =>
  writtenIn(file, code).flatMap(({ properties }) =>
    [
      draftNamed(file, code, named(properties, DRAFT)),
      endOf(file, code, named(properties, ENDS_BY))?.draft,
    ]
      .filter((draft) => draft !== undefined)
      .map((draft) => ({ draft, line: lineAt(code, properties[0]!.start) })),
  );

function editsOfDraft(
  file: string,
  code: string,
  { properties, whole, object }: Written,
  adopted?: string,
): readonly Edit[] {
  const property = named(properties, DRAFT);
  const draft = draftNamed(file, code, property);
  if (!property || draft === undefined) return [];
  if (draft === adopted) return [taken(code, property)];
  if (!whole)
    throw faultAt(
      file,
      code,
      object,
      `is marked as of "${draft}", and cannot be taken out. Write it straight into a list or a record`,
    );
  return [taken(code, whole)];
}

function editsOfEnd(
  file: string,
  code: string,
  { properties, object }: Written,
  adopted?: string,
): readonly Edit[] {
  const property = named(properties, ENDS_BY);
  const end = endOf(file, code, property);
  if (!property || !end) return [];
  const until = named(properties, UNTIL);
  if (!until) throw faultAt(file, code, object, `ends by "${end.draft}", and has no \`until\``);
  if (end.draft === adopted) return [taken(code, property)];
  return end.otherwise === undefined
    ? [taken(code, property), taken(code, until)]
    : [
        taken(code, property),
        { start: until.value.start, end: until.value.end, text: end.otherwise },
      ];
}

/** Every object of a file; none is looked for where no mark can be. */
function writtenIn(file: string, code: string): readonly Written[] {
  if (!MAY_BE_MARKED.test(code)) return [];
  const { program, errors } = parseSync(file, code, { lang: 'ts' });
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: Written[] = [];
  const visit = (node: unknown, parent?: Node, list?: string): void => {
    if (Array.isArray(node)) for (const one of node) visit(one, parent, list);
    if (!isNode(node)) return;
    if (node.type === 'ObjectExpression' && !isEndMark(parent))
      found.push({
        object: node,
        properties: propertiesOf(node),
        whole: wholeOf(node, parent, list),
      });
    for (const [key, inner] of Object.entries(node))
      if (typeof inner === 'object' && inner !== null) visit(inner, node, key);
  };
  visit(program);
  return found;
}

/** What `endsBy` holds names a draft, and is no thing of the draft's own. */
const isEndMark = (parent: Node | undefined): boolean =>
  parent?.type === 'Property' && nameOf(parent as Property) === ENDS_BY;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const propertiesOf = (object: Node): readonly Property[] =>
  (object as unknown as { properties: readonly Property[] }).properties.filter(
    ({ type }) => type === 'Property',
  );

function wholeOf(
  object: Node,
  parent: Node | undefined,
  place: string | undefined,
): Node | undefined {
  if (parent?.type === 'ArrayExpression') return object;
  return parent?.type === 'Property' && place === 'value' ? parent : undefined;
}

const nameOf = ({ key }: Property): unknown => key.name ?? key.value;

const named = (properties: readonly Property[], name: string): Property | undefined =>
  properties.find((property) => nameOf(property) === name);

function draftNamed(
  file: string,
  code: string,
  property: Property | undefined,
): string | undefined {
  if (!property) return undefined;
  const { value } = property.value;
  if (typeof value !== 'string')
    throw faultAt(file, code, property, 'names a draft otherwise than by its id in quotes');
  return value;
}

interface End {
  readonly draft: string;
  /** The code of the day on which it ends without the draft. */
  readonly otherwise?: string;
}

function endOf(file: string, code: string, property: Property | undefined): End | undefined {
  const inner = property?.value.properties;
  if (!inner) return property && { draft: draftNamed(file, code, property)! };
  const otherwise = named(inner, 'otherwise')?.value;
  return {
    draft: draftNamed(file, code, named(inner, DRAFT)) ?? '',
    ...(otherwise && { otherwise: code.slice(otherwise.start, otherwise.end) }),
  };
}

/** Without the comma that follows. */
function taken(code: string, { start, end }: Node): Edit {
  const comma = /^\s*,/.exec(code.slice(end))?.[0] ?? '';
  return { start, end: end + comma.length, text: '' };
}

const lineAt = (code: string, at: number): number => code.slice(0, at).split('\n').length;

const faultAt = (file: string, code: string, { start }: Node, what: string): Error =>
  new Error(`${file}, line ${lineAt(code, start)}: ${what}.`);
