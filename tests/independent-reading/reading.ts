// A second, independent reading of the decision tables by another hand, kept to be compared with the
// compiled machines; when a rule changes, both are changed. Here: asking a citizen, and the words
// that all tables share.

export interface TablesInput {
  on: string;
  mode: 'full' | 'overview';
  answers: Readonly<Record<string, string | number>>;
}

export interface Outcome {
  outcome: string;
  verdict: string;
}

/** Thrown when a condition reaches a question that has no answer. */
export class Needs extends Error {
  readonly question: string;

  constructor(question: string) {
    super(`needs ${question}`);
    this.question = question;
  }
}

/** The answer to a choice or a yes/no. */
export function ask(input: TablesInput, question: string): string {
  const answer = input.answers[question];
  if (answer === undefined) throw new Needs(question);
  if (typeof answer !== 'string') throw new TypeError(`${question}: ${answer} is not a choice`);
  return answer;
}

/** The answer to a number. */
export function askNumber(input: TablesInput, question: string): number {
  const answer = input.answers[question];
  if (answer === undefined) throw new Needs(question);
  if (typeof answer !== 'number') throw new TypeError(`${question}: ${answer} is not a number`);
  return answer;
}

/** `in work` means `benefit` is `job` or `notice`. */
export function inWork(input: TablesInput): boolean {
  const benefit = ask(input, 'benefit');
  return benefit === 'job' || benefit === 'notice';
}

/** `unskilled` means `education` is `primary` or `upper-secondary`. */
export function unskilled(input: TablesInput): boolean {
  const education = ask(input, 'education');
  return education === 'primary' || education === 'upper-secondary';
}

/** From 2025-07-01 (the date asks nothing): on kontanthjælp, and `work-duty` has this answer. */
export function workDuty(input: TablesInput, answer: string): boolean {
  if (input.on < '2025-07-01') return false;
  if (ask(input, 'benefit') !== 'kontanthjaelp') return false;
  return ask(input, 'work-duty') === answer;
}

export const right = (outcome: string): Outcome => ({ outcome, verdict: 'right' });
export const possible = (outcome: string): Outcome => ({ outcome, verdict: 'possible' });
export const askFirst = (outcome: string): Outcome => ({ outcome, verdict: 'ask' });
export const later = (outcome: string): Outcome => ({ outcome, verdict: 'later' });
export const no = (outcome: string): Outcome => ({ outcome, verdict: 'no' });
export const ended = (outcome: string): Outcome => ({ outcome, verdict: 'ended' });
