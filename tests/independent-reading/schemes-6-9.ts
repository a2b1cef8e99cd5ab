// A second, independent reading of the decision tables by another hand, kept to be compared with the
// compiled machines; when a rule changes, both are changed. Here: schemes 6 to 9.
import { ask, askFirst, askNumber, inWork, later, no, possible, right } from './reading.ts';
import { unskilled, workDuty } from './reading.ts';
import type { Outcome, TablesInput } from './reading.ts';

/** A day as one number that grows with it: 2026-11-22 is 20261122. */
function dayNumber(year: number, month: number, date: number): number {
  return year * 10_000 + month * 100 + date;
}

/** Is the day after the last day in the job (the day − `days-since-leaving`) + so many months? */
function isAfterMonths(on: string, daysSinceLeaving: number, months: number): boolean {
  const last = new Date(`${on}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - daysSinceLeaving);
  let year = last.getUTCFullYear();
  let month = last.getUTCMonth() + 1 + months;
  if (month > 12) {
    year += 1;
    month -= 12;
  }
  // Calendar months: the same day of the month, or that month's last day.
  let lastOfMonth = 31;
  if (month === 4 || month === 6 || month === 9 || month === 11) lastOfMonth = 30;
  if (month === 2) lastOfMonth = 28;
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) lastOfMonth = 29;
  const deadline = dayNumber(year, month, Math.min(last.getUTCDate(), lastOfMonth));
  const today = dayNumber(Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8, 10)));
  return today > deadline;
}

export function dismissalUpskilling(input: TablesInput): Outcome {
  const benefit = ask(input, 'benefit');
  if (benefit === 'other') return askFirst('other-situation'); // row 1
  if (benefit !== 'notice' && benefit !== 'dagpenge' && benefit !== 'kontanthjaelp') {
    return no('not-covered'); // row 2
  }
  // row 3: upskilling.young-age 30
  if (input.on >= '2025-07-01' && benefit === 'kontanthjaelp') {
    if (askNumber(input, 'age') < 30 && unskilled(input)) return no('under-30');
  }
  const collective = ask(input, 'collective-dismissal');
  if (collective === 'no') return no('single-dismissal'); // row 4
  if (collective === 'unknown') return askFirst('find-out'); // row 5
  // row 6: dismissal.finish-within 6
  if (benefit !== 'notice' && isAfterMonths(input.on, askNumber(input, 'days-since-leaving'), 6)) {
    return no('finished-too-late');
  }
  if (input.mode === 'overview') return possible('likely'); // overview stops
  // row 7: dismissal.search-weeks 2, dismissal.course-weeks 8
  if (askNumber(input, 'dismissal-search-weeks') === 2) {
    if (askNumber(input, 'dismissal-course-weeks') === 8) return no('used-up');
  }
  if (benefit === 'notice') return possible('during-notice'); // row 8
  return afterLeaving(input);
}

/** Rows 9 to 12. */
function afterLeaving(input: TablesInput): Outcome {
  // row 9: dismissal.agree-within 14 days
  if (input.on <= '2020-12-31' && ask(input, 'dismissal-agreed') === 'no') {
    if (askNumber(input, 'days-since-leaving') > 14) return no('agreed-too-late');
  }
  if (ask(input, 'dismissal-begun') === 'no') {
    // row 10: dismissal.begin-within 3
    const days = askNumber(input, 'days-since-leaving');
    if (isAfterMonths(input.on, days, 3)) return no('begun-too-late');
    return possible('begin-in-time'); // row 11
  }
  return possible('finish-in-time'); // row 12
}

export function danishEducation(input: TablesInput): Outcome {
  if (ask(input, 'newcomer') === 'no') return no('not-relevant'); // row 1
  if (askNumber(input, 'age') < 18) return askFirst('under-18'); // row 2: minor.age 18
  if (input.mode === 'overview') return right('likely'); // overview stops
  if (ask(input, 'residence-permit') === 'no') return askFirst('no-permit'); // row 3
  if (ask(input, 'registered') === 'no') return later('not-registered'); // row 4
  // row 5: danish.years 5
  if (askNumber(input, 'danish-start-years') >= 5) return askFirst('over-five-years');
  const schooling = ask(input, 'schooling');
  if (schooling === 'little') return right('danish-1'); // row 6
  if (schooling === 'short') return right('danish-2'); // row 7
  return right('danish-3'); // row 8
}

export function integrationUpskilling(input: TablesInput): Outcome {
  if (ask(input, 'newcomer') === 'no') return no('not-relevant'); // row 1
  const act = ask(input, 'integration-act');
  if (act === 'no') return no('ordinary-rules'); // row 2
  if (act === 'unknown') return askFirst('find-out'); // row 3
  if (ask(input, 'benefit') === 'job') return askFirst('in-work'); // row 4
  const age = askNumber(input, 'age');
  if (age < 18) return askFirst('under-18'); // row 5: minor.age 18
  if (workDuty(input, 'yes')) return possible('work-duty'); // row 6
  if (workDuty(input, 'unknown')) return askFirst('work-duty-unknown'); // row 7
  // row 8: integration.su-age 30
  if (age >= 30 || ask(input, 'children') === 'yes') {
    if (unskilled(input) || ask(input, 'education') === 'foreign') {
      return possible('with-su-education');
    }
  }
  return possible('without-su-education'); // row 9
}

export function adultApprenticeship(input: TablesInput): Outcome {
  // row 1: adult-apprentice.age 25; in the overview the condition reads `age`
  if (input.mode === 'overview') {
    if (askNumber(input, 'age') < 25) return no('under-25');
  } else {
    if (askNumber(input, 'apprentice-age') < 25) return no('under-25');
  }
  if (ask(input, 'benefit') === 'other') return askFirst('other-situation'); // row 2
  const education = ask(input, 'education'); // row 3 in work, row 8 out of work
  if (inWork(input)) {
    if (education === 'vocational') return no('employed-skilled'); // row 3
    if (education === 'academy' || education === 'higher') return no('employed-skilled'); // row 3
    if (education === 'foreign') return askFirst('foreign-education'); // row 4
    const list = ask(input, 'apprentice-list');
    if (list === 'no') return no('trade-not-listed'); // row 5
    if (list === 'unknown') return askFirst('check-trade-list'); // row 6
    return possible('from-work'); // row 7
  }
  if (unskilled(input)) return possible('unskilled'); // row 8
  if (education === 'foreign') return askFirst('foreign-education'); // row 9
  if (ask(input, 'education-used') === 'no') return possible('outdated-education'); // row 10
  // row 11: adult-apprentice.skilled-weeks 26
  if (askNumber(input, 'weeks-unemployed') >= 26) return possible('long-unemployed');
  return later('six-months-first'); // row 12
}
