import { editions } from '../../flows/editions.ts';
import { linkCodes } from '../../src/rules/link-codes.ts';
import { questions } from '../../flows/questions.ts';
import { writeLink, type LinkContent } from '../../src/take-along/link.ts';
import { onDagpenge } from './people.ts';

/** The payload of a link that holds answers: those of the person on dagpenge, made today, if left out. */
export const linkOf = (content: Partial<LinkContent> = {}): string =>
  writeLink(
    {
      made: '2026-11-22',
      edition: editions.length,
      run: 'overview',
      answers: onDagpenge,
      ...content,
    },
    { codes: linkCodes, questions },
  );
