import { expect, it } from 'vitest';
import { calculators, inputs } from '../../../flows/calculators.ts';
import { talks } from '../../../flows/contacts.ts';
import { departures } from '../../../flows/departures.ts';
import { doors } from '../../../flows/doors.ts';
import { editions } from '../../../flows/editions.ts';
import { employerSheet } from '../../../flows/employer.ts';
import { figures } from '../../../flows/figures/index.ts';
import { municipalities } from '../../../flows/municipalities.ts';
import { municipalitySites } from '../../../flows/municipality-sites.ts';
import { overviewOrder } from '../../../flows/overview.ts';
import { population } from '../../../flows/population.ts';
import { questions } from '../../../flows/questions.ts';
import { sources } from '../../../flows/sources.ts';
import { edition, rulesLocks } from '../../../src/rules/editions.ts';
import { linkCodes } from '../../../src/rules/link-codes.ts';
import { numbers } from '../../../src/rules/numbers.ts';
import { personas } from '../../../src/rules/people.ts';
import { schemesWithLaw } from '../../../src/rules/schemes-with-law.ts';
import { flows, points } from '../../../src/rules/tables.ts';

// A function, a class, a Date or an `undefined` would not come back from JSON as it went in.
it.each(
  Object.entries({
    ...{ calculators, inputs, talks, editions, edition, employerSheet, figures, municipalities },
    ...{ doors, municipalitySites },
    ...{
      departures,
      overviewOrder,
      population,
      questions,
      sources,
      rulesLocks,
      linkCodes,
      numbers,
      schemesWithLaw,
    },
    ...Object.fromEntries(flows.map((flow) => [`the table of ${flow.scheme}`, flow])),
    ...Object.fromEntries(points.map((of) => [`the points of ${of.scheme}`, of])),
    ...Object.fromEntries(personas.map((of) => [`the people of ${of.scheme}`, of])),
  }),
)('is data and nothing else: %s', (_, data) => {
  expect(Object.keys(data)).not.toEqual([]);
  expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
});
