import { REGIONS } from '../../../src/language/municipalities.ts';
import type { World } from '../../../src/tools/check/world.ts';
import { cite } from './cite.ts';
import { TODAY } from './words.ts';

type AroundTheRules = Pick<
  World,
  | ('today' | 'sources' | 'employerSheet' | 'municipalities' | 'inputs' | 'calculators')
  | ('doors' | 'municipalitySites' | 'drafts' | 'draftMarks')
  | ('glossaries' | 'glossaryTerms' | 'officialNames')
  | ('numbers' | 'officialTerms' | 'code' | 'languages' | 'acts' | 'wordLists' | 'firms')
>;

/** In the invented world, English is Danish with two words before it. */
const wordList = {
  openings: ['Er du', 'Har du'],
  meanings: { not: ['ikke'], captain: ['kaptajn'] },
  numbers: { to: 2, tre: 3 },
};

/** What the invented world has besides its schemes: a calculator, a sheet for firms, 98 islands. */
export const aroundTheRules: AroundTheRules = {
  today: TODAY,
  sources: { 'ferry-act': { title: 'Færgeloven', readOn: TODAY, known: 'text' } },
  acts: {
    'ferry-act': Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        String(i + 1),
        {
          subsections: 3,
          numbers: [...Array.from({ length: 600 }, (_one, number) => number), 1.03, 1.12, 1.14],
        },
      ]),
    ),
  },
  firms: [
    {
      who: 'Bageren på Holm 3',
      on: TODAY,
      basis: [cite('§ 4')],
      told: { 'ferry-card': { get: ['.'], check: ['.'], apply: ['.'] } },
    },
  ],
  employerSheet: [
    {
      scheme: 'ferry-card',
      points: [
        { id: 'free', part: 'get', source: cite('§ 4') },
        { id: 'on-time', part: 'check', source: cite('§ 4') },
        { id: 'ask', part: 'apply', source: cite('§ 4') },
      ],
    },
  ],
  municipalities: {
    source: cite('§ 40'),
    list: Array.from({ length: 98 }, (_, i) => ({
      code: String(101 + i).padStart(4, '0'),
      name: `Holm ${i}`,
      region: REGIONS[i % REGIONS.length]!,
    })),
    regional: {
      schemes: ['ferry-card'],
      from: '2025-03-01',
      until: '2026-12-31',
      source: cite('§ 41'),
    },
    firmServices: {},
  },
  municipalitySites: {
    benefits: {},
    sites: Object.fromEntries(
      Array.from({ length: 98 }, (_, i) => [
        String(101 + i).padStart(4, '0'),
        { site: `holm-${i}.dk`, confidence: 'high' as const },
      ]),
    ),
  },
  drafts: {},
  draftMarks: [],
  doors: {
    topics: ['tides'],
    list: [
      {
        id: 'timetable',
        kind: 'read',
        serves: ['ferry-card', 'tides'],
        address: 'https://faergen.example/plan',
        confidence: 'high',
      },
    ],
    without: [],
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
      notes: { 'both-ways': cite('§ 4') },
    },
  },
  numbers: {},
  officialTerms: new Set(['rederiet']),
  code: `t('guide'); keyBelow('doors:names', id)`,
  languages: {
    da: { name: 'Dansk', direction: 'ltr', voice: 'da-DK', written: 'da' },
    en: { name: 'English', direction: 'ltr', voice: 'en-GB', written: 'en-GB', readBy: [] },
  },
  wordLists: { da: wordList, en: wordList },
  glossaries: {},
  glossaryTerms: [],
  officialNames: ['Færgekortet', 'færgekortet'],
};
