import { defineFlow } from '../../src/language/flow.ts';
import {
  atLeast,
  below,
  figure,
  inWork,
  is,
  otherSituation,
  otherSituationOutcome,
  unskilled,
} from '../vocabulary.ts';

/** Voksenlærling: an employer takes on an adult apprentice and may get a subsidy. */
export default defineFlow({
  scheme: 'adult-apprenticeship',
  overviewReads: { 'apprentice-age': 'age' },
  rows: [
    { number: '1', if: [below('apprentice-age', 'adult-apprentice.age')], then: 'under-25' },
    { number: '2', ...otherSituation },
    {
      number: '3',
      if: [inWork, is('education', 'vocational', 'academy', 'higher')],
      then: 'employed-skilled',
    },
    { number: '4', if: [inWork, is('education', 'foreign')], then: 'foreign-education' },
    { number: '5', if: [inWork, is('apprentice-list', 'no')], then: 'trade-not-listed' },
    { number: '6', if: [inWork, is('apprentice-list', 'unknown')], then: 'check-trade-list' },
    { number: '7', if: [inWork], then: 'from-work' },
    { number: '8', if: [unskilled], then: 'unskilled' },
    { number: '9', if: [is('education', 'foreign')], then: 'foreign-education' },
    { number: '10', if: [is('education-used', 'no')], then: 'outdated-education' },
    {
      number: '11',
      if: [atLeast('weeks-unemployed', 'adult-apprentice.skilled-weeks')],
      then: 'long-unemployed',
    },
    { number: '12', then: 'six-months-first' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'under-25': { verdict: 'no' },
    'employed-skilled': { verdict: 'no' },
    'foreign-education': { verdict: 'ask' },
    'trade-not-listed': { verdict: 'no' },
    'check-trade-list': { verdict: 'ask' },
    'from-work': { verdict: 'possible', amounts: ['subsidy-from-work'] },
    unskilled: { verdict: 'possible', amounts: ['subsidy-from-unemployment'] },
    'outdated-education': { verdict: 'possible', amounts: ['subsidy-from-unemployment'] },
    'long-unemployed': { verdict: 'possible', amounts: ['subsidy-from-unemployment'] },
    'six-months-first': {
      verdict: 'later',
      because: ['education', 'education-used', 'weeks-unemployed'],
      window: { counts: 'weeks-unemployed', opens: figure('adult-apprentice.skilled-weeks') },
    },
  },
  plugs: {
    'subsidy-from-unemployment': {
      value: figure('adult-apprentice.from-unemployment'),
      as: 'kroner',
    },
    'subsidy-from-work': { value: figure('adult-apprentice.from-work'), as: 'kroner' },
  },
});
