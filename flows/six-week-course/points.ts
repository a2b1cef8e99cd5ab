import { definePoints } from '../../src/language/points.ts';
import { cite } from '../cite.ts';
import { below, is } from '../vocabulary.ts';

const order = (section: string) => cite('bek-1179-2019', section);
const act = (section: string) => cite('lbk-280-2024', section);
const guidance = (section: string) => cite('six-week-guidance-2015', section);

/** The last day of one course or one track, and of the first talk as a condition. */
const untilFreeCombination = '2017-02-28';
const fromFreeCombination = '2017-03-01';
/** The last day on which one had to be available for work during the course. */
const untilExempt = '2019-12-31';
const fromExempt = '2020-01-01';

/** No course chosen yet. */
const looking = ['likely', 'waiting', 'pick-a-course'];
/** A point about the course must be cleared first. */
const unclear = ['academy-ask-school', 'distance-ask', 'presence-ask-school'];
const again = ['resume', 'hours-left', 'hours-left-ask'];
/** A course is chosen, and it is on the list. */
const chosen = [
  ...unclear,
  'starts-too-early',
  'longer-than-six-weeks',
  'talk-first',
  'earlier-offer-stands',
  ...again,
  'entitled',
];
const onNotice = ['when-unemployed', 'notice-check-list', 'continue-after-notice'];
const outOfWork = [...looking, ...chosen];
const all = [...outOfWork, ...onNotice];
/** The course was begun in the notice period, so nothing is said of the time before it begins. */
const begunInNotice = ['notice-check-list', 'continue-after-notice'];
const notBegun = [...outOfWork, 'when-unemployed'];
/** Also those whose education must be judged first. */
const perhaps = [...all, 'foreign-education'];
/** The course can be applied for as it is. */
const ready = ['entitled', 'resume', 'hours-left'];
const planning = ['waiting', 'pick-a-course', ...ready];
/** Not with this course, but perhaps with another. */
const otherCourse = [
  'notice-course-not-listed',
  'not-listed',
  'academy-under-25',
  'academy-part-time',
  'distance-learning',
];

const insured = [is('benefit', 'dagpenge', 'notice')];
const flexi = [is('benefit', 'ledighedsydelse')];
const academy = [is('course-level', 'academy')];
const underAge = [is('benefit', 'dagpenge'), below('age', 'six-week.limit-age')];

export default definePoints('six-week-course', [
  // What you get.
  { id: 'dagpenge', part: 'get', for: perhaps, if: insured, source: guidance('lovens § 26 a') },
  { id: 'own-benefit', part: 'get', for: perhaps, if: flexi, source: act('§ 48, stk. 4') },
  { id: 'fee-paid', part: 'get', for: perhaps, source: order('§ 9') },
  { id: 'own-choice', part: 'get', for: looking, source: order('§ 1') },
  {
    id: 'one-course',
    part: 'get',
    for: [...looking, 'talk-first', 'entitled'],
    until: untilFreeCombination,
    source: guidance('til § 2'),
  },
  {
    id: 'several-schools',
    part: 'get',
    for: [...looking, 'talk-first', 'entitled'],
    until: untilFreeCombination,
    source: guidance('til § 8'),
  },
  {
    id: 'mix-courses',
    part: 'get',
    for: [...looking, 'starts-too-early', 'entitled', 'when-unemployed'],
    from: fromFreeCombination,
    source: act('§ 48, stk. 1'),
  },
  { id: 'continue-at-once', part: 'get', for: ['continue-after-notice'], source: order('§ 4') },
  {
    id: 'no-talk-2015',
    part: 'get',
    for: ['continue-after-notice'],
    until: untilFreeCombination,
    source: guidance('til § 4'),
  },
  {
    id: 'hours-in-all',
    part: 'get',
    for: [...planning, 'likely', 'longer-than-six-weeks', 'hours-left-ask'],
    source: order('§ 7'),
  },
  {
    id: 'split-course',
    part: 'get',
    for: ['waiting', 'pick-a-course', 'entitled', 'longer-than-six-weeks'],
    source: guidance('til § 3'),
  },
  {
    id: 'more-from-office',
    part: 'get',
    for: ['likely', 'pick-a-course', 'entitled', 'resume', 'hours-left'],
    source: order('§ 2, stk. 6'),
  },
  {
    id: 'hours-any-course',
    part: 'get',
    for: again,
    from: fromFreeCombination,
    source: act('§ 48, stk. 1'),
  },
  {
    id: 'holidays-academy',
    part: 'get',
    for: [...ready, 'longer-than-six-weeks', 'hours-left-ask'],
    if: academy,
    source: order('§ 8, stk. 5'),
  },
  { id: 'hours-until-stop', part: 'get', for: again, source: guidance('til § 9-10') },
  {
    id: 'rest-of-course',
    part: 'get',
    for: ['resume'],
    until: untilFreeCombination,
    source: guidance('til § 5'),
  },
  {
    id: 'exempt',
    part: 'get',
    for: all,
    if: insured,
    from: fromExempt,
    source: act('§ 50, stk. 2'),
  },
  {
    id: 'no-search-2015',
    part: 'get',
    for: all,
    if: insured,
    until: untilExempt,
    source: guidance('til § 12'),
  },
  { id: 'no-activation', part: 'get', for: planning, source: guidance('til § 12') },
  {
    id: 'activation-later',
    part: 'get',
    for: planning,
    until: untilFreeCombination,
    source: guidance('til § 12'),
  },
  {
    id: 'activation-round',
    part: 'get',
    for: [...planning, 'starts-too-early', 'longer-than-six-weeks'],
    source: guidance('til § 12'),
  },
  {
    id: 'starred-trial',
    part: 'get',
    for: ['likely', 'waiting', 'starts-too-early'],
    from: '2020-08-01',
    until: '2021-12-31',
    source: cite('bek-1123-2020'),
  },
  {
    id: 'transport',
    part: 'get',
    for: [...planning, 'continue-after-notice'],
    source: order('§ 11'),
  },
  {
    id: 'lodging',
    part: 'get',
    for: [...planning, 'continue-after-notice'],
    source: order('§ 12'),
  },
  {
    id: 'assistance',
    part: 'get',
    for: [...planning, 'continue-after-notice'],
    source: cite('lbk-108-2020', '§ 14'),
  },
  {
    id: 'stop-with-reason',
    part: 'get',
    for: [...ready, 'continue-after-notice'],
    source: guidance('til § 5'),
  },
  {
    id: 'sick-days-2015',
    part: 'get',
    for: ready,
    until: untilExempt,
    source: guidance('til § 12'),
  },
  {
    id: 'cancelled',
    part: 'get',
    for: [...planning, 'continue-after-notice'],
    source: guidance('til § 15'),
  },
  {
    id: 'list-changes',
    part: 'get',
    for: [...ready, 'starts-too-early', 'earlier-offer-stands'],
    from: fromExempt,
    source: order('§ 2, stk. 3'),
  },
  {
    id: 'failed-part',
    part: 'get',
    for: ['longer-than-six-weeks', 'entitled'],
    source: guidance('til § 2'),
  },
  {
    id: 'quarantine',
    part: 'get',
    for: [...planning, 'continue-after-notice'],
    if: insured,
    source: guidance('til § 4'),
  },
  { id: 'new-period', part: 'get', for: planning, if: insured, source: guidance('til § 3') },
  {
    id: 'new-right-flexi',
    part: 'get',
    for: planning,
    if: flexi,
    source: act('§ 48, stk. 4, og § 9, stk. 6'),
  },
  { id: 'later-right', part: 'get', for: ['when-well'], source: guidance('til § 1') },
  {
    id: 'plan-2015',
    part: 'get',
    for: [...looking, 'entitled'],
    if: insured,
    until: untilFreeCombination,
    source: cite('lbk-807-2015', '§ 30'),
  },

  // What you must do: first what must be cleared.
  { id: 'ask-benefit', part: 'do', for: ['other-situation'], source: guidance('til § 1') },
  { id: 'ask-when-well', part: 'do', for: ['when-well'], source: guidance('til § 5') },
  { id: 'tell-level', part: 'do', for: ['foreign-education'], source: guidance('til § 1') },
  { id: 'prove-level', part: 'do', for: ['foreign-education'], source: guidance('til § 1') },
  {
    id: 'ask-full-time',
    part: 'do',
    for: ['academy-ask-school'],
    source: order('§ 2, stk. 5'),
  },
  {
    id: 'ask-presence',
    part: 'do',
    for: ['presence-ask-school', 'distance-ask'],
    source: order('§ 2, stk. 4'),
  },
  {
    id: 'count-the-hours',
    part: 'do',
    for: ['longer-than-six-weeks'],
    source: order('§§ 7 og 8'),
  },
  {
    id: 'ask-the-rest',
    part: 'do',
    for: ['longer-than-six-weeks'],
    source: order('§ 2, stk. 6'),
  },
  {
    id: 'first-part-first',
    part: 'do',
    for: ['longer-than-six-weeks'],
    source: order('§ 2, stk. 6'),
  },
  { id: 'move-offer', part: 'do', for: ['earlier-offer-stands'], source: guidance('til § 12') },
  { id: 'go-to-offer', part: 'do', for: ['earlier-offer-stands'], source: guidance('til § 12') },
  { id: 'have-hours-counted', part: 'do', for: again, source: order('§ 8') },
  {
    id: 'contact-before-end',
    part: 'do',
    for: onNotice,
    source: guidance('til § 4'),
  },
  {
    id: 'begin-in-notice',
    part: 'do',
    for: ['when-unemployed'],
    from: fromFreeCombination,
    source: act('§ 48, stk. 3'),
  },
  {
    id: 'check-the-list',
    part: 'do',
    for: ['notice-check-list'],
    source: order('§ 4'),
  },
  {
    id: 'agree-in-notice',
    part: 'do',
    for: onNotice,
    from: fromFreeCombination,
    source: order('§ 4, stk. 2'),
  },
  // Then the way to the course.
  { id: 'find-course', part: 'do', for: looking, source: act('§ 48, stk. 1') },
  { id: 'ask-guidance', part: 'do', for: looking, source: guidance('til § 7') },
  {
    id: 'first-talk',
    part: 'do',
    for: [...looking, 'talk-first'],
    if: [is('benefit', 'dagpenge')],
    until: untilFreeCombination,
    source: guidance('til § 7'),
  },
  {
    id: 'begin-after-waiting',
    part: 'do',
    for: ['likely', 'waiting', 'starts-too-early'],
    from: fromFreeCombination,
    source: act('§ 48, stk. 2'),
  },
  {
    id: 'or-wait',
    part: 'do',
    for: ['when-unemployed'],
    from: fromFreeCombination,
    source: act('§ 48, stk. 2'),
  },
  {
    id: 'end-in-time',
    part: 'do',
    for: [...notBegun, 'foreign-education'],
    if: insured,
    source: act('§ 48, stk. 2'),
  },
  { id: 'end-in-time-flexi', part: 'do', for: perhaps, if: flexi, source: act('§ 48, stk. 2') },
  {
    id: 'soon-older',
    part: 'do',
    for: [...outOfWork, 'too-late', 'ends-too-late'],
    if: underAge,
    source: guidance('til § 3'),
  },
  {
    id: 'limit-trial',
    part: 'do',
    for: ['too-late', 'ends-too-late'],
    from: '2021-09-01',
    until: '2022-12-31',
    source: cite('bek-1755-2021'),
  },
  { id: 'fill-in-form', part: 'do', for: all, source: order('§ 6') },
  {
    id: 'apply-for-a-part',
    part: 'do',
    for: [...looking, 'talk-first', 'entitled'],
    until: untilFreeCombination,
    source: guidance('til § 8'),
  },
  {
    id: 'leave-out-parts',
    part: 'do',
    for: [...looking, 'talk-first', 'entitled'],
    until: untilFreeCombination,
    source: guidance('til § 2'),
  },
  { id: 'send-to-fund', part: 'do', for: notBegun, if: insured, source: order('§ 6') },
  { id: 'apply-before-end', part: 'do', for: begunInNotice, source: guidance('til § 4') },
  { id: 'send-to-office', part: 'do', for: all, if: flexi, source: act('§ 48, stk. 5') },
  {
    id: 'jobnet-2015',
    part: 'do',
    for: [...looking, 'talk-first', ...ready],
    until: untilExempt,
    source: guidance('til § 8'),
  },
  { id: 'wait-for-yes', part: 'do', for: notBegun, if: insured, source: guidance('til § 8') },
  { id: 'wait-for-yes-notice', part: 'do', for: begunInNotice, source: guidance('til § 4') },
  { id: 'wait-for-office', part: 'do', for: all, if: flexi, source: act('§ 48, stk. 5') },
  {
    id: 'tell-office',
    part: 'do',
    for: notBegun,
    from: '2024-01-01',
    source: cite('bek-1216-2023', '§ 50'),
  },
  {
    id: 'tell-office-notice',
    part: 'do',
    for: begunInNotice,
    from: '2024-01-01',
    source: cite('bek-1216-2023', '§ 50'),
  },
  {
    id: 'stay-registered',
    part: 'do',
    for: all,
    if: insured,
    from: fromExempt,
    source: order('§ 10'),
  },
  {
    id: 'confirm-2015',
    part: 'do',
    for: all,
    if: insured,
    until: untilExempt,
    source: guidance('til § 12'),
  },
  {
    id: 'take-job-2015',
    part: 'do',
    for: all,
    if: insured,
    until: untilExempt,
    source: guidance('til § 12'),
  },
  { id: 'available-flexi', part: 'do', for: all, if: flexi, source: act('§ 48, stk. 4') },
  { id: 'attend', part: 'do', for: all, source: guidance('til § 5 og § 15') },
  {
    id: 'new-form',
    part: 'do',
    for: [...ready, 'continue-after-notice', 'longer-than-six-weeks'],
    source: guidance('til § 15'),
  },

  // What it costs, and what you risk.
  { id: 'own-expenses', part: 'cost', for: perhaps, source: guidance('til § 11') },
  {
    id: 'time-before',
    part: 'cost',
    for: begunInNotice,
    source: guidance('til § 11'),
  },
  {
    id: 'no-dagpenge-no-course',
    part: 'cost',
    for: begunInNotice,
    source: guidance('til § 4'),
  },
  { id: 'price-academy', part: 'cost', for: looking, source: guidance('lovens § 26 a') },
  {
    id: 'price-ceiling',
    part: 'cost',
    for: [...chosen.filter((id) => id !== 'academy-ask-school'), 'continue-after-notice'],
    if: academy,
    source: act('§ 48, stk. 7'),
  },
  {
    id: 'outside-ceiling',
    part: 'cost',
    for: [...ready, 'academy-ask-school', 'continue-after-notice'],
    if: academy,
    source: guidance('lovens § 26 a'),
  },
  {
    id: 'full-day-hours',
    part: 'cost',
    for: [...planning, 'longer-than-six-weeks', 'hours-left-ask'],
    source: guidance('til § 9-10'),
  },
  {
    id: 'part-time-hours',
    part: 'cost',
    for: [...planning, 'longer-than-six-weeks', 'hours-left-ask'],
    source: guidance('til § 9-10'),
  },
  {
    id: 'older-courses',
    part: 'cost',
    for: [...planning, 'likely', 'hours-left-ask'],
    until: untilExempt,
    source: guidance('til § 9-10 og § 16'),
  },
  {
    id: 'group-chosen',
    part: 'cost',
    for: [...looking, 'entitled'],
    from: fromFreeCombination,
    source: act('§ 48, stk. 1'),
  },
  {
    id: 'past-the-limit',
    part: 'cost',
    for: [...looking, 'starts-too-early'],
    source: act('§ 48, stk. 2'),
  },
  {
    id: 'time-runs',
    part: 'cost',
    for: [...unclear, 'foreign-education'],
    if: [is('benefit', 'dagpenge', 'ledighedsydelse')],
    source: act('§ 48, stk. 2'),
  },
  { id: 'limit-when-ill', part: 'cost', for: ['when-well'], source: guidance('til § 3') },
  {
    id: 'part-time-job',
    part: 'cost',
    for: ['likely', 'when-unemployed'],
    if: insured,
    source: act('§ 48, stk. 6'),
  },
  {
    id: 'new-part-time-job',
    part: 'cost',
    for: planning,
    if: insured,
    source: act('§ 48, stk. 6'),
  },
  {
    id: 'leave-parts-final',
    part: 'cost',
    for: [...looking, 'talk-first', 'entitled'],
    until: untilFreeCombination,
    source: guidance('til § 2'),
  },
  {
    id: 'stop-2015',
    part: 'cost',
    for: all,
    until: untilFreeCombination,
    source: guidance('til § 5'),
  },
  {
    id: 'stay-away',
    part: 'cost',
    for: all,
    from: fromFreeCombination,
    source: guidance('til § 15'),
  },
  {
    id: 'dagpenge-checked',
    part: 'cost',
    for: [...ready, 'continue-after-notice'],
    if: insured,
    source: guidance('til § 15'),
  },
  { id: 'part-time-activation', part: 'cost', for: planning, source: guidance('til § 12') },
  {
    id: 'offer-first-2015',
    part: 'cost',
    for: ['earlier-offer-stands'],
    until: untilFreeCombination,
    source: guidance('til § 12'),
  },
  {
    id: 'offer-first-today',
    part: 'cost',
    for: ['earlier-offer-stands'],
    from: fromFreeCombination,
    source: guidance('til § 12'),
  },
  {
    id: 'six-weeks-guidance-2015',
    part: 'cost',
    for: [...looking, 'entitled'],
    if: insured,
    until: untilFreeCombination,
    source: cite('lbk-807-2015', '§ 34'),
  },

  // Questions to ask: two to five a result.
  { id: 'q-benefit', part: 'ask', for: ['other-situation'] },
  { id: 'q-other-courses', part: 'ask', for: ['other-situation'] },
  { id: 'q-when-well', part: 'ask', for: ['when-well'] },
  { id: 'q-limit-when-well', part: 'ask', for: ['when-well'] },
  { id: 'q-level', part: 'ask', for: ['foreign-education'] },
  { id: 'q-papers', part: 'ask', for: ['foreign-education'] },
  { id: 'q-continue', part: 'ask', for: begunInNotice },
  { id: 'q-dagpenge-right', part: 'ask', for: onNotice },
  { id: 'q-agreement', part: 'ask', for: onNotice, from: fromFreeCombination },
  { id: 'q-first-day', part: 'ask', for: ['when-unemployed'] },
  { id: 'q-list', part: 'ask', for: ['notice-check-list', 'entitled', 'resume', 'hours-left'] },
  { id: 'q-which-courses', part: 'ask', for: looking },
  { id: 'q-similar', part: 'ask', for: otherCourse },
  { id: 'q-full-time', part: 'ask', for: ['academy-ask-school'] },
  { id: 'q-presence', part: 'ask', for: ['distance-ask', 'presence-ask-school'] },
  {
    id: 'q-waiting',
    part: 'ask',
    for: ['likely', 'waiting', 'starts-too-early'],
    from: fromFreeCombination,
  },
  { id: 'q-rest', part: 'ask', for: ['longer-than-six-weeks'] },
  { id: 'q-course-hours', part: 'ask', for: ['longer-than-six-weeks'] },
  { id: 'q-talk', part: 'ask', for: ['talk-first'] },
  { id: 'q-move-offer', part: 'ask', for: ['earlier-offer-stands'] },
  { id: 'q-hours', part: 'ask', for: again },
  { id: 'q-stopped', part: 'ask', for: ['hours-left-ask'] },
  { id: 'q-last-day', part: 'ask', for: outOfWork },
  {
    id: 'q-older',
    part: 'ask',
    for: [...looking, 'entitled', 'too-late', 'ends-too-late'],
    if: underAge,
  },
  { id: 'q-activation', part: 'ask', for: ['entitled', 'pick-a-course', 'earlier-offer-stands'] },
  { id: 'q-flexi', part: 'ask', for: ['entitled', 'resume', 'hours-left'], if: flexi },
  {
    id: 'q-form',
    part: 'ask',
    for: ['entitled', 'pick-a-course', 'hours-left', 'resume'],
    from: '2026-02-01',
  },

  // What to bring.
  { id: 'b-benefit', part: 'bring', for: ['other-situation', 'when-well'] },
  { id: 'b-foreign', part: 'bring', for: ['foreign-education'] },
  { id: 'b-dismissal', part: 'bring', for: onNotice },
  { id: 'b-agreement', part: 'bring', for: begunInNotice },
  { id: 'b-course', part: 'bring', for: all },
  { id: 'b-education', part: 'bring', for: [...looking, 'entitled', 'when-unemployed'] },
  { id: 'b-form', part: 'bring', for: ['entitled', 'resume', 'hours-left', 'starts-too-early'] },
  { id: 'b-school-answer', part: 'bring', for: unclear },
  { id: 'b-offer', part: 'bring', for: ['earlier-offer-stands'] },
  { id: 'b-course-proof', part: 'bring', for: again },
  { id: 'b-stop-proof', part: 'bring', for: ['resume', 'right-lost', 'hours-left-ask'] },
  {
    id: 'b-parts-proof',
    part: 'bring',
    for: [...looking, 'talk-first', 'entitled'],
    until: untilFreeCombination,
  },

  // What changed.
  {
    id: 'office-2026',
    part: 'changed',
    for: [...perhaps, 'when-well'],
    from: '2026-02-01',
    source: cite('lov-1750-2025'),
  },
  {
    id: 'orders-unread',
    part: 'changed',
    for: [...perhaps, 'when-well'],
    from: '2026-02-01',
    source: order('§ 2, stk. 4, og § 6'),
  },
  {
    id: 'starred-ended',
    part: 'changed',
    for: [...looking, 'starts-too-early', 'when-unemployed', 'not-listed'],
    from: '2022-01-01',
    source: cite('bek-1123-2020'),
  },
  {
    id: 'presence-2021',
    part: 'changed',
    for: ['distance-ask', 'presence-ask-school', 'pick-a-course'],
    from: '2022-01-01',
    source: order('§ 2, stk. 4'),
  },
  {
    id: 'presence-2020',
    part: 'changed',
    for: ['distance-ask', 'presence-ask-school', 'pick-a-course'],
    from: fromExempt,
    source: order('§ 2, stk. 4'),
  },
  {
    id: 'exempt-2020',
    part: 'changed',
    for: [...planning, 'continue-after-notice'],
    if: insured,
    from: fromExempt,
    source: order('§ 10'),
  },
  {
    id: 'activation-unverified',
    part: 'changed',
    for: planning,
    from: fromFreeCombination,
    source: guidance('til § 12'),
  },
  {
    id: 'waiting-2017',
    part: 'changed',
    for: [...looking, 'starts-too-early', 'when-unemployed'],
    from: fromFreeCombination,
    source: act('§ 48, stk. 2'),
  },
  {
    id: 'free-mix-2017',
    part: 'changed',
    for: [...looking, ...again, 'entitled'],
    from: fromFreeCombination,
    source: cite('lov-173-2017'),
  },
  {
    id: 'talk-2017',
    part: 'changed',
    for: ['waiting', 'pick-a-course', 'entitled'],
    from: fromFreeCombination,
    source: cite('lov-173-2017'),
  },
]);
