import { DmnModdle } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';
import { expect } from 'vitest';

/** What the parser gives of a file, as far as a table is read from it. */
interface Read {
  readonly $type: string;
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly drgElement: readonly Read[];
  readonly decisionLogic: Read;
  readonly hitPolicy: string;
  readonly input?: readonly Read[];
  readonly inputExpression: Read;
  readonly output: readonly Read[];
  readonly rule: readonly Read[];
  readonly inputEntry?: readonly Read[];
  readonly outputEntry: readonly Read[];
}

/** Facts by the names that the file gives its questions; what is not known is null. */
export type FeelFacts = Readonly<Record<string, string | number | null>>;

/** A file's decision table, as it stands there. */
export interface ReadTable {
  /** The names of the questions that the file asks. */
  readonly questions: readonly string[];
  /** A column's expression. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    /** A test for each column. */
    readonly tests: readonly string[];
    /** A text of FEEL for each output. */
    readonly outputs: Readonly<Record<string, string>>;
  }[];
}

/** Reads a file with dmn-moddle, which must find nothing to complain of. */
export async function readTable(xml: string): Promise<ReadTable> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  expect(warnings).toEqual([]);
  const { drgElement } = rootElement as unknown as Read;
  const decisions = drgElement.filter(({ $type }) => $type === 'dmn:Decision');
  expect(decisions).toHaveLength(1);
  const { hitPolicy, input, output, rule } = decisions[0]!.decisionLogic;
  expect(hitPolicy).toBe('FIRST');
  return {
    questions: drgElement.filter(({ $type }) => $type === 'dmn:InputData').map(({ name }) => name),
    columns: (input ?? []).map(({ inputExpression }) => inputExpression.text),
    rows: rule.map(({ id, inputEntry, outputEntry }) => ({
      id,
      tests: (inputEntry ?? []).map(({ text }) => text),
      outputs: Object.fromEntries(outputEntry.map(({ text }, at) => [output[at]!.name, text])),
    })),
  };
}

/** What comes out of the first row that fits; `undefined` where none does. */
export type Decide = (facts: FeelFacts) => Readonly<Record<string, unknown>> | undefined;

/** Decides by a file's table: each of its expressions and tests is evaluated by feelin. */
export function deciderOf({ questions, columns, rows }: ReadTable): Decide {
  const values = columns.map((expression) => valueOf(expression, questions));
  const outputs = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row.outputs).map(([name, text]) => [name, sound(evaluate(text))]),
    ),
  );
  return (facts) =>
    outputs[
      rows.findIndex(({ tests }) =>
        tests.every((test, at) => test === '-' || passes(test, values[at]!(facts))),
      )
    ];
}

/** A value that FEEL gave without any complaint. */
function sound<T>({ value, warnings }: { readonly value: T; readonly warnings: unknown[] }): T {
  if (warnings.length > 0) expect(warnings).toEqual([]);
  return value;
}

/**
 * feelin reads an expression anew each time it is asked: so each is asked once of the same facts, and
 * each test once of the same value. By expression or test, then by what it was asked of.
 */
const knownValues = new Map<string, Map<unknown, unknown>>();
const knownTests = new Map<string, Map<unknown, boolean>>();

function valueOf(expression: string, questions: readonly string[]): (facts: FeelFacts) => unknown {
  const read = questions.filter((name) => new RegExp(`\\b${name}\\b`).test(expression));
  const [first, ...others] = read;
  const known = knownOf(knownValues, expression);
  return (facts) => {
    const asked = others.length === 0 ? facts[first!] : read.map((name) => facts[name]).join();
    return remembered(known, asked, () => {
      const given = Object.fromEntries(read.map((name) => [name, facts[name] ?? null]));
      const isWhole = Object.values(given).every((value) => value !== null);
      // Of what is not known FEEL complains, and gives null.
      return isWhole ? sound(evaluate(expression, given)) : evaluate(expression, given).value;
    });
  };
}

const passes = (test: string, value: unknown): boolean =>
  remembered(
    knownOf(knownTests, test),
    value,
    () => unaryTest(test, { '?': value }).value === true,
  );

function knownOf<T>(all: Map<string, Map<unknown, T>>, name: string): Map<unknown, T> {
  const known = all.get(name) ?? new Map<unknown, T>();
  all.set(name, known);
  return known;
}

function remembered<T>(known: Map<unknown, T>, key: unknown, compute: () => T): T {
  if (!known.has(key)) known.set(key, compute());
  return known.get(key) as T;
}
