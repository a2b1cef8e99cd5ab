import { compileFlow } from '../../engine/compile.ts';
import { passingOf, peopleWith, rowsInReach } from '../../engine/passing.ts';
import { holdsOn } from '../../language/day.ts';
import { questionsIn } from '../../language/mentions.ts';
import { optionsOf, type Facts, type Question } from '../../language/questions.ts';
import { formatNumber } from '../../text/format.ts';
import { keyIn, type Plugs } from '../../text/texts.ts';
import { answerLabel, shortOf } from './conditions-in-words.ts';
import { plugsFor, type DeskWords } from './desk-words.ts';
import type { AnswersView, LaneView, PictureView } from './picture-view.ts';
import type { RowView } from './review-view.ts';
import { rowViews } from './rows.ts';
import { flowOf } from './scheme-review.ts';

/**
 * The picture of a scheme's table on a day: a lane for each question where the table first reads it,
 * and one for each row, with how many of some people come to it and how many it fits.
 * @returns what draws it for some people (none before they are there) and the answers pressed
 */
export function pictureOf(
  scheme: string,
  words: DeskWords,
): (people: readonly Facts[], given: Facts) => PictureView {
  const { t, rules, on } = words;
  const flow = flowOf(scheme, words);
  const plugs = plugsFor(scheme, words);
  const compiled = compileFlow(flow, { on, mode: 'full', figures: rules.figures });
  const views = new Map(rowViews(flow, words).map((view) => [view.key, view]));
  const reachWith = remembering((given) => rowsInReach(compiled, rules.questions, given));
  return (people, given) => {
    const outWord = t(`review:picture.${Object.keys(given).length > 0 ? 'out-of-reach' : 'never'}`);
    const left = peopleWith(people, given);
    const { rows: passing, unanswered } = passingOf(compiled, left);
    const inReach = reachWith(given);
    const asked = new Set<string>();
    const lanes = compiled.rows.flatMap(({ name, conditions }): readonly LaneView[] => {
      const questions = questionsIn(...conditions).filter((id) => !asked.has(id));
      for (const id of questions) asked.add(id);
      const count = { ...passing.get(name)!, all: left.length };
      return [
        ...questions.map((id) => questionLane(id, count, given, plugs, words)),
        rowLane(views.get(name)!, count, inReach.has(name) ? '' : outWord, words),
      ];
    });
    const number = (count: number): string => formatNumber(count, words.language);
    return {
      lanes,
      help: t('review:picture.help', { people: number(people.length) }),
      left: t('review:picture.left', {
        count: left.length,
        left: number(left.length),
        all: number(people.length),
      }),
      unanswered: unanswered > 0 ? t('review:picture.unanswered', { count: unanswered }) : '',
      remains: remainsText(lanes, given, words),
    };
  };
}

/** A long table takes a while to walk: once for the same answers. */
function remembering(walk: (given: Facts) => ReadonlySet<string>): typeof walk {
  const known = new Map<string, ReadonlySet<string>>();
  return (given) => {
    const key = JSON.stringify(given);
    const found = known.get(key) ?? walk(given);
    known.set(key, found);
    return found;
  };
}

function questionLane(
  id: string,
  { before, all }: Count,
  given: Facts,
  plugs: Plugs,
  words: DeskWords,
): LaneView {
  const { t, rules } = words;
  return {
    kind: 'question',
    id,
    short: shortOf(id, t),
    title: t(keyIn('questions', `${id}.title`), plugs),
    before,
    width: shareOf(before, all),
    answers: answersView(id, rules.questions[id]!, given, words),
  };
}

function answersView(
  id: string,
  question: Question,
  given: Facts,
  { t, on }: DeskWords,
): AnswersView {
  if (question.kind === 'number')
    return {
      kind: 'number',
      from: question.from,
      to: question.to,
      step: question.decimals ? 0.1 : 1,
      unit: t(`questions:${id}.unit`, { count: question.to }),
      given: given[id] as number | undefined,
    };
  const options = Object.entries(optionsOf(question) ?? {}).filter(([, option]) =>
    holdsOn(option, on),
  );
  return {
    kind: 'choice',
    options: options.map(([answer]) => ({
      answer,
      label: answerLabel(id, answer, t),
      isGiven: given[id] === answer,
    })),
  };
}

function rowLane(
  row: RowView,
  { before, fits, all }: Count,
  out: string,
  { t, language }: DeskWords,
): LaneView {
  return {
    kind: 'row',
    row,
    before,
    fits,
    width: shareOf(before, all),
    branch: shareOf(fits, all),
    below: shareOf(before - fits, all),
    counted: t('review:picture.fits', {
      fits: formatNumber(fits, language),
      before: formatNumber(before, language),
    }),
    isInReach: out === '',
    out,
  };
}

/** How many there are, how many come to a lane, and how many of those a row fits. */
interface Count {
  readonly all: number;
  readonly before: number;
  readonly fits: number;
}

/** A share of the whole, from 0 to 1. */
const shareOf = (count: number, all: number): number => (all === 0 ? 0 : count / all);

/** What the pressed answers leave, in one sentence that is said when it changes. */
function remainsText(lanes: readonly LaneView[], given: Facts, { t }: DeskWords): string {
  if (Object.keys(given).length === 0) return '';
  const rows = lanes.flatMap((lane) => (lane.kind === 'row' ? [lane] : []));
  const left = rows.filter(({ isInReach }) => isInReach);
  return t('review:picture.remains', {
    count: left.length,
    all: rows.length,
    rows: left.map(({ row }) => row.number).join(', '),
  });
}
