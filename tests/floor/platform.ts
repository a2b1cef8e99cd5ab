import ts from 'typescript';
import { compatOf, lackedBy } from './compat.ts';

/** A thing of the browser that code of ours uses, and where. */
export interface Use {
  /** `URLSearchParams.size` */
  readonly name: string;
  readonly where: string;
  /** The browsers of the floor that lack it. */
  readonly lackedBy: readonly string[];
}

/** Where TypeScript tells of the browser, and of the language's own library. */
const TOLD_THERE = /\/typescript\/lib\/lib\.[\w.]+\.d\.ts$/;

/**
 * What these files use of the browser and some browser of the floor lacks. TypeScript knows whose
 * member a name is, where a look at the built code would have to guess.
 */
export function tooNewIn(program: ts.Program, isMeant: (file: string) => boolean): readonly Use[] {
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const file of program.getSourceFiles())
    if (!file.isDeclarationFile && isMeant(file.fileName)) visit(file, file);
  return uses;

  function visit(node: ts.Node, file: ts.SourceFile): void {
    if (ts.isPropertyAccessExpression(node)) note(node.name, file);
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
      noteTaken(node, file);
    else if (ts.isNewExpression(node) && ts.isIdentifier(node.expression))
      judge(node.expression.text, ['api', node.expression.text, node.expression.text], node, file);
    else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression))
      note(node.expression, file);
    node.forEachChild((child) => visit(child, file));
  }

  function note(name: ts.Node, file: ts.SourceFile): void {
    noteSymbol(checker.getSymbolAtLocation(name), name, file);
  }

  /** `const { size } = …` */
  function noteTaken(node: ts.BindingElement, file: ts.SourceFile): void {
    const name = node.propertyName ?? node.name;
    if (!ts.isIdentifier(name)) return;
    const symbol = checker.getTypeAtLocation(node.parent).getProperty(name.text);
    noteSymbol(symbol, node, file);
  }

  function noteSymbol(symbol: ts.Symbol | undefined, node: ts.Node, file: ts.SourceFile): void {
    const declarations = (symbol?.declarations ?? []).filter((one) =>
      TOLD_THERE.test(one.getSourceFile().fileName),
    );
    const [told] = declarations;
    if (!told) return;
    const name = symbol!.name;
    if (ts.isFunctionDeclaration(told)) return judge(name, ['api', name], node, file);
    const owners = declarations.map(ownerOf).filter((owner) => owner !== undefined);
    const owner = owners.find((one) => pathOf(one, name)) ?? owners[0];
    const path = owner === undefined ? undefined : pathOf(owner, name);
    if (path) judge(`${owner}.${name}`, path, node, file);
  }

  function judge(name: string, path: readonly string[], node: ts.Node, file: ts.SourceFile): void {
    const lacked = lackedBy(compatOf(...path));
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    if (lacked.length > 0)
      uses.push({ name, where: `${file.fileName}:${line + 1}`, lackedBy: lacked });
  }
}

/** What a member belongs to, in MDN's data: `ArrayConstructor` is `Array`. */
function ownerOf({ parent }: ts.Declaration): string | undefined {
  if (ts.isInterfaceDeclaration(parent)) return parent.name.text.replace(/Constructor$/, '');
  // `declare var AbortSignal: { timeout(…): … }`
  const variable = parent.parent;
  if (
    ts.isTypeLiteralNode(parent) &&
    ts.isVariableDeclaration(variable) &&
    ts.isIdentifier(variable.name)
  )
    return variable.name.text;
  return undefined;
}

/** Where MDN tells of a member; a member of a thing itself has a name of its own there. */
const pathOf = (owner: string, name: string): readonly string[] | undefined =>
  [
    ['api', owner, name],
    ['api', owner, `${name}_static`],
    ['api', 'Element', name],
    ['javascript', 'builtins', owner, name],
  ].find((path) => (path[1] === 'Element' ? MIXINS.has(owner) : true) && compatOf(...path));

/** What TypeScript tells apart, and MDN tells of each element. */
const MIXINS: ReadonlySet<string> = new Set(['ParentNode', 'ChildNode', 'Animatable', 'Slottable']);
