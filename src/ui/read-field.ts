import { readNumber } from '../language/numbers.ts';
import type { Answer } from '../language/questions.ts';
import type { QuestionView } from '../views/view-types.ts';

/** What was chosen or written in a field, as an answer; or what is wrong with it, in words. */
export function readField(
  view: QuestionView,
  written: string | undefined,
): Answer | { readonly error: string } {
  if (view.kind === 'choice') return written ?? { error: view.error };
  const { value, fault } = {
    value: undefined,
    fault: undefined,
    ...readNumber(view.question, written ?? '', view.units),
  };
  return value ?? { error: view.errorOf(fault ?? 'empty') };
}
