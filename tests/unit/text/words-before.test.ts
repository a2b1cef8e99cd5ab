import { afterEach, expect, it } from 'vitest';
import { createTexts } from '../../../src/text/texts.ts';
import { layOver, wordsBefore } from '../../../src/text/words-before.ts';

afterEach(() => {
  delete wordsBefore.texts;
});

const KEY = 'start.go';
const said = {
  da: { common: { start: { go: 'draft' } } },
  en: { common: { start: { go: 'new' } } },
};

it('a draft is said in the place of what is there, which is kept beside it', () => {
  const texts = createTexts();
  texts.add('da', 'common', { start: { go: 'law' }, loading: 'stays' });
  layOver(texts, said, ['da']);
  expect(texts.translator('da')(KEY)).toBe('draft');
  expect(texts.translator('da')('loading')).toBe('stays');
  expect(wordsBefore.texts!.translator('da')(KEY)).toBe('law');
});

it('a language that comes later is covered, and kept, as well', () => {
  const texts = createTexts();
  layOver(texts, said, []);
  texts.add('en', 'common', { start: { go: 'law' } });
  texts.add('en', 'age', { title: 'untouched' });
  expect(texts.translator('en')(KEY)).toBe('new');
  expect(wordsBefore.texts!.translator('en')(KEY)).toBe('law');
  expect(wordsBefore.texts!.has('en', 'age:title')).toBe(false);
});
