import Ajv from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { openFiles } from '../../../src/open-data/files.ts';
import { ownRules } from '../../../src/open-data/own-rules.ts';
import { rulesJson } from '../../../src/open-data/rules-json.ts';
import type { OpenRules } from '../../../src/open-data/table.ts';
import { projectTelling } from '../../../src/tools/project-telling.ts';
import { TODAY } from '../../project-guide.ts';

const words = projectTelling('da', TODAY);
const files = await openFiles(words);
const read = (name: string): Record<string, never> =>
  JSON.parse(files.find((file) => file.name === name)!.text) as Record<string, never>;

const fits = new Ajv({ strict: true, formats: { date: true } }).compile(read('rules.schema.json'));

it('gives away rules that fit the schema beside them', () => {
  fits(read('rules.json'));
  expect(fits.errors).toBeNull();
  const broken = structuredClone(read('rules.json')) as Record<string, unknown>;
  broken['edition'] = { number: 'two', from: '2026-12-01' };
  expect(fits(broken)).toBe(false);
});

it('has every scheme, question, figure and source that the guide has, and names files that are there', () => {
  const { schemes, questions, figures, sources } = rulesJson(ownRules, words);
  const names = (all: object): readonly string[] => Object.keys(all);
  expect(names(schemes)).toEqual(ownRules.flows.map(({ scheme }) => scheme));
  expect(names(questions)).toEqual(names(ownRules.questions));
  expect(names(figures)).toEqual(names(ownRules.figures));
  expect(names(sources)).toEqual(names(ownRules.sources));
  for (const { table } of Object.values(schemes))
    expect(files.map(({ name }) => name)).toContain(table);
  for (const { scheme, rows } of ownRules.flows) expect(schemes[scheme]?.rows).toEqual(rows);
});

/** The project's own rules, with a mark on one row that no schema names. */
function withDraftRow(): OpenRules {
  const [first, ...others] = ownRules.flows;
  const [row, ...rows] = first!.rows;
  const draft = { ...row!, draft: 'main-law-2027' };
  return { ...ownRules, flows: [{ ...first!, rows: [draft, ...rows] }, ...others] };
}

it('never gives away a row that is marked as a draft', () => {
  expect(() => rulesJson(withDraftRow(), words)).toThrow('draft');
});
