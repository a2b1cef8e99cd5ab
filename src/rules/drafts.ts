import { drafts as declared } from '../../flows/drafts.ts';
import { adopted } from '../../flows/drafts.ts?adopted';
import type { DraftOfLaw, Drafts, TextsOfDraft } from '../language/drafts.ts';
import type { Tables } from './tables.ts';

/** The tables as they would be if a draft were adopted, and what would be said otherwise. */
export interface Rehearsed {
  readonly law: DraftOfLaw;
  readonly tables: Tables;
  readonly texts: TextsOfDraft;
}

/**
 * Each law that has been announced, as if it were adopted, by id. Nothing that citizens load imports this
 * file, save by fetching it; and it imports nothing of theirs, so that no part of it comes with them.
 */
export const rehearsals: ReadonlyMap<string, Rehearsed> = new Map(
  Object.entries<DraftOfLaw>(declared satisfies Drafts).flatMap(([id, law]) => {
    const parts = adopted[id];
    return parts ? [[id, { law, ...parts }]] : [];
  }),
);
