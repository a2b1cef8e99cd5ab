/**
 * What a person may want, asked beside the result: a job as soon as possible, a trade, a short course,
 * better Danish, reading or maths; or they are not sure. It ranks what was found, and decides nothing.
 */
export const GOALS = ['job', 'trade', 'course', 'basics', 'unsure'] as const;
export type Goal = (typeof GOALS)[number];

export const isGoal = (value: unknown): value is Goal => GOALS.some((goal) => goal === value);
