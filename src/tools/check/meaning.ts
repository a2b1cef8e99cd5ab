import { meaningOf } from '../../text/meaning.ts';
import { unitsIn } from '../../text/translation.ts';
import type { WordList } from '../../text/word-list.ts';
import type { Fault } from './fault.ts';
import type { World } from './world.ts';

/** Said as often in each language; of the other meanings, whether at all. */
const COUNTED: readonly string[] = ['not'];

/**
 * A text says the same in each language, as far as words can tell: the same offices and numbers, "not"
 * as often, a right where there is one. Each language is a second source for the others.
 */
export function checkMeaning({
  texts,
  wordLists,
}: Pick<World, 'texts' | 'wordLists'>): readonly Fault[] {
  const [danish, ...others] = Object.entries(texts);
  if (!danish) return [];
  const [from, danishTexts] = danish;
  const danishUnits = unitsIn(danishTexts);
  return others.flatMap(([language, own]) => {
    const words = wordLists[language];
    const danishWords = wordLists[from];
    if (!words || !danishWords) return [];
    return [...unitsIn(own)].flatMap(([unit, forms]) => {
      const source = danishUnits.get(unit);
      if (!source) return [];
      return Object.entries(forms).flatMap(([form, text]) => {
        const danishText = source[form];
        return danishText === undefined
          ? []
          : differences({ danishText, danishWords, text, words }).map((what) => ({
              kind: 'meaning',
              where: `locales/${language}/${unit.replace(':', '.json, "')}"`,
              what,
              todo: 'Read both texts beside the law, and let them say the same in like words.',
            }));
      });
    });
  });
}

interface Pair {
  readonly danishText: string;
  readonly danishWords: WordList;
  readonly text: string;
  readonly words: WordList;
}

function differences({ danishText, danishWords, text, words }: Pair): readonly string[] {
  const danish = meaningOf(danishText, danishWords);
  const own = meaningOf(text, words);
  const named = Object.keys(words.meanings).filter((meaning) => {
    const [here = 0, there = 0] = [own.counts[meaning], danish.counts[meaning]];
    return COUNTED.includes(meaning) ? here !== there : here > 0 !== there > 0;
  });
  return [
    ...named.map(
      (meaning) =>
        `says "${meaning}" ${own.counts[meaning]} times, the Danish ${danish.counts[meaning] ?? 0} times`,
    ),
    ...(own.numbers.join() === danish.numbers.join()
      ? []
      : [`names the numbers ${listed(own.numbers)}, the Danish ${listed(danish.numbers)}`]),
  ];
}

const listed = (numbers: readonly number[]): string => numbers.join(', ') || 'none';
