import type { Cite } from '../language/sources.ts';
import type { Flow, Outcome } from '../language/flow.ts';
import { tableFile } from '../language/open-data-files.ts';
import { optionsOf, type Question } from '../language/questions.ts';
import { answerOf, titleOf } from './labels.ts';
import { rulesSchema, type RulesJson } from './rules-schema.ts';
import type { OpenRules } from './table.ts';
import type { OpenWords } from './words.ts';

const ABOUT =
  'Vejvisers regler på alle dage. Det er vejledning og ikke en afgørelse: kommunen eller a-kassen afgør. rules.schema.json siger, hvad hvert felt er.';

/**
 * All rules of all days as one piece of data.
 * @param words Danish, on the day of the build
 * @throws where the rules hold something that its schema does not name
 */
export const rulesJson = (rules: OpenRules, words: OpenWords): RulesJson =>
  rulesSchema.parse({
    $schema: './rules.schema.json',
    about: ABOUT,
    language: 'da',
    license: 'MIT',
    on: words.on,
    edition: { number: rules.edition.number, from: rules.edition.day },
    schemes: Object.fromEntries(
      rules.flows.map((flow) => [flow.scheme, schemeOf(flow, rules, words)]),
    ),
    questions: mapped(rules.questions, (question, id) => questionOf(id, question, words)),
    figures: mapped(rules.figures, ({ unit, entries }) => ({ unit, values: entries })),
    sources: rules.sources,
  });

function schemeOf(
  { scheme, overviewReads, rows, outcomes }: Flow,
  { schemes }: OpenRules,
  { t }: OpenWords,
): object {
  const { name, inForce, reviewBy, sources } = schemes[scheme]!;
  return {
    name,
    plainName: t(`schemes:${scheme}`),
    inForce,
    reviewBy,
    sources,
    table: tableFile(scheme),
    ...(overviewReads && { overviewReads }),
    rows,
    outcomes: mapped<Outcome>(outcomes, ({ verdict, instead, source, reading }) => ({
      verdict,
      ...present({ instead, source, reading }),
    })),
  };
}

function questionOf(id: string, question: Question, words: OpenWords): object {
  const title = titleOf(id, words);
  if (question.kind === 'number') {
    const { kind, from, to, decimals = 0 } = question;
    return { title, kind, from, to, decimals };
  }
  const answers = mapped(optionsOf(question)!, ({ from, until }, answer) => ({
    label: answerOf(id, answer, words),
    ...present({ from, until }),
  }));
  return { title, kind: 'choice', answers };
}

const mapped = <One>(
  all: Readonly<Record<string, One>>,
  to: (one: One, id: string) => object,
): Record<string, object> =>
  Object.fromEntries(Object.entries(all).map(([id, one]) => [id, to(one, id)]));

/** Without the names that hold nothing. */
const present = (
  all: Readonly<Record<string, Cite | readonly string[] | string | undefined>>,
): object => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
