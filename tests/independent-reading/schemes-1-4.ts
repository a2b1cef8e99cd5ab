// A second, independent reading of the decision tables by another hand, kept to be compared with the
// compiled machines; when a rule changes, both are changed. Here: schemes 1 to 4.
import { ask, askFirst, askNumber, inWork, later, no, possible, right } from './reading.ts';
import { unskilled, workDuty } from './reading.ts';
import type { Outcome, TablesInput } from './reading.ts';

export function upskillingOffer(input: TablesInput): Outcome {
  const benefit = ask(input, 'benefit');
  if (benefit === 'other') return askFirst('other-situation'); // row 1
  if (benefit === 'job') return no('in-work'); // row 2
  if (benefit === 'notice') return no('under-notice'); // row 3
  if (benefit === 'sygedagpenge') return possible('on-sick-leave'); // row 4
  if (benefit === 'ledighedsydelse') return possible('flexi-job'); // row 5
  if (benefit === 'uddannelseshjaelp') return possible('toward-education'); // row 6
  // row 7: minor.age 18
  if (benefit === 'none' && askNumber(input, 'age') < 18) return possible('under-18');
  if (benefit === 'none') return right('self-supporting'); // row 8
  if (benefit === 'fortidspension') return possible('disability-pension'); // row 9
  // row 10
  if (benefit === 'jobafklaring') return possible('reduced-capacity');
  if (benefit === 'ressourceforloeb') return possible('reduced-capacity');
  if (benefit === 'revalidering') return possible('reduced-capacity');
  if (workDuty(input, 'yes')) return possible('work-duty'); // row 11
  if (workDuty(input, 'unknown')) return askFirst('work-duty-unknown'); // row 12
  // row 13: upskilling.young-age 30
  if (input.on >= '2025-07-01' && benefit === 'kontanthjaelp') {
    if (askNumber(input, 'age') < 30 && unskilled(input)) return possible('toward-education');
  }
  return possible('unemployed'); // row 14
}

export function basicSkillsCourse(input: TablesInput): Outcome {
  const benefit = ask(input, 'benefit');
  if (benefit === 'other') return askFirst('other-situation'); // row 1
  if (inWork(input)) return no('in-work'); // row 2
  const test = ask(input, 'skills-test'); // row 3, or row 5 where row 3's day is not yet there
  if (test === 'need-shown' && workDuty(input, 'yes')) return possible('work-duty'); // row 3
  if (test === 'need-shown' && workDuty(input, 'unknown')) return askFirst('work-duty-unknown'); // row 4
  if (test === 'need-shown') return right('course-now'); // row 5
  if (test === 'no-need') return no('not-needed'); // row 6
  // row 7, or row 8 or 10 where the days of those before are not yet there
  if (ask(input, 'reading-difficulty') === 'yes') return aboutTheTest(input);
  return no('not-relevant'); // row 11
}

/** Rows 7 to 10, which all begin with `reading-difficulty` = `yes`. */
function aboutTheTest(input: TablesInput): Outcome {
  const benefit = ask(input, 'benefit');
  // row 7
  if (workDuty(input, 'yes')) return askFirst('take-a-test');
  if (workDuty(input, 'unknown')) return askFirst('take-a-test');
  if (input.on >= '2024-01-01') {
    if (benefit !== 'none' && benefit !== 'fortidspension') return right('test-right'); // row 8
    // row 9: minor.age 18
    if (benefit === 'none' && askNumber(input, 'age') < 18) return right('test-right');
  }
  return askFirst('take-a-test'); // row 10
}

export function priorLearningAssessment(input: TablesInput): Outcome {
  const benefit = ask(input, 'benefit');
  if (benefit === 'other') return askFirst('other-situation'); // row 1
  if (inWork(input)) return no('in-work'); // row 2
  const education = ask(input, 'education');
  if (education === 'academy' || education === 'higher') return askFirst('higher-education'); // row 3
  if (education === 'foreign') return askFirst('foreign-education'); // row 4
  if (unskilled(input)) {
    // row 5
    if (workDuty(input, 'yes')) return askFirst('work-duty');
    if (workDuty(input, 'unknown')) return askFirst('work-duty');
    // row 6: prior-learning.age 30
    if (
      benefit === 'dagpenge' ||
      benefit === 'kontanthjaelp' ||
      benefit === 'integration-benefit'
    ) {
      if (askNumber(input, 'age') >= 30) return right('assessment');
    }
  }
  return possible('maybe'); // row 7
}

export function regionalCoursePool(input: TablesInput): Outcome {
  const benefit = ask(input, 'benefit');
  if (benefit === 'other') return askFirst('other-situation'); // row 1
  if (benefit === 'job') return no('in-work'); // row 2
  if (benefit === 'notice') return later('when-unemployed'); // row 3
  if (benefit === 'dagpenge') return possible('from-day-one'); // row 4
  if (input.on >= '2021-01-01') return possible('from-day-one'); // row 5
  return no('not-covered-yet'); // row 6
}
