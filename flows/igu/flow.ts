import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import { above, atLeast, below, either, equals, is } from '../vocabulary.ts';

const order = (section: string) => cite('bek-1825-2023', section);

const beginBy = { lastStart: 'igu.last-start' };

/** Integrationsgrunduddannelse: paid work and school for refugees and their families. */
export default defineFlow({
  scheme: 'igu',
  rows: [
    { number: '1', after: 'igu.last-start', then: 'ended', source: order('§ 1, stk. 1') },
    {
      number: '2',
      if: [is('newcomer', 'no')],
      then: 'not-relevant',
      source: order('§ 1, stk. 2'),
      reading:
        'Den, der siger, at der ikke er brug for dansk eller en start i Danmark, spørges ikke om sit ophold; teksten beder flygtninge og familiesammenførte om at spørge alligevel.',
    },
    {
      number: '3',
      until: '2023-12-31',
      then: 'ask-office',
      source: cite('lov-623-2016', '§ 3'),
      reading:
        'Paragraffen blev ændret undervejs til 2024, og ændringerne er ikke læst, så guiden afgør intet for de dage.',
    },
    {
      number: '4',
      if: [is('refugee-or-family', 'no')],
      then: 'not-covered',
      source: order('§ 1, stk. 2'),
      reading:
        'Hvem der er flygtning eller familiesammenført, står i igu-lovens § 2, som kun er læst i teksten fra 2016; fordrevne fra Ukraine kan efter ministeriets side være med, og det står ved svaret.',
    },
    {
      number: '5',
      if: [is('refugee-or-family', 'unknown')],
      then: 'find-out',
      source: order('§ 1, stk. 2'),
    },
    {
      number: '6',
      if: [either(below('age', 'igu.age-from'), atLeast('age', 'igu.age-below'))],
      then: 'outside-age',
      source: order('§ 1, stk. 2'),
      reading: 'Alderen regnes i dag og ikke, som i reglen, den dag forløbet begynder.',
    },
    { only: 'overview', then: 'likely', source: order('§ 1, stk. 2') },
    {
      number: '7',
      if: [above('years-in-denmark', 'igu.years')],
      then: 'too-long-in-denmark',
      source: order('§ 1, stk. 2'),
      reading: 'Reglen tæller til dagen, guiden hele år med folkeregisteradresse.',
    },
    {
      number: '8',
      if: [equals('years-in-denmark', 'igu.years')],
      then: 'count-the-years',
      source: order('§ 1, stk. 2'),
      reading:
        'Det samme antal hele år som i reglen kan være både inden for og lidt over grænsen, så guiden svarer: spørg.',
    },
    { number: '9', then: 'paid-training', source: order('§ 1, stk. 2') },
  ],
  // Groups: those `looking` for an employer, some with `years-to-count` first; those `in-doubt`
  // whether it is for them.
  outcomes: {
    ended: { verdict: 'ended' },
    'not-relevant': { verdict: 'no' },
    'ask-office': { verdict: 'ask', groups: ['in-doubt'], because: ['newcomer'] },
    'not-covered': { verdict: 'no' },
    'find-out': {
      verdict: 'ask',
      groups: ['in-doubt'],
      window: beginBy,
      source: cite('uim-igu'),
    },
    'outside-age': { verdict: 'no' },
    likely: {
      verdict: 'possible',
      groups: ['looking', 'years-to-count'],
      because: ['refugee-or-family', 'age'],
      window: beginBy,
    },
    'too-long-in-denmark': { verdict: 'no' },
    'count-the-years': {
      verdict: 'ask',
      groups: ['looking', 'years-to-count', 'in-doubt'],
      window: beginBy,
    },
    'paid-training': {
      verdict: 'possible',
      groups: ['looking'],
      because: ['refugee-or-family', 'age', 'years-in-denmark'],
      window: beginBy,
      source: cite('lov-623-2016', '§§ 4-6 og 10'),
      reading: 'Lovteksten er fra 2016, og de senere ændringer er kun set i BEK 1825/2023.',
    },
  },
});
