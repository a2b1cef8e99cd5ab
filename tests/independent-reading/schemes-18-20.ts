// A second, independent reading of the decision tables by another hand, kept to be compared with the
// compiled machines; when a rule changes, both are changed. Here: schemes 18 to 20.
import { ask, askFirst, askNumber, inWork, no, possible, right, workDuty } from './reading.ts';
import type { Outcome, TablesInput } from './reading.ts';

/** The six weeks are for the insured and for ledighedsydelse. */
function isOutsideSixWeeks(input: TablesInput): boolean {
  const benefit = ask(input, 'benefit');
  return benefit !== 'dagpenge' && benefit !== 'ledighedsydelse';
}

export function transportAllowance(input: TablesInput): Outcome {
  const benefit = ask(input, 'benefit');
  if (benefit === 'other') return askFirst('other-situation'); // row 1
  if (inWork(input)) return no('in-work'); // row 2
  const supportFor = ask(input, 'support-for');
  if (supportFor === 'other') return askFirst('other-course'); // row 3
  if (supportFor === 'six-week' && isOutsideSixWeeks(input)) return no('not-on-six-weeks'); // row 4
  if (benefit === 'fortidspension') return no('not-covered'); // row 5
  if (benefit === 'none') return askFirst('after-assessment'); // row 6
  if (supportFor === 'six-week' && ask(input, 'course-level') === 'academy') {
    return askFirst('academy-level'); // row 7
  }
  if (ask(input, 'disability-transport') === 'yes') return right('actual-cost'); // row 8
  // row 9: transport.free-km 24
  if (ask(input, 'staying-away') === 'yes' && askNumber(input, 'daily-km') > 24) {
    return right('travel-to-lodging');
  }
  if (askNumber(input, 'daily-km') > 24) return right('per-km'); // row 10: the same figure
  if (workDuty(input, 'yes')) return possible('work-duty-transport'); // row 11
  if (supportFor === 'offer') {
    // row 12
    if (benefit === 'kontanthjaelp') return askFirst('municipal-guidelines');
    if (benefit === 'uddannelseshjaelp') return askFirst('municipal-guidelines');
    if (benefit === 'integration-benefit') return askFirst('municipal-guidelines');
    if (benefit === 'jobafklaring') return askFirst('municipal-guidelines');
    if (benefit === 'ressourceforloeb') return askFirst('municipal-guidelines');
  }
  return no('too-near'); // row 13
}

export function boardAndLodging(input: TablesInput): Outcome {
  const benefit = ask(input, 'benefit');
  if (benefit === 'other') return askFirst('other-situation'); // row 1
  if (inWork(input)) return no('in-work'); // row 2
  if (ask(input, 'support-for') !== 'six-week') return askFirst('other-course'); // row 3
  if (isOutsideSixWeeks(input)) return no('not-on-six-weeks'); // row 4
  if (benefit === 'ledighedsydelse') return askFirst('flexi-job-ask'); // row 5
  if (ask(input, 'course-level') === 'academy') return no('academy-level'); // row 6
  if (ask(input, 'staying-away') === 'no') return no('living-at-home'); // row 7
  const paid = ask(input, 'lodging-paid');
  if (paid === 'yes') return no('already-covered'); // row 8
  if (askNumber(input, 'daily-km') <= 120) return askFirst('special-reason'); // row 9: lodging.min-km
  if (paid === 'partly') return right('reduced'); // row 10
  return right('covered'); // row 11
}

export function aidsAndMentor(input: TablesInput): Outcome {
  if (ask(input, 'benefit') === 'other') return askFirst('other-situation'); // row 1
  if (inWork(input)) return askFirst('in-work'); // row 2
  const supportFor = ask(input, 'support-for');
  if (supportFor === 'other') return askFirst('other-course'); // row 3
  if (supportFor === 'six-week') {
    if (isOutsideSixWeeks(input)) return no('not-on-six-weeks'); // row 4
    if (ask(input, 'disability') === 'yes') return possible('assistance-on-six-weeks'); // row 5
    return no('own-expenses'); // row 6
  }
  if (ask(input, 'disability') === 'yes') return possible('with-assistance'); // row 7
  return possible('aids-mentor-materials'); // row 8
}
