import { REGIONS } from '../../src/language/municipalities.ts';
import type { World } from '../../src/tools/check/world.ts';

const cite = { source: 'ferry-act', section: '§ 4' };

/** An invented scheme, small and sound: faults are planted in it. */
export const ferryWorld = (): World => ({
  today: '2026-11-22',
  questions: {
    'lives-on-island': { kind: 'choice', answers: { yes: {}, no: {} } },
    weeks: { kind: 'number', from: 0, to: 52 },
  },
  figures: {
    'ferry-card.weeks': {
      unit: 'weeks',
      entries: [{ from: '2015-01-01', value: 4, source: cite, checkedOn: '2026-11-22' }],
    },
  },
  sources: { 'ferry-act': { title: 'Færgeloven', readOn: '2026-11-22' } },
  linkCodes: {
    runs: { overview: '0', 'ferry-card': '1' },
    questions: { 'lives-on-island': 'a', weeks: 'b' },
    answers: { 'lives-on-island': ['no', 'yes'] },
  },
  editions: [{ number: 1, day: '2026-11-22', schemes: ['ferry-card'], digest: 'a3416dc82d31' }],
  employerSheet: [
    {
      scheme: 'ferry-card',
      points: [
        { id: 'free', part: 'get', source: cite },
        { id: 'on-time', part: 'check', source: cite },
        { id: 'ask', part: 'apply', source: cite },
      ],
    },
  ],
  municipalities: {
    source: cite,
    list: Array.from({ length: 98 }, (_, i) => ({
      code: String(101 + i).padStart(4, '0'),
      name: `Holm ${i}`,
      region: REGIONS[i % REGIONS.length]!,
    })),
    regional: { schemes: ['ferry-card'], from: '2025-03-01', until: '2026-12-31', source: cite },
    firmServices: {},
  },
  inputs: { crossings: { kind: 'number', from: 1, to: 9 } },
  calculators: {
    'weeks-of-ferry': {
      scheme: 'ferry-card',
      inputs: ['crossings'],
      results: {
        weeks: {
          value: { times: [{ answer: 'crossings' }, { figure: 'ferry-card.weeks' }] },
          unit: 'weeks',
          rounding: 'whole',
        },
      },
      notes: { 'both-ways': cite },
    },
  },
  numbers: {},
  officialTerms: new Set(['rederiet']),
  points: [
    {
      scheme: 'ferry-card',
      points: [
        { id: 'apply', part: 'do', source: cite },
        { id: 'how-long', part: 'ask' },
        { id: 'papers', part: 'bring' },
      ],
    },
  ],
  schemes: {
    'ferry-card': {
      name: 'Færgekort',
      wish: 'support',
      decides: [{ by: 'office' }],
      inForce: { from: '2015-06-29' },
      reviewBy: '2026-12-31',
      sources: [cite],
    },
  },
  overviewOrder: ['lives-on-island'],
  flows: [
    {
      scheme: 'ferry-card',
      rows: [
        { if: [{ is: ['lives-on-island', 'no'] }], then: 'only-islanders' },
        {
          if: [{ compare: [{ answer: 'weeks' }, 'below', { figure: 'ferry-card.weeks' }] }],
          then: 'wait',
        },
        { then: 'entitled' },
      ],
      outcomes: {
        'only-islanders': { verdict: 'no' },
        wait: { verdict: 'later' },
        entitled: { verdict: 'right' },
      },
    },
  ],
  code: `t('guide')`,
  texts: { da: danish(), en: danish() },
});

const danish = () => ({
  common: { guide: 'Vejviser' },
  schemes: { 'ferry-card': 'Et kort til færgen' },
  editions: { '1': 'Den første udgave.' },
  terms: {},
  shared: {},
  employer: {
    parts: { get: 'I får', check: 'Tjek', apply: 'Gør' },
    names: { 'ferry-card': 'kort til jeres folk' },
    points: {
      'ferry-card': {
        free: 'Det er gratis.',
        'on-time': 'Sejler færgen i 2 timer?',
        ask: 'Spørg rederiet.',
      },
    },
  },
  calculators: {
    inputs: {
      crossings: {
        title: 'Hvor mange ture?',
        help: 'Tæl hver vej.',
        unit_one: 'tur',
        unit_other: 'ture',
        errors: {
          empty: 'Skriv et tal',
          'not-a-number': 'Skriv med tal',
          'not-whole': 'Skriv et helt tal',
          'out-of-range': 'Skriv et tal fra {{from}} til {{to}}',
        },
      },
    },
    figures: { 'ferry-card': { weeks: 'Uger for en tur' } },
    'weeks-of-ferry': {
      title: 'Regn ud, hvor længe det tager',
      what: 'Se, hvor mange uger det er.',
      formula: 'Ture gange {{ferry-card.weeks}}.',
      results: { weeks: 'Det er {{value}}.' },
      notes: { 'both-ways': 'Turen tæller begge veje.' },
    },
  },
  questions: {
    'lives-on-island': {
      title: 'Bor du på en ø?',
      help: 'Din adresse tæller.',
      short: 'Bolig',
      error: 'Vælg et svar',
      answers: {
        yes: { label: 'Ja', because: 'du bor på en ø' },
        no: { label: 'Nej', because: 'du ikke bor på en ø' },
      },
    },
    weeks: {
      title: 'Hvor længe har du boet der?',
      help: 'Tæl hele uger.',
      short: 'Uger',
      unit_one: 'uge',
      unit_other: 'uger',
      errors: {
        empty: 'Skriv et tal',
        'not-a-number': 'Skriv med tal',
        'not-whole': 'Skriv et helt tal',
        'out-of-range': 'Skriv et tal fra {{from}} til {{to}}',
      },
      because: {
        value_one: 'du har boet der i {{value}} uge',
        value_other: 'du har boet der i {{value}} uger',
        below: 'det er under {{limit}} uger',
      },
    },
  },
  'ferry-card': {
    what: 'Et kort til færgen.',
    points: {
      apply: 'Søg hos rederiet.',
      'how-long': 'Hvor længe gælder det?',
      papers: 'Dit sygesikringskort.',
    },
    outcomes: {
      'only-islanders': { verdict: 'Kortet er for dem, der bor på en ø.', next: 'Køb en billet.' },
      wait: { verdict: 'Du skal have boet der i {{ferry-card.weeks}} uger.', next: 'Vent.' },
      entitled: { verdict: 'Du kan have ret til et kort.', next: 'Bed om det.' },
    },
  },
});
