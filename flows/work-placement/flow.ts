import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import { below, inWork, is, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);

/** Virksomhedspraktik: some weeks at a firm, on one's own benefit. */
export default defineFlow({
  scheme: 'work-placement',
  rows: [
    { number: '1', ...otherSituation },
    {
      number: '2',
      if: [inWork],
      then: 'in-work',
      source: act('§ 57, stk. 1'),
      reading:
        'Den, der lever af sin løn, regnes for at stå uden for målgrupperne, også i opsigelsestiden og i et fleksjob, selv om § 6 nævner fleksjobvisiterede.',
    },
    {
      number: '3',
      if: [
        is(
          'benefit',
          'sygedagpenge',
          'jobafklaring',
          'ressourceforloeb',
          'revalidering',
          'fortidspension',
          'ledighedsydelse',
        ),
      ],
      then: 'up-to-13-weeks',
      source: act('§ 61, stk. 1, nr. 2'),
    },
    {
      number: '4',
      if: [is('benefit', 'none'), below('age', 'minor.age')],
      then: 'up-to-13-weeks',
      source: act('§ 61, stk. 1, nr. 2'),
      reading:
        'Enhver under 18 år uden ydelse regnes for en ung med behov for en indsats, og de 26 uger, som loven gav i 2015, er ikke regnet med.',
    },
    {
      number: '5',
      then: 'up-to-4-weeks',
      source: act('§ 61, stk. 1, nr. 1'),
      reading:
        'Der spørges ikke, om personen er jobparat, så alle får den korteste længde, også på dage, hvor ældre regler eller forsøg gav nogle flere uger.',
    },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no', source: act('§ 6, § 52, stk. 1, nr. 1, og § 63, stk. 3') },
    'up-to-13-weeks': {
      verdict: 'possible',
      groups: ['open'],
      source: cite('bek-1216-2023', '§ 61'),
    },
    'up-to-4-weeks': {
      verdict: 'possible',
      groups: ['open'],
      because: ['benefit'],
      source: act('§ 57, stk. 3, og § 61, stk. 1, nr. 2'),
    },
  },
});
