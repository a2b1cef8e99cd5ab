import { DmnModdle, type DmnElement } from 'dmn-moddle';
import { VERDICTS } from '../language/flow.ts';
import { ANNOTATIONS, annotationsInOne } from './annotations.ts';
import type { Column } from './cells.ts';
import { descriptionOf } from './description.ts';
import { nameInFeel, textInFeel } from './feel.ts';
import { columnLabel, questionInWords, shortOf } from './labels.ts';
import { layoutOf } from './layout.ts';
import { optionsOn, type OpenRules, type OpenTable } from './table.ts';
import type { OpenWords } from './words.ts';

/** Tells our elements from those of others; nothing need be found there. */
const NAMESPACE = 'urn:vejviser:rules';
const ANY = '-';

/**
 * A table as a file of DMN 1.3: one decision with a decision table, its questions as input data.
 * @param words Danish, on the day of the table
 */
export async function dmnOf(table: OpenTable, rules: OpenRules, words: OpenWords): Promise<string> {
  const moddle = new DmnModdle();
  const inputs = table.questions.map((id) => inputOf(moddle, id, words));
  const { name } = rules.schemes[table.scheme]!;
  const description = descriptionOf(table, rules);
  const decision = moddle.create('dmn:Decision', {
    id: table.scheme,
    name,
    description,
    question: words.t(`schemes:${table.scheme}`),
    variable: moddle.create('dmn:InformationItem', { name: nameOfResult, typeRef: nameOfResult }),
    informationRequirement: inputs.map(({ requirement }) => requirement),
    decisionLogic: tableOf(moddle, table, words),
  });
  const definitions = moddle.create('dmn:Definitions', {
    id: `vejviser_${table.scheme}`,
    name,
    description,
    namespace: NAMESPACE,
    exporter: 'Vejviser',
    itemDefinition: [
      ...table.questions.map((id) => typeOf(moddle, id, rules, words)),
      typeOfResult(moddle, table),
    ],
    drgElement: [decision, ...inputs.map(({ input }) => input)],
    dmnDI: layoutOf(moddle, { decision, inputs }),
  });
  const { xml } = await moddle.toXML(definitions, { format: true });
  return xml;
}

const nameOfResult = 'result';
const nameOfType = (question: string): string => `answer_${nameInFeel(question)}`;

/** A question as what the decision is given, and that it needs it. */
function inputOf(moddle: DmnModdle, question: string, words: OpenWords) {
  const id = `input_${nameInFeel(question)}`;
  const name = nameInFeel(question);
  const input = moddle.create('dmn:InputData', {
    id,
    name,
    label: shortOf(question, words),
    variable: moddle.create('dmn:InformationItem', { name, typeRef: nameOfType(question) }),
  });
  const requirement = moddle.create('dmn:InformationRequirement', {
    id: `requires_${nameInFeel(question)}`,
    requiredInput: moddle.create('dmn:DMNElementReference', { href: `#${id}` }),
  });
  return { input, requirement };
}

/** The answers to a question: those that can be given on the day, or the range. */
function typeOf(
  moddle: DmnModdle,
  id: string,
  { questions }: OpenRules,
  words: OpenWords,
): DmnElement {
  const question = questions[id]!;
  const isNumber = question.kind === 'number';
  return moddle.create('dmn:ItemDefinition', {
    id: `type_${nameInFeel(id)}`,
    name: nameOfType(id),
    label: shortOf(id, words),
    description: questionInWords(id, questions, words),
    typeRef: isNumber ? 'number' : 'string',
    allowedValues: testsOf(
      moddle,
      isNumber
        ? `[${question.from}..${question.to}]`
        : optionsOn(id, words.on, questions).map(textInFeel).join(', '),
    ),
  });
}

/** Each outcome that can come out, and each verdict. */
const outputsOf = ({ rows }: OpenTable) =>
  ({
    outcome: [...new Set(rows.map(({ outcome }) => outcome))],
    verdict: VERDICTS.filter((verdict) => rows.some((row) => row.verdict === verdict)),
  }) as const;

const typeOfResult = (moddle: DmnModdle, table: OpenTable): DmnElement =>
  moddle.create('dmn:ItemDefinition', {
    id: `type_${nameOfResult}`,
    name: nameOfResult,
    itemComponent: Object.entries(outputsOf(table)).map(([name, values]) =>
      moddle.create('dmn:ItemDefinition', {
        id: `type_${name}`,
        name,
        typeRef: 'string',
        allowedValues: testsOf(moddle, values.map(textInFeel).join(', ')),
      }),
    ),
  });

function tableOf(moddle: DmnModdle, table: OpenTable, words: OpenWords): DmnElement {
  return moddle.create('dmn:DecisionTable', {
    id: `table_${table.scheme}`,
    hitPolicy: 'FIRST',
    input: table.columns.map((column, at) => columnOf(moddle, column, at, words)),
    output: Object.entries(outputsOf(table)).map(([name, values]) =>
      moddle.create('dmn:OutputClause', {
        id: `output_${name}`,
        name,
        typeRef: 'string',
        outputValues: testsOf(moddle, values.map(textInFeel).join(', ')),
      }),
    ),
    annotation: Object.keys(ANNOTATIONS).map((name) =>
      moddle.create('dmn:RuleAnnotationClause', { name }),
    ),
    rule: table.rows.map((row) =>
      moddle.create('dmn:DecisionRule', {
        id: `row_${row.number}`,
        description: annotationsInOne(row),
        inputEntry: row.tests.map((test) => testsOf(moddle, test ?? ANY)),
        outputEntry: [row.outcome, row.verdict].map((value) =>
          moddle.create('dmn:LiteralExpression', { text: textInFeel(value) }),
        ),
        annotationEntry: Object.values(ANNOTATIONS).map((of) =>
          moddle.create('dmn:RuleAnnotation', { text: of(row) }),
        ),
      }),
    ),
  });
}

const columnOf = (moddle: DmnModdle, column: Column, at: number, words: OpenWords): DmnElement =>
  moddle.create('dmn:InputClause', {
    id: `column_${at + 1}`,
    label: columnLabel(column, words),
    inputExpression: moddle.create('dmn:LiteralExpression', {
      id: `expression_${at + 1}`,
      typeRef: column.type,
      text: column.expression,
    }),
  });

const testsOf = (moddle: DmnModdle, text: string): DmnElement =>
  moddle.create('dmn:UnaryTests', { text });
