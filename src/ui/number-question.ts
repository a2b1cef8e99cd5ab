import NumberQuestion from './NumberQuestion.svelte';
import { readField } from './read-field.ts';

/** What draws and reads the questions that ask for a number. The first one of all asks for none. */
export const numberQuestion = { Field: NumberQuestion, read: readField };
