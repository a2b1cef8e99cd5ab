import { questions } from '../../../flows/questions.ts';
import { rulesLocks } from '../../rules/editions.ts';
import { reviews } from '../../rules/reviews.ts';
import { rules } from '../../rules/rules.ts';
import type { DeskRules } from './desk-rules.ts';

/** The project's own rules, as the desk shows them; those of a draft, where the page goes by one. */
export const projectDesk: DeskRules = {
  ...rules,
  questions,
  rulesLocks,
  reviews,
};
