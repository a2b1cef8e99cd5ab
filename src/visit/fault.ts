/** Why a part of the guide is not there: it did not come, or this browser cannot run it. */
export type Fault = 'missing' | 'broken';

/**
 * Each engine has words of its own for a script that did not come, or came from another build. Only
 * what cannot be run, such as syntax newer than the browser, names none of these.
 */
const DID_NOT_COME = /\b(module|import|preload|fetch|load)/i;

/** Tells the two apart, since only what did not come may come when it is tried again. */
export const faultOf = (thrown: unknown): Fault =>
  thrown instanceof Error && !DID_NOT_COME.test(thrown.message) ? 'broken' : 'missing';
