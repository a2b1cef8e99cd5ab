import type { Flow } from '../../src/language/flow.ts';
import { questionsIn } from '../../src/language/mentions.ts';
import type { Questions } from '../../src/language/questions.ts';
import { turnsIn } from '../../src/language/turns.ts';
import type { TextTree } from '../../src/text/texts.ts';
import { digestOf, unitsIn, type Lock, type Texts } from '../../src/text/translation.ts';
import { claimsOf } from '../../src/tools/claims/claims-of.ts';
import { readingsAfter } from '../../src/tools/claims/readings.ts';
import { locksOf } from '../../src/tools/check/editions.ts';
import { partsOf, type World } from '../../src/tools/check/world.ts';
import { afterWreckPersonas, afterWreckPoints } from './ferry/after-wreck.ts';
import { aroundTheRules } from './ferry/around.ts';
import { fareHelpPersonas, fareHelpPoints } from './ferry/fare-help.ts';
import { ferryCard, ferryCardPersonas, ferryCardPoints } from './ferry/ferry-card.ts';
import { figures } from './ferry/figures.ts';
import { pageTexts, schemeTexts } from './ferry/page-texts.ts';
import { questionTexts } from './ferry/question-texts.ts';
import { questions } from './ferry/questions.ts';
import { ruleTexts } from './ferry/rule-texts.ts';
import { ferryRules } from './ferry/rules.ts';
import { seaSchoolPoints } from './ferry/sea-school.ts';
import { seaSchoolPersonas } from './ferry/sea-school-people.ts';
import { TODAY } from './ferry/words.ts';

export { ferryGuide, ferryRules } from './ferry/rules.ts';
export { questions as ferryQuestions } from './ferry/questions.ts';

/** All that is checked of the ferry card alone, small and sound: faults are planted in it. */
export const ferryWorld = (): World => structuredClone(worldOf([ferryCard]));

/** All that is checked of all the invented schemes, sound as well. */
export const wholeFerryWorld = (): World => structuredClone(worldOf(ferryRules.flows));

const answerCodes: Readonly<Record<string, readonly string[]>> = {
  'lives-on-island': ['no', 'yes'],
  trade: ['fisher', 'pilot', 'stoker', 'none'],
  'course-list': ['listed', 'not-listed', 'unknown'],
};

function worldOf(flows: readonly Flow[]): World {
  const ids = flows.map(({ scheme }) => scheme);
  const isOf = ({ scheme }: { readonly scheme: string }): boolean => ids.includes(scheme);
  const asked = askedBy(flows);
  const schemes = pick(ids, ferryRules.schemes);
  const danish = danishOf(ids, asked);
  const world = {
    ...aroundTheRules,
    doors: { ...aroundTheRules.doors, without: ids.filter((id) => id !== 'ferry-card') },
    flows,
    schemes,
    questions: pick<Questions[string]>(asked, questions),
    overviewOrder: ferryRules.overviewOrder.filter((id) => asked.includes(id)),
    figures: Object.fromEntries(
      Object.entries(figures).filter(([id]) => ids.includes(id.split('.')[0]!)),
    ),
    linkCodes: {
      goals: { job: 'z0', trade: 'z1', course: 'z2', basics: 'z3', unsure: 'z4' },
      runs: {
        overview: '0',
        ...Object.fromEntries(Object.entries(schemes).map(([id, { linkCode }]) => [id, linkCode])),
      },
      questions: Object.fromEntries(asked.map((id, i) => [id, String.fromCharCode(97 + i)])),
      answers: pick(asked, answerCodes),
    },
    editions: [{ number: 1, day: TODAY, schemes: ids }],
    reviews: {},
    forEditors: [],
    // The English of the invented texts is made of the same words.
    untranslated: wordsIn(danish),
    points: [ferryCardPoints, seaSchoolPoints, afterWreckPoints, fareHelpPoints].filter(isOf),
    personas: [
      ...[ferryCardPersonas, seaSchoolPersonas],
      ...[afterWreckPersonas, fareHelpPersonas],
    ].filter(isOf),
    texts: { da: danish, en: english(danish) },
    translations: { en: { lock: lockOf(danish), sameAsDanish: [] } },
  };
  const nothingKept = { ...world, rulesLocks: {}, readings: {}, daysOfChange: {} };
  const { readings } = readingsAfter({}, claimsOf(nothingKept, TODAY), 'all', TODAY);
  return {
    ...world,
    rulesLocks: locksOf(nothingKept),
    readings,
    daysOfChange: Object.fromEntries(
      turnsIn(nothingKept).map(({ day }) => [day, { why: 'guide', what: 'the invented law' }]),
    ),
  };
}

/** The questions that some tables ask, in the overview too. */
const askedBy = (flows: readonly Flow[]): readonly string[] =>
  questionsIn(
    ...flows.flatMap((flow) => [
      ...partsOf(flow).map(({ part }) => part),
      ...Object.values(flow.overviewReads ?? {}).map((answer) => ({ answer })),
    ]),
  );

const wordsIn = (texts: Texts): readonly string[] =>
  [...unitsIn(texts).values()].flatMap((forms) =>
    Object.values(forms).flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []),
  );

const danishOf = (ids: readonly string[], asked: readonly string[]): Texts => ({
  ...pageTexts,
  schemes: pick(ids, schemeTexts),
  questions: pick<TextTree>(asked, questionTexts),
  ...pick<TextTree>(ids, ruleTexts),
});

/** Of a record, what belongs to some ids. */
const pick = <T>(ids: readonly string[], all: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));

/** As if somebody had translated every text, from the Danish of now. */
const english = <Tree extends TextTree>(tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? `In English: ${value}` : english(value),
    ]),
  ) as unknown as Tree;

const lockOf = (texts: Texts): Lock =>
  Object.fromEntries([...unitsIn(texts)].map(([unit, forms]) => [unit, digestOf(forms)]));
