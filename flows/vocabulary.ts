import { vocabularyOf } from '../src/language/conditions.ts';
import { cite } from './cite.ts';
import type { figures } from './figures/index.ts';
import type { questions } from './questions.ts';

/** The words of the rows, typed by this project's questions and figures. */
const words = vocabularyOf<typeof questions, typeof figures>();
export const { is, isNot, below, atLeast, above, atMost, equals, passed, either } = words;
export const { answerOrZero, figure, sum, minus, times, cases } = words;

/** In work: in a job, or in a job but given notice. */
export const inWork = is('benefit', 'job', 'notice');

/** Unskilled: no education that gives a trade. */
export const unskilled = is('education', 'primary', 'upper-secondary');

/** The group is not modelled: said at once, with whom to ask. */
export const otherSituation = {
  if: [is('benefit', 'other')],
  then: 'other-situation',
  source: cite('lbk-280-2024', '§ 6'),
  reading:
    'Guiden regner ikke alle målgrupper med. Den siger det straks og nævner, hvem man kan spørge.',
} as const;
export const otherSituationOutcome = { verdict: 'ask', shared: true } as const;

/** The first day of the kontanthjælp reform: the duty to work, and no uddannelseshjælp any more. */
export const kontanthjaelpReform = '2025-07-01';

/** On kontanthjælp, and this is what they say of the duty to work. */
export const onWorkDuty = (...answers: ('yes' | 'unknown')[]) =>
  [is('benefit', 'kontanthjaelp'), is('work-duty', ...answers)] as const;
