import { describe, expect, it } from 'vitest';
import { faultLine } from '../../../src/tools/check/fault.ts';
import { checkTexts } from '../../../src/tools/check/texts.ts';
import type { World } from '../../../src/tools/check/world.ts';
import { isOfOneNumber } from '../../../src/text/translation.ts';
import { newLock } from '../../../src/tools/translations/new-lock.ts';
import type { TextTree } from '../../../src/text/texts.ts';
import { ferryWorld } from '../ferry-world.ts';

// Faults are planted in data that the types would refuse.
/* eslint-disable @typescript-eslint/no-explicit-any */
const textOf = (world: World, language: string): any => world.texts[language]!['ferry-card'];
const weeksOf = (world: World, language: string): any =>
  (world.texts[language]!['questions'] as any).weeks;
const translationOf = (world: World, language: string): any => world.translations[language];

const STALE = 'was translated from a Danish text that has changed since';

function faultsAfter(plant: (world: World) => unknown): readonly string[] {
  const world = structuredClone(ferryWorld());
  plant(world);
  return checkTexts(world).map(faultLine);
}

/** A world with Polish, as somebody would write it: three forms where Danish has two. */
function polish(world: World): void {
  const texts = structuredClone(world.texts['en']!);
  (world.texts as any).pl = Object.fromEntries(
    Object.entries(texts).map(([file, tree]) => [file, withForms(tree)]),
  );
  (world.languages as any).pl = {
    ...{ name: 'Polski', direction: 'ltr', voice: 'pl-PL', written: 'pl-PL', readBy: [] },
  };
  (world.translations as any).pl = structuredClone(world.translations['en']);
}

const withForms = (tree: TextTree): TextTree =>
  Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]): [string, string | TextTree][] => {
      if (typeof value !== 'string') return [[key, withForms(value)]];
      if (!key.endsWith('_other')) return [[key, value]];
      return ['few', 'many', 'other'].map((form) => [key.replace('other', form), value]);
    }),
  );

it('finds nothing in a translation that holds', () => expect(faultsAfter(() => 0)).toEqual([]));

describe('a translation that does not hold is a fault', () => {
  it('where the Danish text has changed since', () =>
    expect(faultsAfter((w) => (textOf(w, 'da').outcomes.wait.next = 'Vent lidt endnu.'))).toEqual([
      `locales/en/ferry-card.json, "outcomes.wait.next": ${STALE}. See that it says what the Danish one says, then run "npm run translations -- en --note ferry-card:outcomes.wait.next".`,
    ]));

  it('where one of its Danish plural forms has changed, once for all forms', () => {
    const faults = faultsAfter((w) => (weeksOf(w, 'da').unit_one = 'hel uge'));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`locales/en/questions.json, "weeks.unit": ${STALE}`);
  });

  it('where nobody has noted what it was made from', () => {
    const faults = faultsAfter((w) => delete translationOf(w, 'en').lock['ferry-card:what']);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/ferry-card\.json, "what": is not noted as translated/);
  });

  it('where it is the Danish text', () => {
    const faults = faultsAfter((w) => (textOf(w, 'en').what = textOf(w, 'da').what));
    expect(faults).toEqual([
      'locales/en/ferry-card.json, "what": is the Danish text. Translate it, or name it in locales/en/same-as-danish.json.',
    ]);
  });

  it('where it is empty', () =>
    expect(faultsAfter((w) => (textOf(w, 'en').what = ' '))).toEqual([
      'locales/en/ferry-card.json, "what": is empty. Translate it.',
    ]));
});

describe('a text may be the Danish one', () => {
  it('where it is named', () =>
    expect(
      faultsAfter((w) => {
        textOf(w, 'en').what = textOf(w, 'da').what;
        translationOf(w, 'en').sameAsDanish.push('ferry-card:what');
      }),
    ).toEqual([]));

  it('where it has no word of its own', () =>
    expect(
      faultsAfter((w) => {
        textOf(w, 'da').what = '{{ferry-card.weeks}}: {{ferry-card.weeks}}';
        textOf(w, 'en').what = textOf(w, 'da').what;
        Object.assign(
          translationOf(w, 'en').lock,
          newLock({ texts: w.texts['en']!, lock: {} }, w.texts['da']!, 'all').lock,
        );
      }),
    ).toEqual([]));
});

describe('what is noted in vain is found', () => {
  it('a key in the lock', () =>
    expect(faultsAfter((w) => (translationOf(w, 'en').lock['common:gone'] = 'ab'))).toEqual([
      expect.stringContaining('locales/en/lock.json, "common:gone": is no Danish text'),
    ]));

  it.each(['common:guide', 'common:gone'])('"%s" among the texts that are Danish', (key) =>
    expect(faultsAfter((w) => translationOf(w, 'en').sameAsDanish.push(key))).toEqual([
      `locales/en/same-as-danish.json, "${key}": is not the Danish text. Take it out.`,
    ]),
  );
});

describe('a language has the plural forms that are its own', () => {
  it('as Polish has four', () => expect(faultsAfter(polish)).toEqual([]));

  it('and none of them may be missing', () =>
    expect(
      faultsAfter((w) => {
        polish(w);
        delete weeksOf(w, 'pl').unit_few;
      }),
    ).toEqual(['locales/pl/questions.json, "weeks.unit_few": is missing. Translate it.']));

  it.each(['zero', 'two'])('and none beyond them: %s', (form) =>
    expect(
      faultsAfter((w) => {
        polish(w);
        weeksOf(w, 'pl')[`unit_${form}`] = 'tygodnie';
      }),
    ).toEqual([
      `locales/pl/questions.json, "weeks.unit_${form}": is no form of a text in "pl". The forms are: one, few, many, other.`,
    ]),
  );

  it('and the one for a single number may say it in words, no other', () =>
    expect(
      faultsAfter((w) => {
        weeksOf(w, 'en').because.value_one = 'you said one week';
        weeksOf(w, 'en').because.value_other = 'you said some weeks';
      }),
    ).toEqual([
      expect.stringMatching(
        /"weeks\.because\.value_other": does not plug the same as in da: value/,
      ),
    ]));

  it.each([
    ['en', 'one', true],
    ['ar', 'two', true],
    ['ar', 'few', false],
    ['fa', 'one', false],
    ['lt', 'one', false],
    ['uk', 'one', false],
    ['uk', 'zero', true],
  ])('as that of %s for "%s" stands for one number alone: %s', (language, form, isSo) =>
    expect(isOfOneNumber(language, form)).toBe(isSo),
  );

  it('and one for nothing at all, where Danish has it', () =>
    expect(
      faultsAfter((w) => {
        polish(w);
        weeksOf(w, 'da').because.value_zero = 'du har lige boet der';
      }).filter((line) => line.includes('missing')),
    ).toEqual([
      'locales/en/questions.json, "weeks.because.value_zero": is missing. Translate it.',
      'locales/pl/questions.json, "weeks.because.value_zero": is missing. Translate it.',
    ]));

  it('each with the plugs of the Danish one', () =>
    expect(
      faultsAfter((w) => {
        polish(w);
        weeksOf(w, 'pl').because.value_many = 'wiele tygodni';
      }),
    ).toEqual([
      expect.stringContaining('"weeks.because.value_many": does not plug the same as in da: value'),
    ]));
});

describe('what was translated is noted', () => {
  const danish = { common: { a: 'En', b: { c: 'To', cd: 'Tre' }, n_one: 'uge', n_other: 'uger' } };
  const own = {
    common: { a: 'One', b: { c: 'Two', cd: 'Three' }, n_one: 'week', n_other: 'weeks' },
  };
  const whole = newLock({ texts: own, lock: {} }, danish, 'all').lock;

  it('each text once, in the order of the alphabet', () =>
    expect(Object.keys(whole)).toEqual(['common:a', 'common:b.c', 'common:b.cd', 'common:n']));

  it('those alone that are named, or that lie below what is named', () => {
    const old = Object.fromEntries(Object.keys(whole).map((key) => [key, 'old']));
    const { lock, noted } = newLock({ texts: own, lock: old }, danish, ['common:b.c', 'common:n']);
    expect(noted).toBe(2);
    expect(lock).toEqual({
      ...old,
      'common:b.c': whole['common:b.c'],
      'common:n': whole['common:n'],
    });
    expect(newLock({ texts: own, lock: old }, danish, ['common']).lock).toEqual(whole);
  });

  it('and none that is gone, or that is not translated', () => {
    const lock = { ...whole, 'common:gone': 'x' };
    expect(newLock({ texts: { common: { a: 'One' } }, lock }, danish, 'all').lock).toEqual({
      'common:a': whole['common:a'],
    });
  });

  it('a key that names nothing is told', () =>
    expect(newLock({ texts: own, lock: whole }, danish, ['common:b.x', 'com']).unknown).toEqual([
      'common:b.x',
      'com',
    ]));
});
