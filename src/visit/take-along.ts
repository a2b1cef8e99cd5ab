import { editions } from '../../flows/editions.ts';
import { linkCodes } from '../../flows/link-codes.ts';
import { questions } from '../../flows/questions.ts';
import { writeLink } from '../take-along/link.ts';
import { addressOfGuide, hashOfLink } from './routes.ts';
import type { Session } from './session.svelte.ts';

/** The edition of the rules that this build holds. */
export const edition = editions.at(-1)!;

/** The address that reopens a person's answers. Made only when they ask for it. */
export function addressWithAnswers(
  session: Session,
  opens: 'run' | 'print',
  settings?: readonly string[],
): string {
  const payload = writeLink(
    {
      made: session.today,
      edition: edition.number,
      run: session.run,
      answers: session.engine?.counting(session.answers.facts) ?? {},
    },
    { codes: linkCodes, questions },
  );
  return addressOfGuide(session.language, hashOfLink(payload, opens), settings);
}

/** Hands a text over to the person as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next task; it need not be kept longer.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** Puts a text on the clipboard. Whether the browser let it: in a frame it may refuse. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
