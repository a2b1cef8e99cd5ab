import type { Change } from '../change.ts';
import { replaced } from '../edits.ts';

/** The authorities call a benefit otherwise; its id, and with it each link, stays. */
export const renamedBenefit: Change = {
  name: 'a renamed benefit',
  scheme: 'six-week-course',
  day: '2027-04-01',
  recipe: 5,
  edits: [
    replaced(
      'locales/da/questions.json',
      '"because": "du får ledighedsydelse"',
      '"because": "du får ledighedsydelse (nu kaldt fleksydelse)"',
    ),
    replaced(
      'locales/en/questions.json',
      '"because": "you get ledighedsydelse"',
      '"because": "you get ledighedsydelse (now called fleksydelse)"',
    ),
  ],
  translated: ['questions:benefit.answers.ledighedsydelse.because'],
  reachesBack: true,
  news: {
    da: 'Ledighedsydelse har fået et navn mere.',
    en: 'Ledighedsydelse (benefit before a flexible job) has one more name.',
  },
  newsFor: ['prior-learning-assessment', 'regional-course-pool', 'six-week-course'],
  unsigns: false,
  differs: {},
  people: [{ who: 'is in work', answers: { benefit: 'job' } }],
};
