import { expect, it } from 'vitest';
import { doors } from '../../../flows/doors.ts';
import { DOOR_KINDS } from '../../../src/language/doors.ts';
import { doorsOf } from '../../../src/views/doors.ts';
import { aboutView } from '../../../src/views/about.ts';
import { tell } from '../../telling.ts';

it('leads to what one acts by before what one reads', () => {
  const kinds = doorsOf('six-week-course', tell()).map(({ kind }) => kind);
  expect(kinds).toEqual(['list', 'form', 'apply']);
  expect(DOOR_KINDS.indexOf('read')).toBe(DOOR_KINDS.length - 1);
});

it('says how old a page is by the year or by the day, as far as it is known', () => {
  const datesIn = (language: string, served: string): readonly (string | undefined)[] =>
    doorsOf(served, tell(language)).map(({ dated }) => dated);
  expect(datesIn('da', 'adult-apprenticeship')).toContain('Siden er fra 2022.');
  expect(datesIn('en', 'reading-test')).toEqual(['The page is from 7 March 2024.']);
  expect(datesIn('da', 'complaint')).toEqual([undefined, undefined]);
});

it('says in English that a page is in Danish', () => {
  const { t } = tell('en');
  const names = doors.list.map(({ id }) => t(`doors:names.${id}`));
  expect(names.filter((name) => !name.includes('in Danish'))).toEqual([
    t('doors:names.work-in-denmark'),
  ]);
});

it('stands on the page about a scheme, where there is a door to it', () => {
  expect(aboutView('igu', tell()).doors).toEqual(doorsOf('igu', tell()));
  expect(aboutView('job-rotation', tell()).doors).toEqual([]);
});
