import type { Fault } from './fault.ts';
import type { World } from './world.ts';

const FEWEST = 60;

/**
 * A language that has a word list has all of it: the same word for the same thing everywhere. A term
 * may stand beside others that mean the same ("virksomhed, firma").
 */
export function checkGlossaries({ glossaries, glossaryTerms }: World): readonly Fault[] {
  return Object.entries(glossaries).flatMap(([language, glossary]) => {
    if (!glossary) return [];
    const where = `locales/${language}/glossary.json`;
    const has = new Set(Object.keys(glossary).flatMap(termsIn));
    const count = Object.keys(glossary).length;
    return [
      ...(count < FEWEST
        ? [fault(where, `has ${count} terms`, `Write at least ${FEWEST} of them.`)]
        : []),
      ...Object.entries(glossary)
        .filter(([, word]) => typeof word !== 'string' || !word.trim())
        .map(([term]) => fault(`${where}, "${term}"`, 'has no word', 'Write it.')),
      ...glossaryTerms
        .filter((term) => !has.has(term))
        .map((term) => fault(where, `lacks "${term}"`, 'Write your word for it.')),
    ];
  });
}

const termsIn = (key: string): readonly string[] => key.split(/\s*[,/]\s*/);

const fault = (where: string, what: string, todo: string): Fault => ({
  kind: 'glossary',
  where,
  what,
  todo,
});
