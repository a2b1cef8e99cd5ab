import { population } from '../../../flows/population.ts';
import { questions } from '../../../flows/questions.ts';
import { populationOf } from '../../engine/population.ts';
import { once } from '../../language/once.ts';

/** The made-up people whose passing the pictures show: a guess, the same for every scheme and day. */
export const madeUpPeople = once(() => populationOf(questions, population));
