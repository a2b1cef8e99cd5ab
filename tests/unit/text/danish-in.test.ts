import { describe, expect, it } from 'vitest';
import { asDanish, asName, byItself, markDanish, runsIn } from '../../../src/text/danish-in.ts';
import { createTexts } from '../../../src/text/texts.ts';
import { digestOf, shownTexts, unitsIn, type Lock } from '../../../src/text/translation.ts';

const danish = {
  common: { go: 'Gå videre', by: { '2': 'to', '1': 'en' }, end: 'Slut med {{what}}' },
  questions: { weeks_one: '{{count}} uge', weeks_other: '{{count}} uger', weeks_zero: 'straks' },
};
const english = {
  common: { end: 'The end of {{what}}', by: { '1': 'one', '2': 'two' }, go: 'Go on' },
  questions: { weeks_one: '{{count}} week', weeks_other: '{{count}} weeks', weeks_zero: 'now' },
};
const polish = {
  common: english.common,
  questions: {
    ...{ weeks_one: '{{count}} tydzień', weeks_few: '{{count}} tygodnie', weeks_zero: 'zaraz' },
    ...{ weeks_many: '{{count}} tygodni', weeks_other: '{{count}} tygodnia' },
  },
};
const whole: Lock = Object.fromEntries(
  [...unitsIn(danish)].map(([unit, forms]) => [unit, digestOf(forms)]),
);

/** What a reader of a language is told. */
function readerOf(language: string, own: typeof english | typeof polish, lock: Lock) {
  const files = shownTexts(language, own, lock, danish);
  const texts = createTexts();
  for (const [file, tree] of Object.entries(files)) texts.add(language, file, tree);
  return {
    ...texts,
    t: texts.translator(language) as (key: string, plugs?: object) => string,
    files,
  };
}

describe('a reader is shown', () => {
  it('the translation, where it was made from the Danish text of now', () => {
    const { files } = readerOf('en', english, whole);
    expect(files).toEqual(english);
  });

  it.each<[string, Lock]>([
    ['an older one', { ...whole, 'common:end': '00000000' }],
    ['none', Object.fromEntries(Object.entries(whole).filter(([key]) => key !== 'common:end'))],
  ])('the Danish text, with its plugs, where it was made from %s', (_, lock) => {
    const { t } = readerOf('en', english, lock);
    expect(t('end', { what: 'it' })).toBe(asDanish('Slut med it'));
    expect(t('go')).toBe('Go on');
  });

  it('the Danish text where there is no translation, or an empty one', () => {
    const own = { ...english, common: { ...english.common, go: ' ', end: undefined as never } };
    delete (own.common as Partial<typeof own.common>).end;
    const { t, has, keysBelow } = readerOf('en', own, whole);
    expect(t('go')).toBe(asDanish('Gå videre'));
    expect(has('en', 'end')).toBe(true);
    expect(keysBelow('en', 'by')).toEqual(['1', '2']);
  });

  it('all Danish forms where one form is missing, in the forms of the language', () => {
    const questions = { ...polish.questions, weeks_few: '' };
    const { t } = readerOf('pl', { ...polish, questions }, whole);
    expect([0, 1, 3, 5].map((count) => t('questions:weeks', { count }))).toEqual(
      ['straks', '1 uge', '3 uger', '5 uger'].map(asDanish),
    );
  });

  it('the forms of the language, where all are there', () => {
    const { t } = readerOf('pl', polish, whole);
    expect([0, 1, 3, 5, 1.5].map((count) => t('questions:weeks', { count }))).toEqual([
      ...['zaraz', '1 tydzień', '3 tygodnie', '5 tygodni', '1.5 tygodnia'],
    ]);
  });
});

describe('Danish in a text', () => {
  const d = (text: string) => ({ text, isDanish: true, isName: false });
  const name = (text: string) => ({ text, isDanish: true, isName: true });
  const other = (text: string) => ({ text, isDanish: false, isName: false });

  it.each([
    ['Go on', [other('Go on')]],
    [asDanish('Gå'), [d('Gå')]],
    [`a ${asName('b')} c`, [other('a '), name('b'), other(' c')]],
    [`${asDanish('a')} ${asName('b')}`, [d('a'), other(' '), name('b')]],
    [asDanish(`a ${asName('b')} c`), [d(`a ${asName('b')} c`)]],
    ['', []],
    [byItself(asName('b')), [other('\u2068'), name('b'), other('\u2069')]],
    [asDanish(`a ${byItself('1-2')} c`), [d(`a ${byItself('1-2')} c`)]],
  ])('is found in %j', (text, runs) => expect(runsIn(text)).toEqual(runs));

  it('is marked in HTML, and in no attribute of it', () => {
    const text = asDanish('Gå');
    expect(markDanish(`<p title="2 > 1 ${text}">${text} on<br>x</p>`)).toBe(
      `<p title="2 > 1 ${text}"><bdi lang="da">Gå</bdi> on<br>x</p>`,
    );
  });

  it('is left alone by a translation of the page where it is a name', () => {
    expect(markDanish(`<p>${asName('dagpenge')} ${asDanish('Gå')}</p>`)).toBe(
      '<p><bdi lang="da" translate="no">dagpenge</bdi> <bdi lang="da">Gå</bdi></p>',
    );
  });

  it('is marked nowhere where there is none', () => {
    const html = '<p lang="en">Go on</p>\n<!-- < -->';
    expect(markDanish(html)).toBe(html);
  });
});
