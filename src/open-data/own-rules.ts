import { questions } from '../../flows/questions.ts';
import { sources } from '../../flows/sources.ts';
import { edition } from '../rules/editions.ts';
import { rules } from '../rules/rules.ts';
import type { OpenRules } from './table.ts';

/** The project's own rules: the tables are those that the engine is told. */
export const ownRules: OpenRules = { ...rules, questions, sources, edition };
