import { questionsIn } from '../../language/mentions.ts';
import { NOT_ASKED, type Flow, type Outcome } from '../../language/flow.ts';
import type { Point } from '../../language/points.ts';
import { openingsIn } from '../../text/meaning.ts';
import { textsOf } from '../../text/text-tree.ts';
import { didYouMean, type Fault } from './fault.ts';
import { fileOf, type World } from './world.ts';

/**
 * A guide never asks what it was told: a point whose words open on a condition names the question that
 * it is about, and an outcome's words open on none.
 */
export const checkOpenings = (world: World): readonly Fault[] => [
  ...world.points.flatMap(({ scheme, points }) =>
    points.flatMap((point) => checkPoint(scheme, point, world)),
  ),
  ...world.flows.flatMap((flow) => [
    ...Object.entries<Outcome>(flow.outcomes).flatMap(([id, outcome]) =>
      checkOutcome(flow, id, outcome, world),
    ),
    ...openingsOf(world, flow.scheme, 'what').map((sentence) =>
      fault(
        `locales, ${flow.scheme}:what`,
        `opens on a condition: "${sentence}"`,
        'It is said to everybody: say it without, or make it a point.',
      ),
    ),
  ]),
];

function checkPoint(scheme: string, point: Point, world: World): readonly Fault[] {
  const { id, about, if: conditions = [] } = point;
  const where = `flows/${scheme}/points.ts, "${id}"`;
  if (about === undefined)
    return openingsOf(world, scheme, `points.${id}`).map((sentence) =>
      fault(
        where,
        `opens on a condition and names no question: "${sentence}"`,
        `Say which question it is about (about: '…'), or '${NOT_ASKED}'.`,
      ),
    );
  if (about === NOT_ASKED) return [];
  if (!Object.hasOwn(world.questions, about))
    return [
      fault(
        where,
        `is about the question "${about}", which does not exist`,
        didYouMean(about, Object.keys(world.questions), 'Define it, or take it out.'),
      ),
    ];
  return questionsIn(...conditions).includes(about)
    ? [
        fault(
          where,
          `is said only while "${about}" is not answered, and only to some who answered it`,
          'Take one of them out.',
        ),
      ]
    : [];
}

const checkOutcome = (
  flow: Flow,
  id: string,
  { about, shared }: Outcome,
  world: World,
): readonly Fault[] =>
  about !== undefined || shared
    ? []
    : openingsOf(world, flow.scheme, `outcomes.${id}.`).map((sentence) =>
        fault(
          `${fileOf(flow)}, outcome "${id}"`,
          `opens on a condition: "${sentence}"`,
          `Make it a point that names its question; about: '${NOT_ASKED}' where none asks it.`,
        ),
      );

/** The sentences that open on a condition, in any language, in the texts whose keys begin so. */
const openingsOf = ({ texts, wordLists }: World, file: string, start: string): readonly string[] =>
  Object.entries(texts).flatMap(([language, files]) => {
    const words = wordLists[language];
    const tree = files[file];
    if (!words || !tree) return [];
    return textsOf(tree)
      .filter(({ key }) => (start.endsWith('.') ? key.startsWith(start) : key === start))
      .flatMap(({ text }) => openingsIn(text, words));
  });

const fault = (where: string, what: string, todo: string): Fault => ({
  kind: 'opening',
  where,
  what,
  todo,
});
