/** The list of the editors' desk. */
export const DESK = '#/review';

/** What changes or ends in the next year. No scheme is called so. */
export const UPCOMING = `${DESK}/upcoming`;

/** Whom a change hits. */
export const IMPACT = `${DESK}/impact`;

/** The page of the desk about a scheme. */
export const deskAddress = (scheme: string): string => `${DESK}/${scheme}`;
