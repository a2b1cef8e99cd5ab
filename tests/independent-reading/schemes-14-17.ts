// A second, independent reading of the decision tables by another hand, kept to be compared with the
// compiled machines; when a rule changes, both are changed. Here: schemes 14 to 17.
import { ask, askFirst, askNumber, ended, inWork, later, no, possible, right } from './reading.ts';
import { unskilled } from './reading.ts';
import type { Outcome, TablesInput } from './reading.ts';

export function jobVeu(input: TablesInput): Outcome {
  const benefit = ask(input, 'benefit');
  if (benefit === 'other') return askFirst('other-situation'); // row 1
  if (benefit === 'job') {
    const education = ask(input, 'education');
    if (education === 'vocational') return askFirst('in-work-skilled'); // row 2
    if (education === 'academy' || education === 'higher') return askFirst('in-work-skilled'); // row 2
    // row 3: not in the overview
    if (input.mode === 'full' && ask(input, 'employer-training') === 'yes') {
      return askFirst('through-employer');
    }
    return askFirst('ask-union'); // row 4
  }
  return askFirst('ask-office'); // row 5
}

export function igu(input: TablesInput): Outcome {
  if (input.on > '2027-12-31') return ended('ended'); // row 1: igu.last-start
  if (ask(input, 'newcomer') === 'no') return no('not-relevant'); // row 2
  if (input.on <= '2023-12-31') return askFirst('ask-office'); // row 3
  const refugee = ask(input, 'refugee-or-family');
  if (refugee === 'no') return no('not-covered'); // row 4
  if (refugee === 'unknown') return askFirst('find-out'); // row 5
  const age = askNumber(input, 'age');
  if (age < 18 || age >= 50) return no('outside-age'); // row 6: igu.age-from 18, igu.age-below 50
  if (input.mode === 'overview') return possible('likely'); // overview stops
  const years = askNumber(input, 'years-in-denmark');
  if (years > 20) return no('too-long-in-denmark'); // row 7: igu.years 20
  if (years === 20) return askFirst('count-the-years'); // row 8: igu.years 20
  return possible('paid-training'); // row 9
}

export function shortagePool(input: TablesInput): Outcome {
  if (input.on >= '2021-01-01') return ended('ended'); // row 1
  if (ask(input, 'benefit') === 'other') return askFirst('other-situation'); // row 2
  if (inWork(input)) return no('in-work'); // row 3
  return askFirst('ask-office'); // row 4
}

export function educationLift(input: TablesInput): Outcome {
  if (input.on <= '2023-12-31') return no('not-yet'); // row 1
  const benefit = ask(input, 'benefit');
  if (benefit === 'other') return askFirst('other-situation'); // row 2
  if (benefit !== 'dagpenge' && benefit !== 'notice') return no('not-insured'); // row 3
  if (askNumber(input, 'age') < 30) return no('under-30'); // row 4: education-lift.age 30
  const education = ask(input, 'education');
  if (education === 'foreign') return askFirst('foreign-education'); // row 5
  if (education === 'academy' || education === 'higher') return no('higher-education'); // row 6
  if (education === 'vocational' && ask(input, 'education-used') === 'yes') {
    return no('usable-education'); // row 7
  }
  if (benefit === 'notice') return later('when-unemployed'); // row 8
  if (unskilled(input)) return right('unskilled'); // row 9
  return right('outdated-education'); // row 10
}
