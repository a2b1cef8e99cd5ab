import { expect, it } from 'vitest';
import { numbersIn, readAct } from '../../../src/tools/acts/read-act.ts';

const WORDS = { tre: 3, tolv: 12 };
const TEXT = `# ferry-act: Færgeloven

§ 1. Kommunen giver kort i 6 uger, jf. § 48, stk. 2, nr. 3. Stk. 2. Efter tre måneder betaler arbejdsgiveren 1.014,50 kr.

§ 1 a. Arbejdsløshedskassen afgør sager fra den 1. marts 2024.

§ 2. I lov om havne indsættes: »§ 9 b. Skolen svarer inden 14 dage.«`;

it('notes what the sections of an act name, and none of their words', () => {
  expect(readAct(TEXT, WORDS)).toEqual({
    '1': { subsections: 2, numbers: [3, 6, 1014.5] },
    '1 a': { subsections: 1, numbers: [] },
    '2': { subsections: 1, numbers: [] },
    '9 b': { subsections: 1, numbers: [14] },
  });
});

it('finds numbers in digits and words, and no references, days or counts of a list', () => {
  const text = '1) højst tolv uger, 2) 7,4 timer efter §§ 5 og 6, 3) fra 1. januar 2020';
  expect(numbersIn(text, WORDS)).toEqual([7.4, 12]);
});
