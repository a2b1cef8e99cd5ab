import { readFileSync, writeFileSync } from 'node:fs';
import { editions } from '../../flows/editions.ts';
import { questions } from '../../flows/questions.ts';
import type { Day } from '../../src/language/day.ts';
import { editionsSince, type RulesLock } from '../../src/language/editions.ts';
import { linkCodes } from '../../src/rules/link-codes.ts';
import { schemeIds } from '../../flows/schemes.ts';
import { writeLink } from '../../src/take-along/link.ts';
import { createAdviser } from '../../src/tools/adviser.ts';
import { projectTelling } from '../../src/tools/project-telling.ts';
import { deskWords } from '../../src/views/review/desk-words.ts';
import { differencesOf } from '../../src/views/review/differences.ts';
import { projectTurning } from '../../src/views/review/project-turning.ts';
import { schemeReview } from '../../src/views/review/scheme-review.ts';
import { upcoming } from '../../src/views/review/upcoming.ts';
import { guideOfDay } from '../../src/views/guide-of-day.ts';
import { differences } from '../../src/visit/differences.ts';
import { openedLink } from '../../src/visit/opened-link.ts';
import type { Answered, Asked, Opened, Person } from './asked.ts';

/*
 * `node build/run.mjs tests/year-of-law/ask.ts asked.json answered.json`, in a copy of the project: runs
 * the commands of a recipe as a person would, each with its own arguments, then says what is told.
 */
const [, , askedFile = '', answeredFile = ''] = process.argv;
const asked = JSON.parse(readFileSync(askedFile, 'utf8')) as Asked;
const lines: string[] = [];
console.log = console.error = (line: unknown) => void lines.push(String(line));

async function command(load: () => Promise<unknown>, ...words: readonly string[]): Promise<void> {
  process.argv.splice(2, Infinity, ...words);
  await load();
}
if (asked.translated.length > 0)
  await command(
    () => import('../../src/tools/translations.ts'),
    'en',
    '--note',
    ...asked.translated,
  );
if (asked.read.length > 0)
  await command(() => import('../../src/tools/claims.ts'), '--read', ...asked.read);
await command(() => import('../../src/tools/check.ts'), '--write');
const isFault = process.exitCode === 1;
process.exitCode = 0;

const locks = Object.fromEntries(
  schemeIds.map((scheme) => [
    scheme,
    JSON.parse(readFileSync(`flows/${scheme}/edition.json`, 'utf8')) as RulesLock,
  ]),
);
const adviser = createAdviser();

/** Not said twice: which source was read when is no news to anybody. */
function told({ run, answers }: Person, on: string): string {
  const said = adviser.adviseLine(JSON.stringify({ on, run, answers }));
  return JSON.stringify(said, (key, value: unknown) =>
    key === 'checked' || key === 'sources' ? undefined : value,
  );
}

function opened({ payload, made, opened: on }: Asked['links'][number]): Opened {
  const guide = guideOfDay(on);
  const link = openedLink(
    { page: 'link', payload, opens: 'run' },
    {
      today: on,
      on,
      moved: guide.moved,
    },
  );
  const journey = guide.journey(link.run, link.answers);
  const telling = projectTelling('da', on);
  const results = guide.results(link.run, journey, telling);
  return {
    isWhole: link.report.isWhole,
    answers: { ...link.answers, ...link.offered },
    unread: link.report.unread,
    newsFor: editionsSince(editions, link.report.edition ?? 0).flatMap(({ schemes }) => schemes),
    differences: differences(
      { journey, run: link.run, telling, results, t: telling.t, answers: { facts: link.answers } },
      made,
    ),
  };
}

function desk({
  scheme,
  before,
  on,
  signed,
}: NonNullable<Asked['desk']>): NonNullable<Answered['desk']> {
  const review = { ...signed, who: 'Jytte Holm, jurist', signedOn: before, rulesOf: before };
  const rules = { ...projectTurning, rulesLocks: locks, reviews: { [scheme]: [review] } };
  const wordsOn = (day: Day) => deskWords(rules, projectTelling('da', day));
  const [was, is] = [schemeReview(scheme, wordsOn(before)), schemeReview(scheme, wordsOn(on))];
  return {
    signed: is.signed.state,
    differs: Object.fromEntries(
      differencesOf(was, is, wordsOn(on)).map(({ kind, differences: found }) => [
        kind,
        found.map(({ key }) => key),
      ]),
    ),
    upcoming: upcoming(rules, wordsOn(before)).map(({ day }) => day),
  };
}

const answered: Answered = {
  faults: isFault ? lines : [],
  locks,
  editions: editions.length,
  told: Object.fromEntries(
    asked.days.map((day) => [day, asked.people.map((person) => told(person, day))]),
  ),
  opened: asked.links.map(opened),
  links: asked.toLink.map(({ run, answers, made }) =>
    writeLink({ made, edition: editions.length, run, answers }, { codes: linkCodes, questions }),
  ),
  ...(asked.desk && { desk: desk(asked.desk) }),
};
writeFileSync(answeredFile, JSON.stringify(answered));
