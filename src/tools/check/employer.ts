import { EMPLOYER_PARTS, hasHeading, type EmployerScheme } from '../../language/employer.ts';
import { whereInSheet as where } from './employer-texts.ts';
import type { Fault } from './fault.ts';
import { dangling } from './ids.ts';
import type { World } from './world.ts';

/** The employer's sheet: known schemes, each point once, and no scheme without what a firm must know. */
export function checkEmployer({ employerSheet, schemes }: World): readonly Fault[] {
  const known = Object.keys(schemes);
  return employerSheet.flatMap((said) => [
    ...(known.includes(said.scheme)
      ? []
      : [dangling(where(said.scheme), 'is of a scheme that', said.scheme, known)]),
    ...repeated(said).map((id) => ({
      kind: 'dangling',
      where: `${where(said.scheme)}, "${id}"`,
      what: 'stands twice',
      todo: 'Give each point an id of its own.',
    })),
    ...lacking(said).map((part) => ({
      kind: 'point-missing',
      where: where(said.scheme),
      what: `has no point of the part "${part}"`,
      todo: 'Say what a firm gets, what to check, and how to apply.',
    })),
  ]);
}

const repeated = ({ points }: EmployerScheme): readonly string[] =>
  points.map(({ id }) => id).filter((id, i, ids) => ids.indexOf(id) !== i);

function lacking(said: EmployerScheme): readonly string[] {
  if (!hasHeading(said)) return [];
  const parts = said.points.map(({ part }) => part);
  return EMPLOYER_PARTS.filter((needed) => !parts.includes(needed));
}
