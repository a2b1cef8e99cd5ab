import { expect, it } from 'vitest';
import { cardsOf } from '../../../src/views/cards.ts';
import type { ResultView } from '../../../src/views/view-types.ts';
import { calculatorsOf } from '../../../src/views/calculator.ts';

const result = (scheme: string, more: Partial<ResultView> = {}): ResultView =>
  ({ scheme, outcome: 'own', verdict: 'ask', isGeneral: false, groups: [], ...more }) as ResultView;

it('says once what many schemes say alike, at the place of the first', () => {
  const general = { outcome: 'other-situation', isGeneral: true };
  const cards = cardsOf([result('a'), result('b', general), result('c'), result('d', general)]);
  expect(cards.map(({ result: { scheme } }) => scheme)).toEqual(['a', 'b', 'c']);
  expect(cards[1]!.alike.map(({ scheme }) => scheme)).toEqual(['b', 'd']);
});

it('keeps the same outcome of two schemes apart where each says it in its own words', () => {
  expect(cardsOf([result('a'), result('b')])).toHaveLength(2);
});

it('shows a calculator only where its number can matter', () => {
  const own = result('six-week-course', { groups: ['course-fits'], verdict: 'right' });
  expect(calculatorsOf(own, { 'course-level': 'academy' })).toEqual(['price-ceiling']);
  expect(calculatorsOf(own, { 'course-level': 'vocational' })).toEqual([]);
  expect(calculatorsOf({ ...own, groups: ['again', 'course-fits'] }, {})).toContain('hours-left');
  expect(calculatorsOf({ ...own, groups: [], verdict: 'no' }, {})).toEqual([]);
});
