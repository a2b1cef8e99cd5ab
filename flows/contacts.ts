import { defineTalks } from '../src/language/contacts.ts';
import { cite } from './cite.ts';
import { below, is, unskilled } from './vocabulary.ts';

// Weeks come first: before 2024 their figure is zero, and the age had none.
const newOnDagpenge = [
  is('benefit', 'dagpenge'),
  below('weeks-unemployed', 'a-kasse-talks.weeks'),
] as const;
const young = [...newOnDagpenge, below('age', 'a-kasse-talks.age'), unskilled] as const;

/**
 * Who holds a person's talks, and so whom a step is taken with that says `talks`. Children are asked
 * of few: the young without an education who were not asked are sent to the municipality, as most
 * of them have none.
 */
export const talks = defineTalks([
  {
    if: [...young, is('children', 'yes')],
    to: 'a-kasse',
    source: cite('lbk-280-2024', '§ 27, stk. 2-3'),
  },
  { if: young, to: 'municipality', source: cite('lbk-280-2024', '§ 27, stk. 3') },
  { if: newOnDagpenge, to: 'a-kasse', source: cite('lov-1750-2025', '§ 32 a, stk. 1') },
  // No talks yet: the a-kasse must guide a member who says that they will be out of work.
  { if: [is('benefit', 'notice')], to: 'a-kasse', source: cite('bek-34-2026', '§§ 1 og 2') },
  { to: 'municipality', source: cite('lov-1750-2025', '§ 32 a') },
]);
