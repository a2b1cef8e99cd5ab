import { expect, it } from 'vitest';
import { questionsIn } from '../../../src/language/mentions.ts';

const answer = (question: string) => ({ answer: question });

it('finds each question once, in reading order, however deep it stands', () => {
  expect(
    questionsIn(
      { either: [{ is: ['trade', 'pilot'] }, { isNot: ['island', 'yes'] }] },
      { compare: [{ sum: [answer('weeks'), answer('trade')] }, 'below', { figure: 'limit' }] },
      { minus: [answer('age'), { times: [answer('miles'), { figure: 'fare' }] }] },
      { divided: [answer('days'), answer('weeks')] },
      { cases: [{ if: { is: ['kind', 'a'] }, then: answer('long') }, { then: answer('short') }] },
    ),
  ).toEqual(['trade', 'island', 'weeks', 'age', 'miles', 'days', 'kind', 'long', 'short']);
  expect(questionsIn({ figure: 'limit' })).toEqual([]);
});
