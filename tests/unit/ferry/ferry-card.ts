import { defineFlow } from '../../../src/language/flow.ts';
import { definePersonas } from '../../../src/language/personas.ts';
import { definePoints } from '../../../src/language/points.ts';
import { cite } from './cite.ts';
import { comparedIn } from './compared.ts';
import { person, words } from './words.ts';

const { is, below } = words;

/** The smallest table that can hold every kind of fault: most faults are planted here. */
export const ferryCard = defineFlow({
  scheme: 'ferry-card',
  rows: [
    {
      number: '1',
      if: [is('lives-on-island', 'no')],
      then: 'only-islanders',
      source: cite('§ 2'),
    },
    {
      number: '2',
      if: [below('weeks', 'ferry-card.weeks')],
      then: 'wait',
      until: '2027-05-31',
      endsBy: 'new-harbour',
      source: cite('§ 4'),
      reading: 'Ugerne tælles fra den dag, flytningen er meldt.',
    },
    {
      draft: 'new-harbour',
      number: '2a',
      from: '2027-06-01',
      if: [below('weeks', 'ferry-card.weeks')],
      then: 'entitled-at-once',
      source: cite('§ 5'),
    },
    { number: '3', then: 'entitled', source: cite('§ 3') },
  ],
  outcomes: {
    'only-islanders': { verdict: 'no' },
    wait: { verdict: 'later', groups: ['islanders'] },
    'entitled-at-once': { draft: 'new-harbour', verdict: 'right', groups: ['islanders'] },
    entitled: { verdict: 'right', groups: ['islanders'], because: ['lives-on-island', 'weeks'] },
  },
});

export const ferryCardPoints = definePoints('ferry-card', [
  {
    id: 'apply',
    part: 'do',
    contact: 'municipality',
    for: ['islanders'],
    source: cite('§ 4'),
  },
  { id: 'how-long', part: 'ask', until: '2027-05-31', endsBy: 'new-harbour' },
  { id: 'which-quay', part: 'do', for: ['entitled-at-once'], draft: 'new-harbour' },
  { id: 'papers', part: 'bring' },
  ...comparedIn(cite('§ 4')),
]);

export const ferryCardPersonas = definePersonas('ferry-card', [
  person('Ane, 40 år, fra fastlandet', { 'lives-on-island': 'no' }, 'only-islanders'),
  person('Bo, 40 år, på øen i tre uger', { 'lives-on-island': 'yes', weeks: 3 }, 'wait'),
  person('Ceci, 40 år, på øen i fire uger', { 'lives-on-island': 'yes', weeks: 4 }, 'entitled'),
]);
