import { questions } from '../../flows/questions.ts';
import { addressOfGuide } from '../browser/whole-address.ts';
import { edition } from '../rules/editions.ts';
import { linkCodes } from '../rules/link-codes.ts';
import { writeLink } from '../take-along/link.ts';
import { addressOfLink, type LinkRoute } from './routes.ts';
import type { Visit } from './visit.svelte.ts';

/** What of a visit goes into a link. */
export type Linked = Pick<Visit, 'today' | 'run' | 'guide' | 'answers' | 'language'>;

/** The address that reopens a person's answers. Made only when they ask for it. */
export function addressWithAnswers(
  { today, run, guide, answers, language }: Linked,
  opens: LinkRoute['opens'],
  settings?: readonly string[],
): string {
  const payload = writeLink(
    {
      made: today,
      edition: edition.number,
      run,
      answers: guide?.counting(answers.facts) ?? {},
      goal: answers.own.goal,
    },
    { codes: linkCodes, questions },
  );
  return addressOfGuide(language, addressOfLink({ payload, opens }), settings);
}
