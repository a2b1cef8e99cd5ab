import { describe, expect, it } from 'vitest';
import { digestOf, unitsIn, type Texts } from '../../../src/text/translation.ts';
import { danishThen, type Git } from '../../../src/tools/translations/danish-then.ts';
import { translatedTexts } from '../../../src/tools/translations/open-texts.ts';
import { csvOf, readCsv, rowsOf } from '../../../src/tools/translations/table.ts';
import { take, type Languages } from '../../../src/tools/translations/take.ts';

const danish: Texts = {
  ferry: {
    title: 'Færgen',
    price: 'Billetten koster {{ferry.price}} kr.',
    late: 'Du må ikke komme senere end 10 minutter før.',
    weeks_one: '{{count}} uge',
    weeks_other: '{{count}} uger',
  },
  desk: { title: 'Bordet' },
};
const polish: Texts = {
  ferry: {
    title: 'Prom',
    price: 'Bilet kosztuje {{ferry.price}} kr.',
    weeks_one: '{{count}} tydzień',
    weeks_few: '{{count}} tygodnie',
    weeks_many: '{{count}} tygodni',
    weeks_other: '{{count}} tygodnia',
  },
};
const before: Texts = { ferry: { ...danish['ferry'], price: 'Billetten koster {{ferry.price}}.' } };
const lockOf = (texts: Texts) =>
  Object.fromEntries([...unitsIn(texts)].map(([unit, forms]) => [unit, digestOf(forms)]));
const words = { openings: [], meanings: { not: [] }, numbers: {} };
const languages: Languages = {
  language: 'pl',
  danish,
  own: polish,
  lock: lockOf(before),
  sameAsDanish: [],
  wordLists: {
    danish: { ...words, meanings: { not: ['ikke'] } },
    own: { ...words, meanings: { not: ['nie'] } },
  },
  forEditors: ['desk'],
};

/** A history of two commits: the Danish of before, and that of now. */
const git: Git = (command, ...[to]) => {
  if (command === 'log') return 'second\nfirst\n';
  return JSON.stringify((to?.startsWith('second') ? danish : before)['ferry']);
};
const openOf = () =>
  translatedTexts('pl', { texts: polish, lock: languages.lock }, danish, languages.forEditors);
const tableOf = () => {
  const then = danishThen(git);
  const open = openOf().filter(({ state }) => state !== 'holds');
  return rowsOf('pl', open, ({ unit }) => then(unit, languages.lock[unit]!));
};
const filled = (key: string, translation: string, danishText: string) => ({
  key,
  danish: danishText,
  translation,
});
const late = (translation: string) =>
  filled('ferry:late', translation, 'Du må ikke komme senere end 10 minutter før.');

describe('what a language waits for', () => {
  it('is what is missing, and what was made from another Danish text; not what editors alone read', () =>
    expect(openOf().map(({ unit, state }) => [unit, state])).toEqual([
      ['ferry:title', 'holds'],
      ['ferry:price', 'stale'],
      ['ferry:late', 'missing'],
      ['ferry:weeks', 'holds'],
    ]));

  it('stands in a table beside the Danish of then and of now', () =>
    expect(tableOf()).toEqual([
      {
        key: 'ferry:price',
        state: 'stale',
        'danish-then': 'Billetten koster {{ferry.price}}.',
        danish: 'Billetten koster {{ferry.price}} kr.',
        translation: 'Bilet kosztuje {{ferry.price}} kr.',
      },
      {
        key: 'ferry:late',
        state: 'missing',
        'danish-then': '',
        danish: 'Du må ikke komme senere end 10 minutter før.',
        translation: '',
      },
    ]));

  it('has no Danish of then where nobody knows of a history', () => {
    const noGit: Git = () => {
      throw new Error('not a git repository');
    };
    expect(danishThen(noGit)('ferry:price', 'abc')).toBeUndefined();
  });
});

describe('a table', () => {
  it('is read as it was written, with quotes, commas and lines in it', () => {
    const odd = { ...tableOf()[0]!, translation: 'Bilet, "tani",\ndrogi' };
    expect(readCsv(csvOf([odd]))).toEqual({
      rows: [{ key: odd.key, danish: odd.danish, translation: odd.translation }],
      faults: [],
    });
  });

  it('is read as a Danish spreadsheet writes it', () =>
    expect(readCsv('key;danish;translation\r\nferry:title;Færgen;"Prom; duży"\r\n')).toEqual({
      rows: [filled('ferry:title', 'Prom; duży', 'Færgen')],
      faults: [],
    }));

  it('is refused where a column is not there, or a row is not whole', () => {
    expect(readCsv('key,tekst\nferry:title,Prom\n').faults).toEqual([
      'the table has no column "danish", "translation"',
    ]);
    expect(readCsv('key,danish,translation\n ,Færgen,Prom\nferry:title\n').faults).toEqual([
      'row 2: has no key, or lacks a column',
      'row 3: has no key, or lacks a column',
    ]);
  });
});

describe('a table that is taken back', () => {
  it('puts each text where the Danish one stands, and notes what it was made from', () => {
    const taken = take(
      [late('Nie wolno przyjść później niż 10 minut przed.'), filled('ferry:title', '', 'Færgen')],
      languages,
    );
    expect(taken).toMatchObject({ taken: 1, lock: { 'ferry:late': lockOf(danish)['ferry:late'] } });
    expect(Object.keys('texts' in taken ? taken.texts['ferry']! : {})).toEqual([
      'title',
      'price',
      'late',
      'weeks_one',
      'weeks_few',
      'weeks_many',
      'weeks_other',
    ]);
  });

  it('is refused for all that is wrong in it at once, and nothing is taken', () => {
    const { price } = danish['ferry'] as Record<string, string>;
    const taken = take([late('Wolno przyjść.'), filled('ferry:price', 'Tani.', price!)], languages);
    expect(taken).toEqual({
      refused: [
        expect.stringMatching(/"price": does not plug the same as in da: ferry\.price/),
        expect.stringMatching(/"late": says "not" 0 times, the Danish 1 times/),
        expect.stringMatching(/"late": names the numbers none, the Danish 10/),
      ],
    });
  });

  it('is refused where it was filled beside another Danish text, or names none', () =>
    expect(
      take([filled('ferry:title', 'Prom', 'Båden'), filled('ferry:boat', 'Prom', '')], languages),
    ).toEqual({
      refused: [
        expect.stringMatching(/^ferry:title: the Danish is another now: "Færgen"/),
        expect.stringMatching(/^ferry:boat: is no text of the language/),
      ],
    }));

  it('is refused where a text lacks a form that the language has', () => {
    const rest = { ...polish['ferry'] };
    delete rest['weeks_few'];
    const taken = take([filled('ferry:weeks_one', '{{count}} tydzień', '{{count}} uge')], {
      ...languages,
      own: { ferry: rest },
    });
    expect(taken).toEqual({
      refused: [expect.stringMatching(/^ferry:weeks_few: is missing/)],
    });
  });
});
