/**
 * What is said of the overview before its first answer. `npm run bench` measures how many questions
 * it asks in the middle; tests/journeys/counting.test.ts finds the most on each day.
 */
export const ABOUT_THE_OVERVIEW = { count: 9, most: 16, minutes: 2 } as const;
