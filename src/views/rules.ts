import { sorted } from '../language/sorted.ts';
import { schemeWithLaw, schemesWithLaw } from '../rules/schemes-with-law.ts';
import { rules } from '../rules/rules.ts';
import { holdsOn } from '../language/day.ts';
import { compareSections, exposedIn, type CitedSection } from '../language/standing.ts';
import { entryOn, type Figure } from '../language/figures.ts';
import { formatDay } from '../text/format.ts';
import type { RulesView, RuleView } from './about-view.ts';
import type { Addresses } from './addresses.ts';
import { changedTexts } from './about.ts';
import { standingLines } from './standings.ts';
import { keyBelow, linesBelow, type Telling } from './telling.ts';
import { danishNameIn } from '../text/danish-in.ts';
import { unbroken } from '../text/law.ts';
import { checkedText, numberOf, sourceOf, sourceView } from './words.ts';
import { edition, FIRST_EDITION, rulesLocks } from '../rules/editions.ts';
import { reviews } from '../rules/reviews.ts';
import { signedAs } from '../language/reviews.ts';

/**
 * The page about the rules on a day.
 * @param addresses where the page about a scheme is
 */
export function rulesView(telling: Telling, addresses: Pick<Addresses, 'about'>): RulesView {
  const { t, language, on, figures: plugs } = telling;
  return {
    edition: [
      t('rules:edition', { number: edition.number, day: formatDay(edition.day, language) }),
      t(`editions:${edition.number}`),
    ],
    sections: [
      // It is said of today, and would be wrong on the days before it came about.
      ...(on < FIRST_EDITION.day
        ? []
        : [
            {
              heading: t('rules:since-title'),
              lines: linesBelow('rules:since', telling, plugs),
            },
          ]),
      { heading: t('rules:standing-title'), lines: standingLines(telling) },
      {
        heading: t('rules:unverified-title'),
        lines: [
          ...unverifiedFigures(telling).map((id) => t(keyBelow('rules:figures', keyOf(id)), plugs)),
          ...linesBelow('rules:not-found', telling, plugs),
        ],
      },
    ],
    schemes: Object.keys(schemesWithLaw).map((id) => ruleView(id, telling, addresses)),
  };
}

/** A figure's id as the end of a text's key, which has no dots. */
const keyOf = (figure: string): string => figure.replaceAll('.', '-');

/** The figures whose value on the day nobody has held against its source. */
const unverifiedFigures = ({ on }: Telling): readonly string[] =>
  Object.entries<Figure>(rules.figures).flatMap(([id, figure]) =>
    entryOn(figure, on)?.unverified ? [id] : [],
  );

function ruleView(id: string, telling: Telling, addresses: Pick<Addresses, 'about'>): RuleView {
  const { t, language } = telling;
  const scheme = schemeWithLaw(id);
  const review = t('rules:review', { review: formatDay(scheme.reviewBy, language) });
  return {
    scheme: id,
    name: scheme.name,
    about: { href: addresses.about(id), text: t(`schemes:${id}`) },
    checked: `${checkedText(scheme, telling)} ${review}`,
    sources: scheme.sources.map((cite) => sourceView(cite, t)),
    exposed: exposedText(id, telling),
    changed: changedTexts(id, telling),
    signed: signedText(id, telling),
  };
}

/** Who has signed a scheme's rules, or that nobody has. */
function signedText(id: string, { t, language }: Telling): string {
  const signed = signedAs(reviews[id] ?? [], rulesLocks[id]!);
  if (signed.state === 'unsigned') return t('rules:signed.unsigned');
  const { who, signedOn } = signed.by;
  return t(`rules:signed.${signed.state}`, { who, day: formatDay(signedOn, language) });
}

/** The places in the law that may have moved since a scheme's rules and points were read from them. */
function exposedText(id: string, { t, language, on }: Telling): string | undefined {
  const rows = rules.flows.find(({ scheme }) => scheme === id)?.rows ?? [];
  const said = rules.points.find(({ scheme }) => scheme === id)?.points ?? [];
  const cites = [...rows, ...said].flatMap((one) =>
    one.source && holdsOn(one, on) ? [one.source] : [],
  );
  const places = [...new Set(cites.map(({ source }) => source))].flatMap((id) => {
    const ofSource = cites.filter(({ source }) => source === id);
    const found = ofSource.flatMap((cite) => exposedIn(cite, sourceOf(id), on));
    const runs = new Map(found.map(({ first, last }) => [`${first}-${last}`, { first, last }]));
    const sections = sorted(runs.values(), (one, other) => compareSections(one.first, other.first));
    return sections.length > 0 ? [`${numberOf(id)} ${sections.map(sectionText).join(', ')}`] : [];
  });
  return places.length > 0
    ? unbroken(t('rules:exposed', { sections: danishNameIn(language, places.join('; ')) }))
    : undefined;
}

const sectionText = ({ first, last }: Pick<CitedSection, 'first' | 'last'>): string =>
  first === last ? `§ ${first}` : `§§ ${first}-${last}`;
