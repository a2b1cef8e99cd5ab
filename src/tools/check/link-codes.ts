import { answersByCode, QUESTION_CODE } from '../../language/link-codes.ts';
import { optionsOf } from '../../language/questions.ts';
import { didYouMean, type Fault } from './fault.ts';
import type { World } from './world.ts';

const WHERE = 'flows/link-codes.ts';

/** The codes of links: one for each run, question and answer, for nothing else, and none twice. */
export function checkLinkCodes(world: World): readonly Fault[] {
  const { linkCodes, questions, schemes } = world;
  const runs = ['overview', ...Object.keys(schemes)];
  return [
    ...checkIds('runs', Object.keys(linkCodes.runs), runs),
    ...checkCodes('runs', linkCodes.runs, /^[0-9a-z]+/),
    ...checkIds('questions', Object.keys(linkCodes.questions), Object.keys(questions)),
    ...checkCodes('questions', { ...linkCodes.questions, ...linkCodes.goals }, QUESTION_CODE),
    ...Object.entries(questions).flatMap(([id, question]) => {
      const coded = answersByCode(id, question, linkCodes);
      const asked = Object.keys(optionsOf(question) ?? {});
      return checkIds(`answers, "${id}"`, coded ?? [], asked);
    }),
    ...checkIds('answers', Object.keys(linkCodes.answers), choicesOf(world)),
  ];
}

const choicesOf = ({ questions }: World): readonly string[] =>
  Object.entries(questions).flatMap(([id, { kind }]) => (kind === 'choice' ? [id] : []));

const fault = (part: string, what: string, todo: string): Fault => ({
  kind: 'link-code',
  where: `${WHERE}, ${part}`,
  what,
  todo,
});

/** Each id that needs a code has one, once, and no other id has any. */
function checkIds(
  part: string,
  coded: readonly string[],
  needed: readonly string[],
): readonly Fault[] {
  const missing = needed.filter((id) => !coded.includes(id));
  const strange = coded.filter((id) => !needed.includes(id));
  const twice = coded.filter((id, i) => coded.indexOf(id) !== i);
  return [
    ...missing.map((id) => fault(part, `has no code for "${id}"`, 'Append one.')),
    ...strange.map((id) =>
      fault(
        part,
        `has a code for "${id}", which does not exist`,
        didYouMean(id, needed, 'Links name it: bring it back.'),
      ),
    ),
    ...twice.map((id) => fault(part, `lists "${id}" twice`, 'Take the later one out.')),
  ];
}

/** Each code has the form by which a reader finds its end, and means one thing. */
function checkCodes(
  part: string,
  codes: Readonly<Record<string, string>>,
  form: RegExp,
): readonly Fault[] {
  const entries = Object.entries(codes);
  return entries.flatMap(([id, code], i) => {
    const first = entries.findIndex(([, other]) => other === code);
    return [
      ...(form.exec(code)?.[0] === code
        ? []
        : [fault(part, `gives "${id}" the code "${code}"`, 'Give it one of the form described.')]),
      ...(first === i
        ? []
        : [
            fault(
              part,
              `gives "${id}" the code "${code}" of "${entries[first]![0]}"`,
              'Give the newer one a code of its own.',
            ),
          ]),
    ];
  });
}
