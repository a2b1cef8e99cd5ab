import { cite } from './cite.ts';

/**
 * Numbers that are no figure in texts that many schemes share: the text as `file:key`, and where the
 * number is from. Those of one scheme stand in its `scheme.ts`. A number that a rule compares with, and
 * an amount, is a figure and never stands here.
 */
export const numbers = {
  'rules:not-found.newest': cite('bek-208-2026'),
  'rules:not-found.main-law': cite('star-reform'),
  'rules:not-found.transport': cite('lov-616-2026'),
  'doors:names.form-ar-237': cite('bek-1179-2019', '§ 6'),
  'terms:work-duty.answer': cite('lbk-1004-2025', '§ 11, stk. 3 og 8'),
  'questions:course-full-time.help': cite('six-week-guidance-2015', 'til § 2'),
  'questions:job-offer.answers.three-months.label': cite('aalborg-employers'),
  'questions:job-offer.answers.three-months.because': cite('aalborg-employers'),
  'questions:job-offer.answers.shorter.because': cite('aalborg-employers'),
} as const;
