import { holdsOn } from '../../language/day.ts';
import type { EmployerPoint, EmployerScheme } from '../../language/employer.ts';
import type { Firm } from '../../language/firms.ts';
import { textsOf } from '../../text/text-tree.ts';
import type { Fault } from './fault.ts';
import { matches } from './told.ts';
import type { World } from './world.ts';

/** What each firm must be told, held against the sheet; and the lines that no firm must be told. */
export function checkFirms(world: World): readonly Fault[] {
  const lines = linesOf(world);
  return [
    ...world.firms.flatMap((firm) => missing(firm, lines)),
    ...lines
      .filter((line) => !world.firms.some((firm) => isMeant(firm, line)))
      .map(({ scheme, point }) =>
        faultOf(
          `nobody must be told "${point.id}" of ${scheme}`,
          'Say which firm must be, in words of the law.',
        ),
      ),
  ];
}

/** A line of the sheet, and its Danish words. */
interface Line {
  readonly scheme: string;
  readonly point: EmployerPoint;
  readonly words: string;
}

function linesOf({ employerSheet, texts }: World): readonly Line[] {
  const [danish = {}] = Object.values(texts);
  const words = new Map(textsOf(danish['employer'] ?? {}).map(({ key, text }) => [key, text]));
  return employerSheet.flatMap(({ scheme, points }: EmployerScheme) =>
    points.map((point) => ({
      scheme,
      point,
      words: words.get(`points.${scheme}.${point.id}`) ?? '',
    })),
  );
}

const isMeant = ({ told, on }: Firm, { scheme, point, words }: Line): boolean =>
  holdsOn(point, on) &&
  (told[scheme]?.[point.part] ?? []).some((pattern) => matches(pattern, words));

const missing = (firm: Firm, lines: readonly Line[]): readonly Fault[] =>
  Object.entries(firm.told).flatMap(([scheme, byPart]) =>
    Object.entries(byPart).flatMap(([part, patterns]) =>
      patterns
        .filter(
          (pattern) =>
            !lines.some(
              ({ scheme: of, point, words }) =>
                of === scheme &&
                point.part === part &&
                holdsOn(point, firm.on) &&
                matches(pattern, words),
            ),
        )
        .map((pattern) =>
          faultOf(
            `"${firm.who}", on ${firm.on}, is not told /${pattern}/ of ${scheme} under "${part}"`,
            'Read the paragraph: mend the line, or what is expected.',
          ),
        ),
    ),
  );

const faultOf = (what: string, todo: string): Fault => ({
  kind: 'told',
  where: 'flows/firms.ts',
  what,
  todo,
});
