import { expect, it } from 'vitest';
import { questions } from '../../../flows/questions.ts';
import { schemesWithLaw } from '../../../src/rules/schemes-with-law.ts';
import { flows } from '../../../src/rules/tables.ts';
import { questionDifferences } from '../../independent-reading/compare-questions.ts';
import { insteadDifferences } from '../../independent-reading/instead.ts';
import { decidesDifferences } from '../../independent-reading/who-decides.ts';

it('agrees with a second reading of what time and people make of each answer', () => {
  expect(questionDifferences(questions)).toEqual([]);
});

it('agrees with a second reading of who decides', () => {
  expect(decidesDifferences(flows, schemesWithLaw)).toEqual([]);
});

it('agrees with a second reading of where a person is sent instead', () => {
  expect(insteadDifferences(flows)).toEqual([]);
});
