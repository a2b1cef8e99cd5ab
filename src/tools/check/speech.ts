import { figures } from '../../../flows/figures/index.ts';
import type { Day } from '../../language/day.ts';
import { figurePlugs } from '../../text/figure-plugs.ts';
import { createTexts } from '../../text/texts.ts';
import { OVERVIEW } from '../../views/addresses.ts';
import { guideOfDay, type GuideOfDay } from '../../views/guide-of-day.ts';
import { tellingIn, type Telling } from '../../views/telling.ts';
import type { Speak } from './told.ts';
import type { World } from './world.ts';

interface OfDay {
  readonly guide: GuideOfDay;
  readonly telling: Telling;
}

const guides = new Map<Day, GuideOfDay>();

/** Says people's results by the project's rules, in the Danish texts of a world. */
export function createSpeech({ texts: all }: Pick<World, 'texts'>): Speak {
  const [[language, danish] = ['', {}]] = Object.entries(all);
  const texts = createTexts();
  for (const [file, tree] of Object.entries(danish)) texts.add(language, file, tree);
  const t = texts.translator(language);
  const days = new Map<Day, OfDay>();
  const ofDay = (on: Day): OfDay => {
    const known = days.get(on) ?? {
      guide: guideOn(on),
      telling: tellingIn(texts, {
        language,
        on,
        figures: figurePlugs(figures, { on, language, t }),
      }),
    };
    days.set(on, known);
    return known;
  };
  return (scheme, { on, mode, answers }) => {
    const run = mode === 'overview' ? OVERVIEW : scheme;
    const { guide, telling } = ofDay(on);
    const results = guide.results(run, guide.journey(run, answers), telling);
    const result = results.find((one) => one.scheme === scheme);
    if (!result) return undefined;
    const { sentence, firstStep: first, when, who, duties, next, parts } = result;
    const inParts = parts.flatMap(({ lines }) => lines);
    const says = [sentence, ...when, ...first, ...next, ...duties, ...who, ...inParts];
    return { first, when, who, duties, says };
  };
}

/** The machines of a day, compiled once: no text is in them. */
function guideOn(on: Day): GuideOfDay {
  const guide = guides.get(on) ?? guideOfDay(on);
  guides.set(on, guide);
  return guide;
}
