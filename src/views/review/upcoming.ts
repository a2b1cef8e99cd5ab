import { addDays, addMonths, isDay, type Day } from '../../language/day.ts';
import type { DaysOfChange } from '../../language/days.ts';
import type { Drafts } from '../../language/drafts.ts';
import type { EmployerScheme } from '../../language/employer.ts';
import { sorted } from '../../language/sorted.ts';
import { turnsIn } from '../../language/turns.ts';
import { formatList } from '../../text/format.ts';
import type { DeskRules } from './desk-rules.ts';
import type { DeskWords } from './desk-words.ts';
import { turnInWords } from './turn-in-words.ts';

/** What turns on a day besides the tables of the desk. */
export interface TurningRules extends DeskRules {
  readonly employerSheet: readonly EmployerScheme[];
  readonly daysOfChange: DaysOfChange;
  readonly drafts: Drafts;
}

/** Something that will be otherwise: in words, where in the project it stands, what an author does. */
export interface UpcomingLine {
  readonly text: string;
  readonly where: string;
  /** "Opskrift 7: en kilde er læst igen". */
  readonly recipe: string;
}

/** A day, and all that changes or ends on it. */
export interface UpcomingDay {
  readonly day: Day;
  readonly text: string;
  readonly lines: readonly UpcomingLine[];
}

/** The sections of CONTRIBUTING.md. */
export const RECIPES = {
  figure: 1,
  row: 2,
  scheme: 2,
  announced: 9,
  answer: 3,
  point: 5,
  line: 5,
  source: 7,
} as const;

type Told = Omit<UpcomingLine, 'recipe'> & { readonly day: Day; readonly by: keyof typeof RECIPES };

const MONTHS = 12;

/**
 * What changes or ends from the day on, day by day, the next one first. A review day that is past, and
 * an announced law whose day has come, stay until somebody has done something.
 * @param months so far ahead
 */
export function upcoming(
  rules: TurningRules,
  words: DeskWords,
  months = MONTHS,
): readonly UpcomingDay[] {
  const end = addMonths(words.on, months);
  const told = [
    ...reviewDays(rules, words),
    ...announced(rules, words),
    ...[turns, lastDays, known, moving, ages]
      .flatMap((of) => of(rules, words))
      .filter(({ day }) => day > words.on),
  ].filter(({ day }) => day <= end);
  return sorted(new Set(told.map(({ day }) => day))).map((day) => ({
    day,
    text: words.day(day),
    lines: told.filter((one) => one.day === day).map((one) => lineOf(one, words)),
  }));
}

const lineOf = ({ text, where, by }: Told, { t }: DeskWords): UpcomingLine => ({
  text,
  where,
  recipe: t('upcoming:recipe', { number: RECIPES[by], name: t(`upcoming:recipes.${by}`) }),
});

/** Schemes with the same review day are told together: most have one. */
function reviewDays({ schemes }: TurningRules, { t, on, language }: DeskWords): readonly Told[] {
  const days = new Set(Object.values(schemes).map(({ reviewBy }) => reviewBy));
  return [...days].map((day) => {
    const due = Object.entries(schemes).filter(([, { reviewBy }]) => reviewBy === day);
    const names = formatList(
      due.map(([, { name }]) => name),
      language,
    );
    return {
      day,
      text: t(day < on ? 'upcoming:overdue' : 'upcoming:review', { schemes: names }),
      where: `${due.map(([id]) => `flows/${id}/scheme.ts`).join(', ')}: reviewBy`,
      by: 'source',
    };
  });
}

const announced = ({ drafts }: TurningRules, { t, language }: DeskWords): readonly Told[] =>
  Object.entries(drafts).map(([id, { name, from }]) => ({
    day: from,
    text: t('upcoming:draft', { law: language === 'da' ? name.da : name.en }),
    where: `flows/drafts.ts, "${id}"`,
    by: 'announced',
  }));

const turns = (rules: TurningRules, words: DeskWords): readonly Told[] =>
  turnsIn(rules).map((turn) => ({
    day: turn.day,
    text: turnInWords(turn, rules, words),
    where: turn.where,
    by: turn.of,
  }));

/** A figure that is itself a last day: what hangs on it ends the day after. */
const lastDays = ({ figures }: TurningRules, { t }: DeskWords): readonly Told[] =>
  Object.entries(figures).flatMap(([id, { entries }]) =>
    entries.flatMap(({ value }) =>
      isDay(value)
        ? [
            {
              day: addDays(value, 1),
              text: t('upcoming:figure.last-day', { figure: id }),
              where: `flows/figures, "${id}"`,
              by: 'figure' as const,
            },
          ]
        : [],
    ),
  );

/** The days on which the law or the rates are known to change. */
const known = ({ daysOfChange, sources }: TurningRules, { t }: DeskWords): readonly Told[] =>
  Object.entries(daysOfChange).flatMap(([day, change]) =>
    change.why === 'guide'
      ? []
      : [
          {
            day: day as Day,
            text: t(`upcoming:day.${change.why}`, {
              source: [sources[change.source.source]?.title, change.source.section]
                .filter(Boolean)
                .join(', '),
            }),
            where: `flows/days.ts, "${day}"`,
            by: change.why === 'law' ? ('row' as const) : ('figure' as const),
          },
        ],
  );

/** From when an act that nobody has read may have moved what was read. */
const moving = ({ sources }: TurningRules, { t }: DeskWords): readonly Told[] =>
  Object.entries(sources).flatMap(([id, { title, exposed }]) =>
    exposed
      ? [
          {
            day: exposed.from,
            text: t('upcoming:source.exposed', {
              source: title,
              sections: exposed.sections.join(', '),
            }),
            where: `flows/sources.ts, "${id}"`,
            by: 'source' as const,
          },
        ]
      : [],
  );

/** How many readings and checks are a year old on a day; from then on the checks warn of them. */
function ages({ sources, figures }: TurningRules, { t }: DeskWords): readonly Told[] {
  const read = Object.values(sources).map(({ readOn }) => addMonths(readOn, MONTHS));
  const checked = Object.values(figures).flatMap(({ entries }) =>
    entries.slice(-1).map(({ checkedOn }) => addMonths(checkedOn, MONTHS)),
  );
  const counted = (days: readonly Day[]) =>
    sorted(new Set(days)).map((day) => ({ day, count: days.filter((one) => one === day).length }));
  return [
    ...counted(read).map(({ day, count }) => ({
      day: addDays(day, 1),
      text: t('upcoming:source.old', { count }),
      where: 'flows/sources.ts, readOn',
      by: 'source' as const,
    })),
    ...counted(checked).map(({ day, count }) => ({
      day: addDays(day, 1),
      text: t('upcoming:figure.old', { count }),
      where: 'flows/figures, checkedOn',
      by: 'source' as const,
    })),
  ];
}
