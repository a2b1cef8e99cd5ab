import { figures } from '../../flows/figures/index.ts';
import { schemes } from '../../flows/schemes.ts';
import { entryOn, type Figure } from '../language/figures.ts';
import { formatDay } from '../text/format.ts';
import type { RulesView, RuleView } from './about-view.ts';
import { changedTexts, schemeOf, type PageWords } from './about.ts';
import { checkedText, sourceView } from './result.ts';
import { edition } from '../visit/take-along.ts';

/** What has changed since the papers that the guide was built from were written. */
const SINCE_THE_PAPERS = [
  'office',
  'benefits',
  'regional-pool',
  'dismissal',
  'prior-learning',
  'danish',
  'newcomers',
  'six-week',
  'starred',
  'employers',
  'shortage',
] as const;

/** What was looked for and not found. */
const NOT_FOUND = ['main-law', 'newest', 'amendments', 'rates', 'lists', 'pools', 'test', 'letter'];

/**
 * The page about the rules on a day.
 * @param aboutOf the address of the page about a scheme
 */
export function rulesView(words: PageWords, aboutOf: (scheme: string) => string): RulesView {
  const { t, language, on, figures: plugs } = words;
  return {
    edition: [
      t('rules:edition', { number: edition.number, day: formatDay(edition.day, language) }),
      t(`editions:${edition.number}`),
    ],
    sections: [
      // It is said of today, and would be wrong on the days before it came about.
      ...(on < edition.day
        ? []
        : [
            {
              heading: t('rules:since-title'),
              lines: SINCE_THE_PAPERS.map((id) => t(`rules:since.${id}`, plugs)),
            },
          ]),
      {
        heading: t('rules:unverified-title'),
        lines: [
          ...unverifiedFigures(words).map((id) => t(`rules:figures.${keyOf(id)}`, plugs)),
          ...NOT_FOUND.map((id) => t(`rules:not-found.${id}`)),
        ],
      },
    ],
    schemes: Object.keys(schemes).map((id) => ruleView(id, words, aboutOf)),
  };
}

/** A figure's id as the end of a text's key, which has no dots. */
const keyOf = (figure: string): string => figure.replaceAll('.', '-');

/** The figures whose value on the day nobody has held against its source. */
const unverifiedFigures = ({ on }: PageWords): readonly string[] =>
  Object.entries<Figure>(figures).flatMap(([id, figure]) =>
    entryOn(figure, on)?.unverified ? [id] : [],
  );

function ruleView(id: string, words: PageWords, aboutOf: (scheme: string) => string): RuleView {
  const { t, language } = words;
  const scheme = schemeOf(id);
  const review = t('rules:review', { review: formatDay(scheme.reviewBy, language) });
  return {
    scheme: id,
    name: scheme.name,
    about: { href: aboutOf(id), text: t(`schemes:${id}`) },
    checked: `${checkedText(scheme, words)} ${review}`,
    sources: scheme.sources.map((cite) => sourceView(cite, t)),
    changed: changedTexts(id, words),
  };
}
