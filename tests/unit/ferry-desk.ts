import type { World } from '../../src/tools/check/world.ts';
import { readLocales } from '../../src/text/read-locales.ts';
import { createTexts } from '../../src/text/texts.ts';
import type { Day } from '../../src/language/day.ts';
import { deskWords, type DeskWords } from '../../src/views/review/desk-words.ts';
import { wholeFerryWorld } from './ferry-world.ts';

const { da } = readLocales('locales');

/** The invented law with the words that the project's own pages have around it. */
export function ferryDesk(): World {
  const ferry = wholeFerryWorld();
  const { common, plan, review } = da!.texts;
  const danish = { ...ferry.texts['da'], common: common!, plan: plan!, review: review! };
  return { ...ferry, texts: { ...ferry.texts, da: danish } };
}

/** With what the desk speaks Danish of the invented law on a day. */
export function ferryWords(on: Day, world: World = ferryDesk()): DeskWords {
  const texts = createTexts();
  for (const [file, tree] of Object.entries(world.texts['da']!)) texts.add('da', file, tree);
  return deskWords(world, { on, language: 'da', t: texts.translator('da') });
}
