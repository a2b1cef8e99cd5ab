import * as z from 'zod';
import { RULES_FILE, tableFile } from '../language/open-data-files.ts';
import { dmnOf } from './dmn.ts';
import { ownRules } from './own-rules.ts';
import { rulesJson } from './rules-json.ts';
import { rulesSchema } from './rules-schema.ts';
import { openTable } from './table.ts';
import type { OpenWords } from './words.ts';

/** A file of the built site. */
export interface OpenFile {
  /** From the site's own folder: `rules/six-week-course.dmn`. */
  readonly name: string;
  readonly text: string;
}

/**
 * What the built site gives away of the project's own rules: a table of the day for each scheme, all
 * rules of all days, and what that file holds.
 * @param words Danish, on the day of the build
 */
export async function openFiles(words: OpenWords): Promise<readonly OpenFile[]> {
  const tables = ownRules.flows.map(async (flow) => ({
    name: tableFile(flow.scheme),
    text: await dmnOf(openTable(flow, words.on, ownRules), ownRules, words),
  }));
  return [
    ...(await Promise.all(tables)),
    { name: RULES_FILE, text: lineOf(rulesJson(ownRules, words)) },
    { name: 'rules.schema.json', text: lineOf(z.toJSONSchema(rulesSchema)) },
  ];
}

const lineOf = (value: object): string => `${JSON.stringify(value)}\n`;
