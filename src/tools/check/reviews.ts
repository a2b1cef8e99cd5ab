import { isDay } from '../../language/day.ts';
import type { Review } from '../../language/reviews.ts';
import { didYouMean, type Fault } from './fault.ts';
import type { World } from './world.ts';

/** The signatures: of a scheme that is there, by somebody, on a day that has been, of an edition. */
export const checkReviews = (world: World): readonly Fault[] =>
  Object.entries(world.reviews).flatMap(([scheme, reviews]) => [
    ...checkScheme(scheme, world),
    ...reviews.flatMap((review, i) => checkReview(scheme, review, reviews[i - 1], world)),
  ]);

const fault = (where: string, what: string, todo: string): Fault => ({
  kind: 'review',
  where,
  what,
  todo,
});

function checkScheme(scheme: string, { schemes }: World): readonly Fault[] {
  const ids = Object.keys(schemes);
  return ids.includes(scheme)
    ? []
    : [
        fault(
          `flows/${scheme}/reviews.ts`,
          'is of a scheme that does not exist',
          didYouMean(scheme, ids, 'Take it out.'),
        ),
      ];
}

const DIGEST = /^[\da-f]{12}$/;

function checkReview(
  scheme: string,
  { who, signedOn, rulesOf, edition, digest }: Review,
  before: Review | undefined,
  { editions, today }: World,
): readonly Fault[] {
  const where = `flows/${scheme}/reviews.ts, "${who}"`;
  return [
    ...(who.trim() ? [] : [fault(where, 'names nobody', 'Write the name and position.')]),
    ...(isDay(signedOn) && signedOn <= today
      ? []
      : [fault(where, `was signed on ${signedOn}`, 'Write the day that stands on the paper.')]),
    ...(isDay(rulesOf)
      ? []
      : [fault(where, `is of the rules of ${rulesOf}`, 'Write the day whose rules were read.')]),
    ...(editions.some(({ number }) => number === edition)
      ? []
      : [
          fault(where, `names edition ${edition}, which does not exist`, 'Copy it from the paper.'),
        ]),
    ...(DIGEST.test(digest)
      ? []
      : [fault(where, `has the mark "${digest}"`, 'Copy the twelve signs from the paper.')]),
    ...(before && before.signedOn > signedOn
      ? [fault(where, 'was signed before the one above it', 'Put the last signature last.')]
      : []),
  ];
}
