import { population } from '../../flows/population.ts';
import { questions } from '../../flows/questions.ts';
import { populationOf } from '../../src/engine/population.ts';
import { holdsOn, type Day } from '../../src/language/day.ts';
import { optionsOf, type Facts, type Question } from '../../src/language/questions.ts';
import { changeDays, randomCitizen, seededRandom } from '../independent-reading/citizens.ts';

/** The day of the measurements, so that they can be compared from month to month. */
export const DAY: Day = '2026-11-22';

/** The same seed gives the same people. */
export const SEED = 20_261_122;

/** People of that day who answer everything, each answer as likely as the next. */
export function randomCitizens(count: number): readonly Facts[] {
  const random = seededRandom(SEED);
  const draw = (question: Question) => {
    if (question.kind === 'number')
      return question.from + Math.floor(random() * (question.to - question.from + 1));
    const open = Object.entries(optionsOf(question) ?? {}).filter(([, option]) =>
      holdsOn(option, DAY),
    );
    return open[Math.floor(random() * open.length)]![0];
  };
  return Array.from({ length: count }, () =>
    Object.fromEntries(Object.entries<Question>(questions).map(([id, one]) => [id, draw(one)])),
  );
}

/** The first people of the guide's made-up population, most of them on dagpenge. */
export const mixedCitizens = (count: number): readonly Facts[] =>
  populationOf(questions, population, count);

/** Lines for `assess`: people drawn evenly over the change days, half of them in the overview. */
export function mixedCases(count: number): readonly string[] {
  const random = seededRandom(SEED);
  return Array.from({ length: count }, (_, index) => {
    const on = changeDays[Math.floor(random() * changeDays.length)] ?? DAY;
    const mode = index % 2 === 0 ? 'full' : 'overview';
    return JSON.stringify({ on, mode, answers: randomCitizen(random, on) });
  });
}
