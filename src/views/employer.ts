import { employerSheet } from '../../flows/employer.ts';
import { schemes } from '../../flows/schemes.ts';
import { holdsOn, type Day } from '../language/day.ts';
import {
  EMPLOYER_PARTS,
  type EmployerPart,
  type EmployerPoint,
  type EmployerScheme,
} from '../language/employer.ts';
import type { Scheme } from '../language/schemes.ts';
import { unbroken } from '../text/law.ts';
import type { Plugs, Translate } from '../text/texts.ts';
import type { EmployerSchemeView, EmployerSheetView } from './employer-view.ts';
import type { KnownHome } from './known-municipality.ts';
import { checkedText, sourceView } from './result.ts';

interface Words {
  readonly on: Day;
  readonly language: string;
  readonly t: Translate;
  readonly figures: Plugs;
  readonly home?: KnownHome | undefined;
}

const schemeOf = (id: string): Scheme => schemes[id as keyof typeof schemes];

/** The employer's sheet on a day, in the words of a language. A scheme with nothing to say is left out. */
export function employerView(words: Words): EmployerSheetView {
  const said = employerSheet
    .map(({ scheme, points }) => ({
      scheme,
      points: points.filter((point) => holdsOn(point, words.on)),
    }))
    .filter(({ points }) => points.length > 0);
  const cited = [
    ...new Set([
      ...said.flatMap(({ points }) => points.map(({ source }) => source.source)),
      ...(words.home?.firmService ? [words.home.firmService.source.source] : []),
    ]),
  ];
  const cites = cited.map((source) => ({ source }));
  const [reviewBy] = said.map(({ scheme }) => schemeOf(scheme).reviewBy).toSorted();
  const isNote = ({ points }: EmployerScheme): boolean =>
    points.every(({ part }) => part === 'note');
  return {
    service: serviceText(cited, words),
    schemes: said.filter((one) => !isNote(one)).map((one) => schemeView(one, cited, words)),
    notes: said.filter(isNote).map((one) => ({
      name: schemeOf(one.scheme).name,
      text: linesOf(one, 'note', words).join(' '),
      cites: citesOf(one.points, cited),
    })),
    sources: cites.map((cite) => sourceView(cite, words.t)),
    checked: reviewBy ? checkedText({ sources: cites, reviewBy }, words) : '',
  };
}

/** Where a firm turns to in the municipality, where that is known. */
function serviceText(cited: readonly string[], { t, home }: Words): string | undefined {
  if (!home?.firmService) return undefined;
  const { source, ...contact } = home.firmService;
  return t('home:firms', {
    municipality: home.name,
    source: cited.indexOf(source.source) + 1,
    ...contact,
  });
}

function schemeView(
  said: EmployerScheme,
  cited: readonly string[],
  words: Words,
): EmployerSchemeView {
  const { t } = words;
  return {
    scheme: said.scheme,
    name: schemeOf(said.scheme).name,
    plainName: t(`employer:names.${said.scheme}`),
    gain: linesOf(said, 'gain', words).join(' '),
    parts: EMPLOYER_PARTS.map((id) => ({
      id,
      title: t(`employer:parts.${id}`),
      lines: linesOf(said, id, words),
    })),
    cites: citesOf(said.points, cited),
  };
}

const linesOf = (
  { scheme, points }: EmployerScheme,
  part: EmployerPart,
  { t, figures }: Words,
): readonly string[] =>
  points
    .filter((point) => point.part === part)
    .map(({ id }) => t(`employer:points.${scheme}.${id}`, figures));

/** "[1] § 61; § 57 · [2]": each source by its number, with the places in it. */
function citesOf(points: readonly EmployerPoint[], cited: readonly string[]): string {
  return cited
    .flatMap((id, i) => {
      const cites = points.filter(({ source }) => source.source === id);
      const places = [...new Set(cites.flatMap(({ source }) => source.section ?? []))].toSorted();
      return cites.length === 0 ? [] : [unbroken(`[${i + 1}] ${places.join('; ')}`.trim())];
    })
    .join(' · ');
}
