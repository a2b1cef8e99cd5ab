import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import { inWork, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

const trial = (section: string) => cite('bek-1123-2020', section);

/** Pulje til opkvalificering inden for mangelområder: closed, merged into the regional pool. */
export default defineFlow({
  scheme: 'shortage-pool',
  rows: [
    { number: '1', from: '2021-01-01', then: 'ended', source: trial('§ 4, stk. 4') },
    { number: '2', ...otherSituation },
    { number: '3', if: [inWork], then: 'in-work', source: trial('§ 4, stk. 1') },
    {
      number: '4',
      then: 'ask-office',
      source: trial('§ 4, stk. 1 og 2'),
      reading:
        'Forsøget begyndte den 25. november 2019, og hvad der gjaldt før, er ikke læst, så rækken siger »spørg« uden at prøve betingelserne.',
    },
  ],
  outcomes: {
    ended: {
      verdict: 'ended',
      groups: ['signature-counts'],
      instead: ['regional-course-pool'],
      source: cite('lbk-280-2024', '§ 97, stk. 1, nr. 2'),
      reading:
        'Puljen regnes for videreført i den regionale pulje, fordi begge bygger på en arbejdsgivererklæring; ingen af de læste tekster siger det selv.',
    },
    'other-situation': otherSituationOutcome,
    'in-work': {
      verdict: 'no',
      source: cite('six-week-guidance-2015', 'lovens § 26 a'),
      reading:
        'Kun navnene på de to støtteordninger for folk i job er læst; betingelserne for dem er ikke.',
    },
    'ask-office': { verdict: 'ask', groups: ['signature-counts'], because: ['benefit'] },
  },
});
