import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import { is, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

const guide = (section: string) => cite('job-veu-guide', section);

/** What the texts say beyond Job-VEU to people in work. */
const supportInWork = {
  source: cite('six-week-guidance-2015', 'lovens § 26 a'),
  reading:
    'Kun navnene på de to støtteordninger for folk i job er læst; betingelserne for dem er ikke.',
} as const;

/** Job-VEU: a way in which firms, schools and offices work together; nothing to apply for. */
export default defineFlow({
  scheme: 'job-veu',
  rows: [
    { number: '1', ...otherSituation },
    {
      number: '2',
      if: [is('benefit', 'job'), is('education', 'vocational', 'academy', 'higher')],
      then: 'in-work-skilled',
      source: guide('fase 2'),
      reading:
        'Hæftet nævner ufaglærte i job, men holder ikke faglærte ude, så rækken siger »spørg« og ikke nej.',
    },
    {
      number: '3',
      only: 'full',
      if: [is('benefit', 'job'), is('employer-training', 'yes')],
      then: 'through-employer',
      source: guide('fase 4'),
    },
    { number: '4', if: [is('benefit', 'job')], then: 'ask-union', source: guide('fase 4') },
    {
      number: '5',
      then: 'ask-office',
      source: guide('fase 4'),
      reading:
        'Hæftet er udateret, og ingen har set, om der stadig kører forløb, så rækken siger »spørg«, også til opsagte, der endnu er i job.',
    },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work-skilled': {
      verdict: 'ask',
      groups: ['in-work', 'employer-first'],
      decides: 'firm',
      ...supportInWork,
    },
    'through-employer': {
      verdict: 'ask',
      groups: ['in-work', 'employer-first', 'no-known-trade'],
      decides: 'firm',
    },
    'ask-union': {
      verdict: 'ask',
      groups: ['in-work', 'no-known-trade'],
      decides: 'firm',
      ...supportInWork,
    },
    'ask-office': { verdict: 'ask', because: ['benefit'] },
  },
});
