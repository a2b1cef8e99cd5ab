import { sorted } from '../language/sorted.ts';
import { employerSheet } from '../../flows/employer.ts';
import { schemeOf } from '../rules/schemes.ts';
import { holdsOn } from '../language/day.ts';
import {
  EMPLOYER_PARTS,
  type EmployerPart,
  type EmployerPoint,
  type EmployerScheme,
} from '../language/employer.ts';
import { phoneLink } from '../language/phone.ts';
import { unbroken } from '../text/law.ts';
import type { EmployerSchemeView, EmployerSheetView } from './employer-view.ts';
import type { Telling } from './telling.ts';
import { checkedText, sourceView } from './words.ts';

/** The employer's sheet on a day, in the words of a language. A scheme with nothing to say is left out. */
export function employerView(telling: Telling): EmployerSheetView {
  const said = employerSheet
    .map(({ scheme, points }) => ({
      scheme,
      points: points.filter((point) => holdsOn(point, telling.on)),
    }))
    .filter(({ points }) => points.length > 0);
  const cited = [
    ...new Set([
      ...said.flatMap(({ points }) => points.map(({ source }) => source.source)),
      ...(telling.municipality?.firmService
        ? [telling.municipality.firmService.source.source]
        : []),
    ]),
  ];
  const cites = cited.map((source) => ({ source }));
  const [reviewBy] = sorted(said.map(({ scheme }) => schemeOf(scheme).reviewBy));
  const isNote = ({ points }: EmployerScheme): boolean =>
    points.every(({ part }) => part === 'note');
  return {
    service: serviceText(cited, telling),
    servicePhone:
      telling.municipality?.firmService && phoneLink(telling.municipality.firmService.phone),
    schemes: said.filter((one) => !isNote(one)).map((one) => schemeView(one, cited, telling)),
    notes: said.filter(isNote).map((one) => ({
      name: schemeOf(one.scheme).name,
      text: linesOf(one, 'note', telling).join(' '),
      cites: citesOf(one.points, cited),
    })),
    sources: cites.map((cite) => sourceView(cite, telling.t)),
    checked: reviewBy ? checkedText({ sources: cites, reviewBy }, telling) : '',
  };
}

/** Where a firm turns to in the municipality, where that is known. */
function serviceText(cited: readonly string[], { t, municipality }: Telling): string | undefined {
  if (!municipality?.firmService) return undefined;
  const { source, ...contact } = municipality.firmService;
  return t('municipality:firms', {
    municipality: municipality.name,
    source: cited.indexOf(source.source) + 1,
    ...contact,
  });
}

function schemeView(
  said: EmployerScheme,
  cited: readonly string[],
  telling: Telling,
): EmployerSchemeView {
  const { t } = telling;
  return {
    scheme: said.scheme,
    name: schemeOf(said.scheme).name,
    plainName: t(`employer:names.${said.scheme}`),
    gain: linesOf(said, 'gain', telling).join(' '),
    parts: EMPLOYER_PARTS.map((id) => ({
      id,
      title: t(`employer:parts.${id}`),
      lines: linesOf(said, id, telling),
    })),
    cites: citesOf(said.points, cited),
  };
}

const linesOf = (
  { scheme, points }: EmployerScheme,
  part: EmployerPart,
  { t, figures }: Telling,
): readonly string[] =>
  points
    .filter((point) => point.part === part)
    .map(({ id }) => t(`employer:points.${scheme}.${id}`, figures));

/** "[1] § 61; § 57 · [2]": each source by its number, with the places in it. */
function citesOf(points: readonly EmployerPoint[], cited: readonly string[]): string {
  return cited
    .flatMap((id, i) => {
      const cites = points.filter(({ source }) => source.source === id);
      const places = sorted(new Set(cites.flatMap(({ source }) => source.section ?? [])));
      return cites.length === 0 ? [] : [unbroken(`[${i + 1}] ${places.join('; ')}`.trim())];
    })
    .join(' · ');
}
