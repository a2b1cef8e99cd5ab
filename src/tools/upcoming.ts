import { parseArgs } from 'node:util';
import { dayInDenmark, isDay } from '../language/day.ts';
import { deskWords } from '../views/review/desk-words.ts';
import { projectTurning } from '../views/review/project-turning.ts';
import { upcoming } from '../views/review/upcoming.ts';
import { projectTelling } from './project-telling.ts';

/**
 * `npm run upcoming [-- --on day --months 12 --lang da]`: what changes or ends, day by day, with where it
 * stands and which recipe of CONTRIBUTING.md applies. It is what `#/review/upcoming` shows.
 */
const { values } = parseArgs({
  options: {
    on: { type: 'string', default: dayInDenmark(new Date()) },
    months: { type: 'string', default: '12' },
    lang: { type: 'string', default: 'da' },
  },
});
const { on, lang } = values;
const months = Number(values.months);

if (!isDay(on) || !Number.isInteger(months) || months < 1 || !['da', 'en'].includes(lang)) {
  console.error(
    'upcoming: expected --on a day as 2026-12-01, --months a whole number from 1 on, --lang da or en.',
  );
  process.exitCode = 1;
} else {
  const words = deskWords(projectTurning, projectTelling(lang, on));
  for (const { day, text, lines } of upcoming(projectTurning, words, months)) {
    console.log(`${day} (${text})`);
    for (const { text: line, where, recipe } of lines)
      console.log(`  ${line}\n    ${where}. ${recipe}`);
  }
}
