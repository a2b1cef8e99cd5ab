import type { Answers } from './people.ts';

/** Somebody who opens the guide to know what to do on Monday, and the act that a good adviser would name first. */
export interface WalkedPerson {
  readonly who: string;
  readonly answers: Answers;
  /** Whom to turn to first, and a word of what to do there. */
  readonly first: { readonly contact: string; readonly act: RegExp };
}

const nothingSpecial: Answers = {
  'collective-dismissal': 'no',
  'skills-test': 'not-tested',
  'reading-difficulty': 'no',
  newcomer: 'no',
  'apprentice-list': 'unknown',
  'part-time-job': 'no',
};

/** As they were met; each is invented. */
export const walkedPeople: readonly WalkedPerson[] = [
  {
    who: 'a bookkeeper of 58, three weeks on dagpenge',
    answers: {
      ...nothingSpecial,
      ...{ benefit: 'dagpenge', age: 58, education: 'vocational', 'education-used': 'yes' },
      'weeks-unemployed': 3,
    },
    first: { contact: 'Dig selv', act: /positivlisten/ },
  },
  {
    who: 'a refugee of 34 on kontanthjælp with work duty',
    answers: {
      ...nothingSpecial,
      ...{ benefit: 'kontanthjaelp', age: 34, education: 'foreign', 'has-vocational': 'no' },
      ...{ 'weeks-unemployed': 139, 'work-duty': 'yes', 'reading-difficulty': 'yes' },
      ...{ newcomer: 'yes', 'refugee-or-family': 'yes', 'integration-act': 'unknown' },
    },
    first: { contact: 'Kommunen', act: /danskuddannelse/ },
  },
  {
    who: 'a youth of 22 on kontanthjælp, tested dyslexic',
    answers: {
      ...nothingSpecial,
      ...{ benefit: 'kontanthjaelp', age: 22, education: 'primary', 'has-vocational': 'no' },
      ...{ 'weeks-unemployed': 60, 'work-duty': 'no', 'skills-test': 'need-shown' },
      ...{ 'reading-difficulty': 'yes', children: 'no', 'single-parent': 'no' },
    },
    first: { contact: 'Kommunen', act: /din test/ },
  },
  {
    who: 'an engineer of 41 from abroad on kontanthjælp',
    answers: {
      ...nothingSpecial,
      ...{ benefit: 'kontanthjaelp', age: 41, education: 'foreign', 'has-vocational': 'no' },
      ...{ 'education-used': 'yes', 'weeks-unemployed': 60, 'work-duty': 'no' },
      ...{ newcomer: 'yes', 'refugee-or-family': 'unknown', 'integration-act': 'unknown' },
    },
    first: { contact: 'Kommunen', act: /danskuddannelse/ },
  },
  {
    who: 'a driver of 61 on sick pay',
    answers: {
      ...nothingSpecial,
      ...{ benefit: 'sygedagpenge', age: 61, education: 'vocational', 'education-used': 'yes' },
      ...{ 'weeks-unemployed': 19, 'still-employed': 'no' },
    },
    first: { contact: 'Kommunen', act: /hvad du kan klare/ },
  },
  {
    who: 'a graduate of 29, seventeen weeks on dagpenge',
    answers: {
      ...nothingSpecial,
      ...{ benefit: 'dagpenge', age: 29, education: 'higher', 'has-vocational': 'no' },
      ...{ 'education-used': 'no', 'weeks-unemployed': 17, 'single-parent': 'no' },
    },
    first: { contact: 'Kommunen', act: /møde om kursus/ },
  },
  {
    who: 'a worker of 27, given notice with many others',
    answers: {
      ...nothingSpecial,
      ...{ benefit: 'notice', age: 27, education: 'primary', 'has-vocational': 'no' },
      ...{ 'notice-course': 'no', 'collective-dismissal': 'yes' },
    },
    first: { contact: 'Din a-kasse', act: /før dit job slutter/ },
  },
  {
    who: 'a cleaner of 45 with half a job beside dagpenge',
    answers: {
      ...nothingSpecial,
      ...{ benefit: 'dagpenge', age: 45, education: 'primary', 'has-vocational': 'no' },
      ...{ 'weeks-unemployed': 43, 'reading-difficulty': 'yes', children: 'yes' },
      ...{ 'single-parent': 'no', 'part-time-job': 'yes' },
    },
    first: { contact: 'Din a-kasse', act: /supplerende dagpenge/ },
  },
  {
    who: 'an office worker of 50 on ledighedsydelse',
    answers: {
      ...nothingSpecial,
      ...{ benefit: 'ledighedsydelse', age: 50, education: 'vocational', 'education-used': 'yes' },
      'weeks-unemployed': 17,
    },
    first: { contact: 'Dig selv', act: /positivlisten/ },
  },
];
