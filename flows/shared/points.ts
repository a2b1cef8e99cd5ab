import { definePoints, SHARED } from '../../src/language/points.ts';

/** What every result ends with: advice of the guide's own, so it cites nothing. */
export default definePoints(SHARED, [
  { id: 'bring-this', part: 'bring' },
  { id: 'bring-letters', part: 'bring' },
  { id: 'bring-somebody', part: 'bring' },
  { id: 'ask-in-writing', part: 'refused' },
  { id: 'ask-for-the-reason', part: 'refused' },
  { id: 'complain', part: 'refused' },
  { id: 'union', part: 'refused' },
]);
