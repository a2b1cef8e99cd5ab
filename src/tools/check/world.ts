import type { Acts } from '../../language/acts.ts';
import type { Calculators } from '../../language/calculators.ts';
import type { Day } from '../../language/day.ts';
import type { DaysOfChange } from '../../language/days.ts';
import type { Condition, Quantity } from '../../language/conditions.ts';
import type { Doors } from '../../language/doors.ts';
import type { Drafts } from '../../language/drafts.ts';
import type { Edition, RulesLock } from '../../language/editions.ts';
import type { EmployerScheme } from '../../language/employer.ts';
import { nameOfRow, type Flow, type Outcome } from '../../language/flow.ts';
import { partsOfWindow } from '../../language/parts-of-flow.ts';
import type { Firm } from '../../language/firms.ts';
import type { PersonasOfScheme } from '../../language/personas.ts';
import type { LinkCodes } from '../../language/link-codes.ts';
import type { Municipalities } from '../../language/municipalities.ts';
import type { MunicipalitySites } from '../../language/municipality-sites.ts';
import type { PointsOfScheme } from '../../language/points.ts';
import type { Questions } from '../../language/questions.ts';
import type { Cite, Sources } from '../../language/sources.ts';
import type { Review } from '../../language/reviews.ts';
import type { Rules } from '../../engine/guide.ts';
import type { LanguageData } from '../../text/language-data.ts';
import type { TextTree } from '../../text/texts.ts';
import type { Translation } from '../../text/translation.ts';
import type { Glossary, WordList } from '../../text/word-list.ts';
import type { Readings } from '../claims/readings.ts';

/** All that is checked. Given as data, so that a test can plant a fault in any part of it. */
export interface World extends Rules {
  readonly questions: Questions;
  readonly sources: Sources;
  /** What is known of the sections of each act whose text somebody had. */
  readonly acts: Acts;
  /** Which claims were held against what they cite, and when. */
  readonly readings: Readings;
  /** The days on which something changed. */
  readonly daysOfChange: DaysOfChange;
  /** What the results say at length, by scheme. */
  readonly points: readonly PointsOfScheme[];
  /** Invented people and what they get, by scheme. */
  readonly personas: readonly PersonasOfScheme[];
  /** Invented firms, and what they must be told. */
  readonly firms: readonly Firm[];
  /** What a firm is told, by scheme. */
  readonly employerSheet: readonly EmployerScheme[];
  readonly calculators: Calculators;
  /** What the calculators ask. */
  readonly inputs: Questions;
  readonly linkCodes: LinkCodes;
  readonly editions: readonly Edition[];
  /** What each scheme's `edition.json` holds. */
  readonly rulesLocks: Readonly<Record<string, RulesLock>>;
  /** Who has signed the rules of which scheme. */
  readonly reviews: Readonly<Record<string, readonly Review[]>>;
  readonly municipalities: Municipalities;
  /** What was seen of each municipality on the web. */
  readonly municipalitySites: MunicipalitySites;
  /** Pages of others where a reader acts or reads on. */
  readonly doors: Doors;
  /** Numbers that stand in a text and are no figure: `file:key`, and where the number is from. */
  readonly numbers: Readonly<Record<string, Cite>>;
  /** Texts by language, then by file. The first language is the one that counts. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, TextTree>>>>;
  /** The files of texts that only editors read: a language need not have them. */
  readonly forEditors: readonly string[];
  /** What is known of each language; nothing where its folder says nothing. */
  readonly languages: Readonly<Record<string, LanguageData | undefined>>;
  /** The words by which a text of each language is checked. */
  readonly wordLists: Readonly<Record<string, WordList>>;
  /** Each language's words for Danish terms, where its folder says them, and the terms that each must have. */
  readonly glossaries: Readonly<Record<string, Glossary | undefined>>;
  readonly glossaryTerms: readonly string[];
  /** Danish names that stay Danish in every language, and what is the same in each. */
  readonly officialNames: readonly string[];
  readonly untranslated: readonly string[];
  /** What goes with the texts of each language but Danish. */
  readonly translations: Readonly<Record<string, Translation>>;
  /** Danish words that count as short, since they are the words used at the meeting. */
  readonly officialTerms: ReadonlySet<string>;
  /** The code and the rules, in which the keys of the pages' texts are looked for. */
  readonly code: string;
  /** The laws that are announced, by id. */
  readonly drafts: Drafts;
  /** What is marked as of a draft, and where. */
  readonly draftMarks: readonly { readonly draft: string; readonly where: string }[];
  readonly today: Day;
}

/** Where the types of the texts' keys are written, from the project's own folder. */
export const KEY_TYPES = 'src/text/danish-keys.ts';

/** Where a flow stands, for an author. */
export const fileOf = ({ scheme }: Flow): string => `flows/${scheme}/flow.ts`;

/** A condition or quantity, and where it stands. */
export interface Part {
  readonly where: string;
  readonly part: Condition | Quantity;
}

/** Each condition and quantity of a flow, and where it stands. */
export function partsOf(flow: Flow): readonly Part[] {
  const file = fileOf(flow);
  const rows = flow.rows.flatMap((row) =>
    (row.if ?? []).map((part) => ({ where: `${file}, ${nameOfRow(row)}`, part })),
  );
  const outcomes = Object.entries(flow.outcomes).flatMap(
    ([id, { window }]: [string, Outcome]): Part[] => {
      const where = `${file}, outcome "${id}", window`;
      return window ? partsOfWindow(window).map((part) => ({ where, part })) : [];
    },
  );
  const plugs = Object.entries(flow.plugs ?? {}).map(([id, { value }]) => ({
    where: `${file}, plug "${id}"`,
    part: value,
  }));
  return [...rows, ...outcomes, ...plugs];
}

/** A cite in words: the source's title and the section. */
export const citedIn = ({ source, section }: Cite, { sources }: World): string =>
  [sources[source]?.title, section].filter(Boolean).join(', ');
