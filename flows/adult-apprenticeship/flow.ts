import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import {
  atLeast,
  below,
  figure,
  inWork,
  is,
  otherSituation,
  otherSituationOutcome,
  unskilled,
} from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);

const foreignIsAsked =
  'Loven siger ikke, hvornår en uddannelse fra udlandet tæller, så guiden afgør det ikke, men sender spørgsmålet til kommunen.';
const listAlways =
  'Listen regnes for at gælde alle dage, selv om et forsøg satte den ud af kraft fra august 2020 til udgangen af 2021.';
const halfYear =
  'Seks måneder regnes for 26 uger alle dage, selv om et forsøg fra august 2020 til udgangen af 2022 nøjedes med tre måneder, og loven i 2015 krævede mere end tolv måneder.';

/** Voksenlærling: an employer takes on an adult apprentice and may get a subsidy. */
export default defineFlow({
  scheme: 'adult-apprenticeship',
  overviewReads: { 'apprentice-age': 'age' },
  rows: [
    {
      number: '1',
      if: [below('apprentice-age', 'adult-apprentice.age')],
      then: 'under-25',
      source: act('§ 155, stk. 1 og 2'),
      reading:
        'I oversigten regnes alderen i dag for alderen ved aftalens begyndelse, som er den, loven spørger om.',
    },
    { number: '2', ...otherSituation },
    {
      number: '3',
      if: [inWork, is('education', 'vocational', 'academy', 'higher')],
      then: 'employed-skilled',
      source: act('§ 155, stk. 2, 1. pkt.'),
      reading:
        'En uddannelse, der ikke er brugt i fem år, hjælper kun ledige, også i 2020 og 2021, hvor et forsøg lod den hjælpe folk i job, og en opsagt regnes for at være i job.',
    },
    {
      number: '4',
      if: [inWork, is('education', 'foreign')],
      then: 'foreign-education',
      source: act('§ 155, stk. 2, 1. pkt.'),
      reading: foreignIsAsked,
    },
    {
      number: '5',
      if: [inWork, is('apprentice-list', 'no')],
      then: 'trade-not-listed',
      source: act('§ 155, stk. 2, 2. pkt.'),
      reading: listAlways,
    },
    {
      number: '6',
      if: [inWork, is('apprentice-list', 'unknown')],
      then: 'check-trade-list',
      source: act('§ 155, stk. 2, 2. pkt.'),
      reading: listAlways,
    },
    {
      number: '7',
      if: [inWork],
      then: 'from-work',
      source: act('§ 155, stk. 2'),
      reading:
        'En opsagt regnes for at komme fra et job, også når uddannelsen først begynder efter den sidste dag i jobbet.',
    },
    {
      number: '8',
      if: [unskilled],
      then: 'unskilled',
      source: act('§ 155, stk. 1, nr. 1'),
      reading:
        'Der spørges ikke om ledighed på nogen dag, selv om loven i 2015 krævede mere end to måneder af de fleste.',
    },
    {
      number: '9',
      if: [is('education', 'foreign')],
      then: 'foreign-education',
      source: act('§ 155, stk. 1, nr. 1'),
      reading: foreignIsAsked,
    },
    {
      number: '10',
      if: [is('education-used', 'no')],
      then: 'outdated-education',
      source: act('§ 155, stk. 1, nr. 1'),
      reading:
        'Kun et job inden for faget regnes for brug af uddannelsen, og de mere end to måneders ledighed, som loven krævede i 2015, er udeladt.',
    },
    {
      number: '11',
      if: [atLeast('weeks-unemployed', 'adult-apprentice.skilled-weeks')],
      then: 'long-unemployed',
      source: act('§ 155, stk. 1, nr. 2'),
      reading: halfYear,
    },
    {
      number: '12',
      then: 'six-months-first',
      source: act('§ 155, stk. 1, nr. 2'),
      reading: halfYear,
    },
  ],
  // open: an agreement with a firm may follow · while-in-work: met in a job, whatever the verdict
  // needs-listed-trade: the trade must be on the list · may-be-unlisted: it is not, or may not be
  // list-to-check: in a job, it must first be found out whether the trade is on the list
  // needs-no-weeks: time out of work is not asked for · weeks-count: it is, or may be
  outcomes: {
    'other-situation': otherSituationOutcome,
    'under-25': { verdict: 'no' },
    'employed-skilled': { verdict: 'no', groups: ['while-in-work'], source: act('§ 155, stk. 1') },
    'foreign-education': {
      verdict: 'ask',
      groups: ['open', 'while-in-work', 'may-be-outdated', 'weeks-count', 'list-to-check'],
      because: ['benefit'],
      source: act('§ 155, stk. 1, nr. 1 og 2'),
    },
    'trade-not-listed': {
      verdict: 'no',
      groups: ['while-in-work', 'may-be-unlisted'],
      source: act('§ 155, stk. 1 og 2'),
    },
    'check-trade-list': {
      verdict: 'ask',
      groups: ['open', 'while-in-work', 'needs-listed-trade', 'may-be-unlisted', 'list-to-check'],
      source: act('§ 155, stk. 1 og 2'),
    },
    'from-work': {
      verdict: 'possible',
      groups: ['open', 'while-in-work', 'needs-listed-trade'],
      amounts: ['subsidy-from-work'],
      source: act('§ 155, stk. 1, § 158, stk. 1, og § 159, stk. 3'),
    },
    unskilled: {
      verdict: 'possible',
      groups: ['open', 'needs-no-weeks'],
      amounts: ['subsidy-from-unemployment'],
      source: act('§ 154, stk. 2, § 156 og § 158, stk. 1'),
    },
    'outdated-education': {
      verdict: 'possible',
      groups: ['open', 'needs-no-weeks', 'may-be-outdated'],
      because: ['education-used'],
      amounts: ['subsidy-from-unemployment'],
      source: act('§ 154, stk. 2, § 156 og § 158, stk. 1'),
    },
    'long-unemployed': {
      verdict: 'possible',
      groups: ['open', 'weeks-count'],
      amounts: ['subsidy-from-unemployment'],
      source: cite('bek-1216-2023', '§ 9, stk. 1 og 5'),
    },
    'six-months-first': {
      verdict: 'later',
      groups: ['open', 'weeks-count'],
      because: ['education', 'weeks-unemployed'],
      window: { counts: 'weeks-unemployed', subsidyFrom: figure('adult-apprentice.skilled-weeks') },
      source: cite('bek-1216-2023', '§ 9, stk. 1 og 5'),
    },
  },
  plugs: {
    'subsidy-from-unemployment': {
      value: figure('adult-apprentice.from-unemployment'),
      as: 'kroner',
    },
    'subsidy-from-work': { value: figure('adult-apprentice.from-work'), as: 'kroner' },
  },
});
