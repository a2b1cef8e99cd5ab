// A second, independent reading of the decision tables by another hand, kept to be compared with the
// compiled machines; when a rule changes, both are changed. Here: scheme 5, the six-week course.
import { ask, askFirst, askNumber, later, no, right } from './reading.ts';
import type { Outcome, TablesInput } from './reading.ts';

/** *limit* asks `benefit`, then `age` unless `ledighedsydelse`. */
function limit(input: TablesInput): number {
  if (ask(input, 'benefit') === 'ledighedsydelse') return 39; // six-week.limit-from-25
  // six-week.limit-age 25, six-week.limit-under-25 26, six-week.limit-from-25 39
  return askNumber(input, 'age') < 25 ? 26 : 39;
}

/** six-week.waiting: 0 weeks from 2015-06-29, 5 weeks from 2017-03-01. */
function waitingWeeks(on: string): number {
  return on < '2017-03-01' ? 0 : 5;
}

export function sixWeekCourse(input: TablesInput): Outcome {
  const benefit = ask(input, 'benefit');
  if (benefit === 'other') return askFirst('other-situation'); // row 1
  if (benefit === 'job') return no('in-work'); // row 2
  if (benefit === 'sygedagpenge') return askFirst('when-well'); // row 3
  if (benefit !== 'dagpenge' && benefit !== 'notice' && benefit !== 'ledighedsydelse') {
    return no('not-insured'); // row 4
  }
  const education = ask(input, 'education');
  if (education === 'higher') return no('higher-education'); // row 5
  if (education === 'academy' && ask(input, 'has-vocational') === 'no') return no('academy-only'); // row 6
  if (education === 'foreign') return askFirst('foreign-education'); // row 7
  if (benefit === 'notice' && ask(input, 'notice-course') === 'no') return later('when-unemployed'); // row 8
  if (benefit !== 'notice') {
    const weeks = askNumber(input, 'weeks-unemployed');
    if (weeks >= limit(input)) return no('too-late'); // row 9
  }
  if (input.mode === 'overview') return right('likely'); // overview stops
  return useOfTheWeeks(input);
}

/** Rows 10 to 14, with 11a. */
function useOfTheWeeks(input: TablesInput): Outcome {
  if (ask(input, 'part-time-job') === 'yes') return no('counts-as-employed'); // row 10
  const sideBusiness = ask(input, 'side-business'); // row 11, or row 11a where row 11's days are over
  if (input.on <= '2019-12-31' && sideBusiness === 'yes') return no('side-business'); // row 11
  if (sideBusiness === 'yes') return askFirst('side-business-ask'); // row 11a
  const use = ask(input, 'six-week-use');
  if (use === 'finished') return no('used-up'); // row 12
  if (input.on <= '2017-02-28') {
    if (use === 'partly') return no('used-up'); // row 13
    if (use === 'interrupted' && ask(input, 'interruption-reason') === 'other') {
      return no('right-lost'); // row 14
    }
  }
  return theList(input);
}

/** Rows 15 to 19. */
function theList(input: TablesInput): Outcome {
  const benefit = ask(input, 'benefit');
  const list = ask(input, 'course-list');
  if (benefit === 'notice' && list === 'not-on-list') return no('notice-course-not-listed'); // row 15
  if (benefit === 'notice' && list === 'unknown') return askFirst('notice-check-list'); // row 16
  if (list === 'not-on-list') return no('not-listed'); // row 17
  if (list === 'unknown') {
    if (askNumber(input, 'weeks-unemployed') < waitingWeeks(input.on)) return later('waiting'); // row 18
    return right('pick-a-course'); // row 19
  }
  return theCourse(input);
}

/** Rows 20 to 26. */
function theCourse(input: TablesInput): Outcome {
  const level = ask(input, 'course-level');
  if (level === 'academy') {
    if (askNumber(input, 'age') < 25) return no('academy-under-25'); // row 20: six-week.academy-age 25
    const fullTime = ask(input, 'course-full-time');
    if (fullTime === 'no') return no('academy-part-time'); // row 21
    if (fullTime === 'unknown') return askFirst('academy-ask-school'); // row 22
  }
  if (level === 'vocational') {
    const presence = ask(input, 'course-presence');
    if (input.on >= '2022-01-01' && presence === 'under-quarter') return askFirst('distance-ask'); // row 23
    if (presence === 'under-quarter') return no('distance-learning'); // row 24
    if (input.on <= '2019-12-31' && presence === 'quarter-to-half') {
      return no('distance-learning'); // row 25
    }
    if (presence === 'unknown') return askFirst('presence-ask-school'); // row 26
  }
  return theTime(input);
}

/** Rows 27 to 31. */
function theTime(input: TablesInput): Outcome {
  const benefit = ask(input, 'benefit');
  if (benefit === 'notice') return right('continue-after-notice'); // row 27
  const weeks = askNumber(input, 'weeks-unemployed');
  const waiting = waitingWeeks(input.on);
  if (weeks < waiting) {
    if (weeks + askNumber(input, 'course-start-week') < waiting) return later('starts-too-early'); // row 28
  }
  const courseWeeks = askNumber(input, 'course-weeks');
  if (courseWeeks > 6) return askFirst('longer-than-six-weeks'); // row 29: six-week.weeks 6
  const lastWeek = weeks + askNumber(input, 'course-start-week') + courseWeeks;
  if (lastWeek > limit(input)) return no('ends-too-late'); // row 30
  if (input.on <= '2017-02-28' && benefit === 'dagpenge' && ask(input, 'first-talk') === 'no') {
    return later('talk-first'); // row 31
  }
  return theRest(input);
}

/** Rows 32 to 36. */
function theRest(input: TablesInput): Outcome {
  if (ask(input, 'prior-offer') === 'yes') return askFirst('earlier-offer-stands'); // row 32
  const use = ask(input, 'six-week-use');
  if (use === 'interrupted' && ask(input, 'interruption-reason') === 'other') {
    return askFirst('hours-left-ask'); // row 33
  }
  if (use === 'interrupted') return right('resume'); // row 34
  if (use === 'partly') return right('hours-left'); // row 35
  return right('entitled'); // row 36
}
