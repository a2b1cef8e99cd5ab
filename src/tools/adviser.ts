import * as z from 'zod/mini';
import { guideOn } from '../engine/guide.ts';
import { dayInDenmark, type Day } from '../language/day.ts';
import { PARTS, type Part } from '../language/points.ts';
import { isScheme } from '../rules/schemes.ts';
import { rules } from '../rules/rules.ts';
import { DANISH, languageNames } from '../text/known-languages.ts';
import type { AboutView } from '../views/about-view.ts';
import { aboutView } from '../views/about.ts';
import { OVERVIEW } from '../views/addresses.ts';
import { guideOfDay, type GuideOfDay } from '../views/guide-of-day.ts';
import type { LinkOrText, PartView, ResultView } from '../views/view-types.ts';
import { answersIn, answersSchema, daySchema, faultsOf, LINE_MESSAGE } from './case.ts';
import { readLine } from './lines.ts';
import { projectTelling } from './project-telling.ts';

/** What is said of one scheme. Of a page about it, what holds before any answer. */
interface Advice {
  readonly scheme: string;
  /** None on a page about a scheme. */
  readonly outcome?: string;
  readonly verdict?: string;
  readonly sentence: string;
  readonly because: readonly string[];
  readonly when: readonly string[];
  readonly first: readonly string[];
  readonly next: readonly string[];
  readonly duties: readonly string[];
  readonly who: readonly string[];
  readonly parts: Readonly<Record<Part, readonly string[]>>;
  readonly sources: readonly string[];
  /** When the rules were last read, and any note on the law to come. */
  readonly checked: string;
}

type Said =
  { readonly results: readonly Advice[]; readonly next?: string } | { readonly error: string };

const ABOUT = 'about:';
const runMessage = `run: expected "${OVERVIEW}", a scheme, or "${ABOUT}" and a scheme`;
const caseSchema = z.looseObject(
  {
    on: daySchema,
    run: z
      .string(runMessage)
      .check(z.refine((run) => run === OVERVIEW || isScheme(run.replace(ABOUT, '')), runMessage)),
    lang: z.optional(
      z.enum(
        Object.keys(languageNames),
        `lang: expected one of ${Object.keys(languageNames).join(', ')}`,
      ),
    ),
    answers: z.optional(answersSchema),
  },
  LINE_MESSAGE,
);

/** Reads cases and says what the page would say, with the machines of each day compiled once. */
export function createAdviser(today: Day = dayInDenmark(new Date())) {
  const guides = new Map<
    Day,
    { readonly guide: GuideOfDay; readonly asks: (id: string) => boolean }
  >();
  const guideOf = (on: Day) => {
    const known = guides.get(on) ?? { guide: guideOfDay(on), asks: guideOn(rules, on).asks };
    guides.set(on, known);
    return known;
  };

  const adviseCase = (input: unknown): Said => {
    const read = caseSchema.safeParse(input);
    if (!read.success) return { error: faultsOf(read.error) };
    const { on = today, run, lang = DANISH, answers: given = {} } = read.data;
    const telling = projectTelling(lang, on);
    if (run.startsWith(ABOUT))
      return { results: [adviceAbout(aboutView(run.slice(ABOUT.length), telling))] };
    const { guide, asks } = guideOf(on);
    const found = answersIn(given, { on, isAsked: asks });
    if ('error' in found) return found;
    const journey = guide.journey(run, found.answers);
    const { next } = journey;
    const results = guide.results(run, journey, telling).map(adviceOf);
    return { results, ...(next !== undefined && { next }) };
  };

  return {
    /** One line of JSON in, what is said out. Never throws for what a line holds. */
    adviseLine: (line: string): Said => {
      const read = readLine(line);
      return 'error' in read ? read : adviseCase(read.input);
    },
  };
}

const adviceOf = (result: ResultView): Advice => ({
  scheme: result.scheme,
  outcome: result.outcome,
  verdict: result.verdict,
  sentence: result.sentence,
  because: result.reasons,
  when: result.when,
  first: result.firstStep,
  next: result.next,
  duties: result.duties,
  who: result.who,
  parts: linesByPart(result.parts),
  sources: result.sources.map(inWords),
  checked: result.checked,
});

/** What it is stands for the verdict, and whom it may be for comes next. */
function adviceAbout({ scheme, what, who, parts, decides, sources, checked }: AboutView): Advice {
  return {
    scheme,
    sentence: what,
    because: [],
    when: [],
    first: [],
    next: [who.intro, ...who.answers],
    duties: [],
    who: decides,
    parts: linesByPart(parts),
    sources: sources.map(inWords),
    checked,
  };
}

const linesByPart = (parts: readonly PartView[]): Advice['parts'] =>
  Object.fromEntries(
    PARTS.map((part) => [part, parts.find(({ id }) => id === part)?.lines ?? []]),
  ) as Advice['parts'];

const inWords = ({ text, href }: LinkOrText): string => (href ? `${text}: ${href}` : text);
