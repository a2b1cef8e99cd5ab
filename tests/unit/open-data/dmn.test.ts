import { readdirSync, readFileSync } from 'node:fs';
import { DmnModdle } from 'dmn-moddle';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { csvOf } from '../../../src/open-data/csv.ts';
import { dmnOf } from '../../../src/open-data/dmn.ts';
import { ownRules } from '../../../src/open-data/own-rules.ts';
import { openTable, type OpenTable } from '../../../src/open-data/table.ts';
import { projectTelling } from '../../../src/tools/project-telling.ts';
import { TODAY } from '../../project-guide.ts';

const tables = ownRules.flows.map((flow) => openTable(flow, TODAY, ownRules));
const fileOf = (table: OpenTable): Promise<string> =>
  dmnOf(table, ownRules, projectTelling('da', table.on));

/** The schemas of the standard itself, which dmn-moddle brings. */
const SCHEMAS = 'node_modules/dmn-moddle/resources/dmn/xsd/';
const schemas = readdirSync(SCHEMAS).map((fileName) => ({
  fileName,
  contents: readFileSync(SCHEMAS + fileName, 'utf8'),
}));
const isMain = ({ fileName }: { fileName: string }): boolean => fileName === 'DMN13.xsd';

const faultsIn = async (...xmls: readonly string[]): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: xmls.map((contents, at) => ({ fileName: `${at}.dmn`, contents })),
    schema: schemas.filter(isMain),
    preload: schemas.filter((schema) => !isMain(schema)),
  });
  return errors.map(({ message }) => message);
};

it('writes what the schema of DMN 1.3 takes, and dmn-moddle reads', async () => {
  const xmls = await Promise.all(tables.map(fileOf));
  expect(await faultsIn(...xmls)).toEqual([]);
  for (const xml of xmls) expect((await new DmnModdle().fromXML(xml)).warnings).toEqual([]);
  const broken = xmls[0]!.replace('hitPolicy="FIRST"', 'hitPolicy="ONE"');
  expect(await faultsIn(broken)).not.toEqual([]);
});

it('says in words what the table cannot, and what each answer is', async () => {
  const xml = await fileOf(tables.find(({ scheme }) => scheme === 'six-week-course')!);
  expect(xml).toContain(`som reglerne er den ${TODAY}`);
  for (const said of ['Rækkefølgen.', 'Dage.', 'Tal.', 'Udkast.', '»Ved ikke«'])
    expect(xml).toContain(said);
  expect(xml).toContain('dagpenge: Dagpenge');
  expect(xml).not.toMatch(/\{\{|undefined|\[object/);
});

it('writes the same table as CSV, where a cell may hold commas and quotation marks', () => {
  for (const table of tables) {
    const [names, ...rows] = linesOf(csvOf(table));
    expect(names).toEqual([
      'Række',
      ...table.columns.map(({ expression }) => expression),
      'outcome',
      'verdict',
      'Kilde',
      'Læsning',
      'Tal',
      'Læser',
    ]);
    const before = table.columns.length + 1;
    expect(rows.map((row) => row.slice(0, before + 2))).toEqual(
      table.rows.map(({ number, tests, outcome, verdict }) => [
        number,
        ...tests.map((test) => test ?? ''),
        outcome,
        verdict,
      ]),
    );
    expect(rows.map((row) => row[before + 3])).toEqual(table.rows.map(({ reading }) => reading));
  }
});

/** Reads CSV as RFC 4180 has it. */
const linesOf = (csv: string): string[][] =>
  csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain = '']) =>
        quoted === undefined ? plain : quoted.replaceAll('""', '"'),
      ),
    );
