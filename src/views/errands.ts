import type { Day } from '../language/day.ts';
import type { Goal } from '../language/goals.ts';
import type { OwnWords } from '../language/own-words.ts';
import type { Contact } from '../language/points.ts';
import { sorted } from '../language/sorted.ts';
import { byText } from './errand-days.ts';
import { doorsFor, listOf } from './errand-doors.ts';
import {
  inOrderOfUse,
  isForNow,
  isRight,
  isUrgent,
  serves,
  type Actionable,
} from './order-of-use.ts';
import type { ErrandView, ServedView } from './plan-view.ts';
import { firstOf } from './steps.ts';
import type { Telling } from './telling.ts';
import type { StepView } from './view-types.ts';

/** Nobody keeps more than three things in mind: what must be done on a day to come is the third. */
const FIRST = 3;
const LAST_OF_FIRST = FIRST - 1;

const OFFICES: readonly Contact[] = ['a-kasse', 'municipality'];

/** A step, and what it is taken for. */
interface Task {
  readonly step: StepView;
  readonly result: Actionable;
}

/** What one person or office is turned to for, or one list looked up for: what is nearest comes first. */
type Errand = readonly [Task, ...(readonly Task[])];

/** Each errand of a plan: those to keep in mind, and all others. */
export interface Errands {
  readonly first: readonly ErrandView[];
  readonly others: readonly ErrandView[];
}

/**
 * All that can be done now, one errand for each person or office to turn to: what is the same is said
 * once, and one call serves many. What nobody else is needed for is an errand of its own.
 */
export function errandsOf(
  results: readonly Actionable[],
  own: OwnWords,
  telling: Telling,
): Errands {
  const all = inOrderOfUse(results.filter(isForNow), own, telling.on);
  const inOrder = byContact(all, own.goal);
  const isBeside = isBesideTheWish(inOrder, own.goal, telling.on);
  const toKeepInMind = inOrder.filter((errand) => !isBeside(errand));
  toKeepInMind.splice(LAST_OF_FIRST, 0, ...onTheFirstDay(all));
  const leading = new Set<Actionable>();
  const views = [...toKeepInMind, ...inOrder.filter(isBeside)].map((errand) => {
    const [{ step, result }] = errand;
    // What one is told to find, and then to ask about, has its day beside the first of the two.
    const isSaid = leading.has(result) && !step.onFirstDay;
    leading.add(result);
    const by = isSaid ? undefined : byText(step, result, own, telling);
    return errandView(errand, by, own, telling);
  });
  const count = Math.min(FIRST, toKeepInMind.length);
  return { first: withEachDoorOnce(views.slice(0, count)), others: views.slice(count) };
}

/** A list that was opened for the first errand is not offered again for the next. */
function withEachDoorOnce(errands: readonly ErrandView[]): readonly ErrandView[] {
  const said = new Set<string>();
  return errands.map((errand) => {
    const doors = errand.doors.filter(({ text }) => !said.has(text));
    for (const { text } of doors) said.add(text);
    return { ...errand, doors };
  });
}

/** @param all results, in order of use */
function byContact(all: readonly Actionable[], goal: Goal | undefined): readonly Errand[] {
  const errands = new Map<string, Task[]>();
  const firstTasks = all.flatMap((result): Task[] => {
    const step = firstOf(result.steps, goal);
    return step ? [{ step, result }] : [];
  });
  for (const task of firstTasks) {
    const key = keyOf(task);
    errands.set(key, [...(errands.get(key) ?? []), task]);
  }
  for (const task of firstTasks.flatMap(heardOfElsewhere))
    errands.get(task.step.contact)?.push(task);
  const placeOf = ({ result }: Task): number => all.indexOf(result);
  return [...errands.values()].map(
    (tasks) => sorted(tasks, (one, other) => placeOf(one) - placeOf(other)) as unknown as Errand,
  );
}

/**
 * Who is turned to anyway hears of more: an office of what the person first looks up alone, an employer
 * of what is for an employer next, once somebody else was asked. Who must first ask has nothing to find yet.
 */
function heardOfElsewhere({ step: first, result }: Task): readonly Task[] {
  if (result.company === 'ask') return [];
  const others = result.steps.filter(
    ({ contact, once, goal }) => contact !== first.contact && !once && goal === undefined,
  );
  const heard =
    first.contact === 'yourself'
      ? OFFICES.map((office) => others.find(({ contact }) => contact === office))
      : others.slice(0, 1).filter(({ contact }) => contact === 'employer');
  return heard.flatMap((step) => (step ? [{ step, result }] : []));
}

/**
 * Whether an errand can wait, as others serve what the person wants: it does not, is no right, and
 * nothing is lost meanwhile.
 */
function isBesideTheWish(
  errands: readonly Errand[],
  goal: Goal | undefined,
  on: Day,
): (errand: Errand) => boolean {
  const isWanted = (errand: Errand): boolean =>
    errand.some(({ result }) => serves(result.scheme, goal));
  if (!errands.some(isWanted)) return () => false;
  return (errand) =>
    !isWanted(errand) && errand.every(({ result }) => !isRight(result) && !isUrgent(result, on));
}

/** What must be done on the first day without the job; each of it once. */
function onTheFirstDay(results: readonly Actionable[]): readonly Errand[] {
  const errands = results.flatMap((result) =>
    result.steps.filter(({ onFirstDay }) => onFirstDay).map((step): Errand => [{ step, result }]),
  );
  return errands.filter(
    ([{ step }], i) => errands.findIndex(([other]) => other.step.text === step.text) === i,
  );
}

function errandView(
  errand: Errand,
  by: string | undefined,
  own: OwnWords,
  telling: Telling,
): ErrandView {
  const [{ step, result }] = errand;
  const [first, ...others] = errand.map(servedBy) as [ServedView, ...ServedView[]];
  const isWanted = ({ scheme }: ServedView): boolean => serves(scheme, own.goal);
  const wanted = isWanted(first) ? undefined : others.find(isWanted);
  return {
    contact: step.contact,
    who: telling.t(`plan:contact.${step.contact}`),
    by,
    acts: wanted ? [first, wanted] : [first],
    also: others.filter((one) => one !== wanted),
    doors: doorsFor(step, result, telling),
  };
}

/** What is looked up in one place is one errand. */
const keyOf = ({ step: { contact }, result: { scheme } }: Task): string =>
  contact === 'yourself' ? `${contact} ${listOf(scheme)?.id ?? scheme}` : contact;

const servedBy = ({ step, result: { scheme, plainName } }: Task): ServedView => ({
  scheme,
  name: plainName,
  step: step.text,
});
