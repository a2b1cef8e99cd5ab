// A second, independent reading of the decision tables by another hand, kept to be compared with the
// compiled machines; when a rule changes, both are changed. Here: schemes 10 to 13.
import { ask, askFirst, askNumber, ended, inWork, later, no, possible } from './reading.ts';
import type { Outcome, TablesInput } from './reading.ts';

export function workPlacement(input: TablesInput): Outcome {
  const benefit = ask(input, 'benefit');
  if (benefit === 'other') return askFirst('other-situation'); // row 1
  if (inWork(input)) return no('in-work'); // row 2
  // row 3
  if (benefit === 'sygedagpenge') return possible('up-to-13-weeks');
  if (benefit === 'jobafklaring') return possible('up-to-13-weeks');
  if (benefit === 'ressourceforloeb') return possible('up-to-13-weeks');
  if (benefit === 'revalidering') return possible('up-to-13-weeks');
  if (benefit === 'fortidspension') return possible('up-to-13-weeks');
  if (benefit === 'ledighedsydelse') return possible('up-to-13-weeks');
  // row 4: minor.age 18
  if (benefit === 'none' && askNumber(input, 'age') < 18) return possible('up-to-13-weeks');
  return possible('up-to-4-weeks'); // row 5
}

export function wageSubsidy(input: TablesInput): Outcome {
  const benefit = ask(input, 'benefit');
  if (benefit === 'other') return askFirst('other-situation'); // row 1
  if (inWork(input)) return no('in-work'); // row 2
  if (benefit === 'ledighedsydelse') return no('flexi-job'); // row 3
  if (benefit === 'sygedagpenge' || benefit === 'jobafklaring') {
    if (ask(input, 'still-employed') === 'yes') return no('still-employed'); // row 4
  }
  const age = askNumber(input, 'age');
  if (age < 18) return no('under-18'); // row 5: minor.age 18
  if (benefit === 'dagpenge' || benefit === 'kontanthjaelp' || benefit === 'none') {
    const education = ask(input, 'education');
    // row 6: wage-subsidy.age-no-waiting 50, wage-subsidy.weeks 26
    if (education === 'foreign' && age <= 50) {
      if (askNumber(input, 'weeks-unemployed') < 26 && ask(input, 'single-parent') === 'no') {
        return askFirst('foreign-education');
      }
    }
    // row 7: the same figures
    if (education !== 'primary' && age < 50) {
      if (askNumber(input, 'weeks-unemployed') < 26 && ask(input, 'single-parent') === 'no') {
        return later('six-months-first');
      }
    }
    // row 8: the same figures
    if (education !== 'primary' && age === 50) {
      if (askNumber(input, 'weeks-unemployed') < 26 && ask(input, 'single-parent') === 'no') {
        return askFirst('age-fifty');
      }
    }
  }
  return possible('job-with-training'); // row 9
}

export function jobRotation(input: TablesInput): Outcome {
  if (input.on > '2026-01-31') return ended('ended'); // row 1: job-rotation.last-day
  if (ask(input, 'benefit') === 'other') return askFirst('other-situation'); // row 2
  if (inWork(input)) return askFirst('as-employee'); // row 3
  return possible('as-substitute'); // row 4
}

export function hiringCourseGrant(input: TablesInput): Outcome {
  const benefit = ask(input, 'benefit');
  if (benefit === 'other') return askFirst('other-situation'); // row 1
  if (inWork(input)) return no('in-work'); // row 2
  // row 3: hiring-course.weeks 26
  if (askNumber(input, 'weeks-unemployed') < 26) return later('six-months-first');
  if (benefit === 'sygedagpenge') return askFirst('on-sick-leave'); // row 4
  if (benefit === 'jobafklaring') return askFirst('on-sick-leave'); // row 4
  if (input.mode === 'overview') return possible('likely'); // overview stops
  const offer = ask(input, 'job-offer');
  if (offer === 'shorter') return askFirst('job-too-short'); // row 5
  if (offer === 'none') return possible('tell-employers'); // row 6
  return possible('apply-before-start'); // row 7
}
