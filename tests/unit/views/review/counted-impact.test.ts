import { afterEach, expect, it } from 'vitest';
import { createTexts } from '../../../../src/text/texts.ts';
import { wordsBefore } from '../../../../src/text/words-before.ts';
import { countedImpact } from '../../../../src/views/review/counted-impact.ts';
import { tell } from '../../../telling.ts';

afterEach(() => {
  delete wordsBefore.texts;
});

it('with a draft, says before the change what is said without it, and after it what the draft says', () => {
  const today = createTexts();
  const said = { right: '1', possible: '1', ask: '1', later: '1', no: '1', ended: '1' };
  today.add('da', 'common', { verdict: said });
  wordsBefore.texts = today;
  const impacts = countedImpact(tell('da', '2025-06-30'), '2025-07-01');
  let first = impacts.next();
  while (!first.done && first.value === undefined) first = impacts.next();
  const { people } = first.value!;
  expect(people).not.toEqual([]);
  for (const { before, after } of people) {
    expect(before[0]).toMatch(/^1\. /);
    expect(after[0]).not.toMatch(/^1\. /);
  }
});
