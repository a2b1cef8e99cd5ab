import { numberTexts } from './question-texts.ts';

/** What the pages of the invented world say besides the questions and the schemes' own texts. */
export const pageTexts = {
  common: { guide: 'Vejviser' },
  editions: { '1': 'Den første udgave.' },
  terms: {},
  doors: { names: { timetable: 'Hvornår færgen sejler (faergen.example)' } },
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
      crossings: numberTexts({ title: 'Hvor mange ture?', one: 'tur', other: 'ture' }),
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
};

/** Each scheme in a few words. */
export const schemeTexts: Readonly<Record<string, string>> = {
  'ferry-card': 'Et kort til færgen',
  'sea-school': 'Et kursus for søfolk',
  'after-wreck': 'Hjælp efter et forlis',
  'fare-help': 'Penge til turen',
};
