import { isSaidBy } from '../../language/points.ts';
import { optionsOf } from '../../language/questions.ts';
import type { TextTree } from '../../text/texts.ts';
import { textsOf } from './text-keys.ts';
import type { World } from './world.ts';

/** What a person has before them at once. */
export interface Screen {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Every question, result, calculator and the employer's sheet as a screen, in Danish. */
export function screensOf(world: World): readonly Screen[] {
  const danish = Object.values(world.texts)[0] ?? {};
  const below = (file: string, key: string): readonly string[] =>
    textsOf(danish[file] ?? {}).flatMap((text) => (text.key.startsWith(key) ? [text.text] : []));
  return [
    ...questionScreens(world, below),
    ...resultScreens(world, below, danish),
    ...calculatorScreens(world, below),
    { name: 'employer', texts: below('employer', '') },
  ];
}

type Below = (file: string, key: string) => readonly string[];

const questionScreens = ({ questions }: World, below: Below): readonly Screen[] =>
  Object.entries(questions).map(([id, question]) => ({
    name: `question ${id}`,
    texts: [
      ...below('questions', `${id}.title`),
      ...below('questions', `${id}.help`),
      ...below('questions', `${id}.from-day.`),
      ...below('questions', `${id}.groups`),
      ...Object.keys(optionsOf(question) ?? {}).flatMap((answer) => [
        ...below('questions', `${id}.answers.${answer}.label`),
        ...below('questions', `${id}.answers.${answer}.hint`),
      ]),
      ...(question.terms ?? []).flatMap((term) => below('terms', `${term}.`)),
    ],
  }));

function resultScreens(
  world: World,
  below: Below,
  danish: Readonly<Record<string, TextTree>>,
): readonly Screen[] {
  return world.flows.flatMap(({ scheme, outcomes }) =>
    Object.entries(outcomes)
      .filter(([, { shared }]) => !shared && danish[scheme])
      .map(([outcome, definition]) => {
        const of = world.points
          .filter((one) => one.scheme === scheme)
          .flatMap(({ points }) => points);
        const said = of.filter((point) => isSaidBy(point, outcome, definition));
        return {
          name: `${scheme} ${outcome}`,
          texts: [
            ...below(scheme, 'what'),
            ...below(scheme, `outcomes.${outcome}.`),
            ...said.flatMap(({ id }) => below(scheme, `points.${id}`)),
          ],
        };
      }),
  );
}

const calculatorScreens = ({ calculators }: World, below: Below): readonly Screen[] =>
  Object.entries(calculators).map(([id, { inputs }]) => ({
    name: `calculator ${id}`,
    texts: [
      ...below('calculators', `${id}.`),
      ...inputs.flatMap((input) =>
        ['title', 'help', 'answers'].flatMap((part) =>
          below('calculators', `inputs.${input}.${part}`),
        ),
      ),
    ],
  }));
