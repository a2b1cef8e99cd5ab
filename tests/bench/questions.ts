import { guideOn } from '../../src/engine/guide.ts';
import { departures } from '../../flows/departures.ts';
import { journeyAt } from '../../src/engine/journey.ts';
import type { Facts } from '../../src/language/questions.ts';
import { rules } from '../../src/rules/rules.ts';
import { ABOUT_THE_OVERVIEW } from '../../src/views/about-the-overview.ts';
import { DAY, mixedCitizens, randomCitizens } from './population.ts';
import { heldTo, middle, percentile, told, type Row } from './table.ts';

const CITIZENS = 3000;
const MIDDLE_QUESTIONS = 9;
const MOST_QUESTIONS = ABOUT_THE_OVERVIEW.most;

/** How many questions the overview asks people of today, and the person it asks most. */
export function measureQuestions(): { rows: readonly Row[]; longest: Facts } {
  const random = randomCitizens(CITIZENS);
  const counts = countsOf(random);
  const mixed = countsOf(mixedCitizens(CITIZENS));
  const most = Math.max(...counts, ...mixed);
  const longest = random[counts.indexOf(Math.max(...counts))] ?? {};
  const unit = 'questions';
  const people = `${CITIZENS.toLocaleString('en-US')} random people`;
  return {
    longest,
    rows: [
      heldTo(MIDDLE_QUESTIONS, middle(counts), {
        name: `questions of the overview, the middle of ${people}`,
        unit,
      }),
      told('questions of the overview, the 95th of 100', unit, percentile(counts, 95)),
      told('  the middle of a population mostly on dagpenge', unit, middle(mixed)),
      told('  the 95th of 100 of it', unit, percentile(mixed, 95)),
      heldTo(MOST_QUESTIONS, most, {
        name: 'questions of the overview, the most of both',
        unit,
        mustHold: true,
      }),
    ],
  };
}

function countsOf(citizens: readonly Facts[]): readonly number[] {
  const guide = guideOn(rules, DAY);
  return citizens.map((citizen) => {
    const overview = guide.overview();
    const { asked, next } = journeyAt(overview, rules.overviewOrder, citizen, departures);
    if (next !== undefined) throw new Error(`a citizen of today does not answer "${next}"`);
    return asked.length;
  });
}
