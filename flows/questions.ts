import { defineQuestions } from '../src/language/questions.ts';
import { firstQuestion } from './first-question.ts';

/** Whole years: one more each year. */
const yearsOn = { by: 'years', to: 'more' } as const;

/**
 * Every question, once. Ids and answer ids are the public contract: saved links, the command line
 * and other programs use them, so an id is never changed or reused.
 * `changesTo`: the answers that a person can bring about; `more`: time does, and the number grows.
 * `moves`: what time makes of a number that was given earlier.
 * `terms` name the words that are explained below the question (`locales/<language>/terms.json`).
 */
export const questions = defineQuestions({
  ...firstQuestion,
  age: { kind: 'number', from: 15, to: 99, moves: yearsOn },
  education: {
    kind: 'choice',
    answers: {
      primary: {},
      'upper-secondary': {},
      vocational: {},
      academy: {},
      higher: {},
      foreign: {},
    },
    terms: ['completed-education'],
  },
  'has-vocational': { kind: 'yes-no', terms: ['vocational-education'] },
  'education-used': { kind: 'yes-no' },
  'weeks-unemployed': {
    changesTo: 'more',
    kind: 'number',
    from: 0,
    to: 520,
    moves: { by: 'weeks', to: 'more' },
    fromDay: true,
    helpBy: {
      benefit: [
        'dagpenge',
        'kontanthjaelp',
        'none',
        'sygedagpenge',
        'jobafklaring',
        'fortidspension',
      ],
    },
  },
  'work-duty': { kind: 'choice', answers: { yes: {}, no: {}, unknown: {} }, terms: ['work-duty'] },
  'still-employed': { kind: 'yes-no' },
  'single-parent': { kind: 'yes-no' },
  children: { kind: 'yes-no' },
  'part-time-job': { kind: 'yes-no', terms: ['supplementary-dagpenge'] },
  'side-business': { kind: 'yes-no' },
  'six-week-use': {
    kind: 'choice',
    answers: { unused: {}, partly: {}, interrupted: {}, cancelled: {}, finished: {} },
    terms: ['dagpenge-period'],
  },
  'interruption-reason': {
    kind: 'choice',
    answers: { work: {}, illness: {}, 'early-maternity': {}, other: {} },
  },
  'notice-course': { kind: 'yes-no' },
  'course-list': {
    changesTo: ['on-list'],
    kind: 'choice',
    answers: { 'on-list': {}, 'not-on-list': {}, unknown: {} },
    terms: ['positive-list'],
  },
  'course-level': {
    kind: 'choice',
    answers: { vocational: {}, academy: {} },
    terms: ['amu'],
  },
  'course-full-time': {
    changesTo: ['yes'],
    kind: 'choice',
    answers: { yes: {}, no: {}, unknown: {} },
  },
  'course-presence': {
    changesTo: ['half-or-more', 'quarter-to-half'],
    kind: 'choice',
    answers: { 'half-or-more': {}, 'quarter-to-half': {}, 'under-quarter': {}, unknown: {} },
  },
  'course-weeks': { changesTo: 'any', kind: 'number', from: 1, to: 52 },
  'course-start-week': {
    changesTo: 'any',
    kind: 'number',
    from: 0,
    to: 104,
    moves: { by: 'weeks', to: 'fewer' },
  },
  'first-talk': { changesTo: ['yes'], kind: 'yes-no' },
  'prior-offer': { kind: 'yes-no', terms: ['activation'] },
  'skills-test': {
    changesTo: ['need-shown'],
    kind: 'choice',
    answers: { 'need-shown': {}, 'no-need': {}, 'not-tested': {} },
    terms: ['dyslexia'],
  },
  'reading-difficulty': { kind: 'yes-no' },
  'collective-dismissal': {
    kind: 'choice',
    answers: { yes: {}, no: {}, unknown: {} },
    terms: ['large-layoff'],
  },
  'days-since-leaving': {
    kind: 'number',
    from: 0,
    to: 730,
    moves: { by: 'days', to: 'more' },
    fromDay: true,
  },
  'dismissal-agreed': { kind: 'yes-no' },
  'dismissal-begun': { kind: 'yes-no' },
  'dismissal-search-weeks': { kind: 'number', from: 0, to: 2 },
  'dismissal-course-weeks': { kind: 'number', from: 0, to: 8 },
  newcomer: { kind: 'yes-no' },
  'residence-permit': { kind: 'yes-no' },
  registered: { changesTo: ['yes'], kind: 'yes-no', terms: ['folkeregister'] },
  'danish-start-years': { kind: 'number', from: 0, to: 60, moves: yearsOn },
  schooling: { kind: 'choice', answers: { little: {}, short: {}, longer: {} } },
  'integration-act': {
    kind: 'choice',
    answers: { yes: {}, no: {}, unknown: {} },
    terms: ['integration-act'],
  },
  'refugee-or-family': { kind: 'choice', answers: { yes: {}, no: {}, unknown: {} } },
  'years-in-denmark': { kind: 'number', from: 0, to: 60, moves: yearsOn },
  'apprentice-age': {
    kind: 'number',
    from: 15,
    to: 99,
    firstValueFrom: 'age',
    moves: yearsOn,
  },
  'apprentice-list': {
    changesTo: ['yes'],
    kind: 'choice',
    answers: { yes: {}, no: {}, unknown: {} },
    terms: ['adult-apprentice'],
  },
  'job-offer': {
    changesTo: ['three-months'],
    kind: 'choice',
    answers: { 'three-months': {}, shorter: {}, none: {} },
  },
  'employer-training': { kind: 'yes-no' },
  'support-for': {
    kind: 'choice',
    answers: { 'six-week': {}, offer: {}, other: {} },
  },
  'daily-km': { kind: 'number', from: 0, to: 1000, decimals: 1 },
  'disability-transport': { kind: 'yes-no' },
  'staying-away': { kind: 'yes-no' },
  'lodging-paid': { kind: 'choice', answers: { yes: {}, partly: {}, no: {} } },
  disability: { kind: 'yes-no' },
});
