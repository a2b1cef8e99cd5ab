import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import { inWork, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const firmGuide = cite('aalborg-employers', 'Jobrotation');

const yesFirst =
  'At kommunen skal sige ja før den første dag, er kun set på en kommunes side til virksomheder og regnes for at gælde i hele landet.';

/** Jobrotation: closed; cases that were granted before go on. */
export default defineFlow({
  scheme: 'job-rotation',
  rows: [
    {
      number: '1',
      after: 'job-rotation.last-day',
      then: 'ended',
      source: cite('bek-46-2026', '§ 1, stk. 2'),
      reading:
        'Selve ophævelsen er ikke set, så dagen er taget fra en bekendtgørelse, der kun regner med sager bevilget senest den dag.',
    },
    { number: '2', ...otherSituation },
    {
      number: '3',
      if: [inWork],
      then: 'as-employee',
      source: act('§§ 149-150'),
      reading:
        'Der spørges hverken om den ansattes uddannelse eller om de tre måneder i jobbet, og en opsagt regnes med.',
    },
    {
      number: '4',
      then: 'as-substitute',
      source: act('§ 151, stk. 1'),
      reading:
        'Der spørges ikke om de seks måneder på ydelse, og selvforsørgende, revalidender, førtidspensionister og unge under 18 år sorteres ikke fra, selv om bestemmelsen ikke nævner dem.',
    },
  ],
  outcomes: {
    ended: {
      verdict: 'ended',
      source: act('§ 151, stk. 5'),
      reading:
        'Sager med ja inden lukningen regnes for at køre færdig efter loven, som den var før.',
    },
    'other-situation': otherSituationOutcome,
    'as-employee': { verdict: 'ask', source: firmGuide, reading: yesFirst },
    'as-substitute': {
      verdict: 'possible',
      because: ['benefit'],
      source: firmGuide,
      reading: yesFirst,
    },
  },
});
