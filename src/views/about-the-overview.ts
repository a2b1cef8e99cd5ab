/** What the start page says of the overview; `npm run bench` measures the number of questions. */
export const ABOUT_THE_OVERVIEW = { count: 8, minutes: 2 } as const;
