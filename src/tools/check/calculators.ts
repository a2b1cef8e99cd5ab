import { formulasOf, type Calculator } from '../../language/calculators.ts';
import type { Outcome } from '../../language/flow.ts';
import { figuresIn, questionsIn } from '../../language/mentions.ts';
import { didYouMean, type Fault } from './fault.ts';
import { checkPart, dangling } from './ids.ts';
import { plugsIn, textsOf } from '../../text/text-tree.ts';
import type { World } from './world.ts';

/** The calculators: known schemes, inputs and figures, and formulas in words that name what is counted. */
export function checkCalculators(world: World): readonly Fault[] {
  return [
    ...checkInputs(world),
    ...Object.entries(world.calculators).flatMap(([id, calculator]) => {
      const where = `flows/calculators.ts, "${id}"`;
      const formulas = formulasOf(calculator);
      const schemes = Object.keys(world.schemes);
      return [
        ...(schemes.includes(calculator.scheme)
          ? []
          : [
              dangling(
                where,
                `is of the scheme "${calculator.scheme}", which`,
                calculator.scheme,
                schemes,
              ),
            ]),
        ...checkFor(where, calculator, world),
        ...formulas.flatMap((part) =>
          checkPart(where, part, { ...world, questions: world.inputs }),
        ),
        ...checkAsked(where, calculator),
        ...checkFormula(id, calculator, world),
      ];
    }),
  ];
}

/** It matters to outcomes of its scheme, or to groups of them, and to answers that there are. */
function checkFor(where: string, calculator: Calculator, world: World): readonly Fault[] {
  const { for: names = [], notFor = {}, scheme } = calculator;
  const outcomes = world.flows.find((flow) => flow.scheme === scheme)?.outcomes ?? {};
  const known = Object.entries<Outcome>(outcomes).flatMap(([id, { groups = [] }]) => [
    id,
    ...groups,
  ]);
  return [
    ...names
      .filter((name) => !known.includes(name))
      .map((name) => dangling(where, `is for "${name}", which`, name, known)),
    ...Object.entries(notFor).flatMap(([question, answers]) =>
      checkPart(where, { is: [question, ...answers] }, world),
    ),
  ];
}

/** An input is no question, and takes its first value from one. */
function checkInputs({ inputs, questions }: World): readonly Fault[] {
  const ids = Object.keys(questions);
  return Object.entries(inputs).flatMap(([id, input]): Fault[] => {
    const where = `flows/calculators.ts, input "${id}"`;
    const first = input.kind === 'number' ? input.firstValueFrom : undefined;
    return [
      ...(ids.includes(id)
        ? [
            {
              kind: 'calculator',
              where,
              what: 'has the id of a question',
              todo: 'Give it one of its own: its answer is not kept.',
            },
          ]
        : []),
      ...(first === undefined || ids.includes(first)
        ? []
        : [dangling(where, `takes its first value from "${first}", which`, first, ids)]),
    ];
  });
}

/** What is counted with is asked, and what is asked is counted with. */
function checkAsked(where: string, calculator: Calculator): readonly Fault[] {
  const counted = questionsIn(...formulasOf(calculator));
  const odd = [
    ...counted.filter((input) => !calculator.inputs.includes(input)),
    ...calculator.inputs.filter((input) => !counted.includes(input)),
  ];
  return odd.map((input) => ({
    kind: 'calculator',
    where,
    what: counted.includes(input)
      ? `counts with "${input}", which it does not ask`
      : `asks "${input}", which it does not count with`,
    todo: didYouMean(
      input,
      [...counted, ...calculator.inputs].filter((other) => other !== input),
      'Name it in both places, or in none.',
    ),
  }));
}

/** The formula in words names the figures that the results read, so that it cannot drift from them. */
function checkFormula(id: string, calculator: Calculator, { texts }: World): readonly Fault[] {
  const [language, danish] = Object.entries(texts)[0] ?? [];
  const formula = textsOf(danish?.['calculators'] ?? {}).find(({ key }) => key === `${id}.formula`);
  const said = new Set(plugsIn(formula?.text ?? ''));
  return figuresIn(...formulasOf(calculator))
    .filter((figure) => !said.has(figure))
    .map((figure) => ({
      kind: 'calculator',
      where: `locales/${language}/calculators.json, "${id}.formula"`,
      what: `does not name the figure "${figure}", which is counted with`,
      todo: 'Plug it.',
    }));
}
