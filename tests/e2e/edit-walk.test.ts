// @engines all in test:all
import { expect, it } from 'vitest';
import { departures } from '../../flows/departures.ts';
import { journeyAt } from '../../src/engine/journey.ts';
import { rules } from '../../src/rules/rules.ts';
import { randomCitizen, seededRandom } from '../independent-reading/citizens.ts';
import { projectGuide, TODAY } from '../project-guide.ts';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import type { Answers } from './people.ts';
import { da, en } from './words.ts';

const openGuide = useGuide();
const STEPS = 60;
const SEED = Number(process.env['SEED'] ?? 41);

/** What the tab keeps, whether or not it still counts. */
const keptBy = async (guide: Guide): Promise<Answers> =>
  (JSON.parse((await guide.stored()) ?? '{"answers":{}}') as { answers: Answers }).answers;

/** Waits until the page shows a question or a result. */
const settled = (guide: Guide): Promise<void> =>
  guide.page.locator('form[data-question], [data-scheme]').first().waitFor();

/** The page shows what a fresh run with the kept answers gives. */
async function expectFreshRunToAgree(guide: Guide): Promise<void> {
  const kept = await keptBy(guide);
  const tables = projectGuide(TODAY).overview();
  const { next, places } = journeyAt(tables, rules.overviewOrder, kept, departures);
  await guide.page.goto('about:blank');
  await guide.page.goBack();
  await guide.openAnswers();
  await guide.page.locator('main a.button').click();
  await settled(guide);
  if (next !== undefined) return guide.asks(next);
  const shown = await guide.results();
  expect(Object.fromEntries(shown.map(({ scheme, outcome }) => [scheme, outcome]))).toEqual(
    Object.fromEntries([...places].map(([scheme, { ended }]) => [scheme, ended?.outcome])),
  );
}

it(`a walk of ${STEPS} answers, steps back, languages and reloads ends as a fresh run does (SEED=${SEED})`, async () => {
  const random = seededRandom(SEED);
  const guide = await openGuide({ address: '#/overview' });
  let language = da;
  /** Steps that Back can take before it leaves the guide. */
  let depth = 0;
  for (let step = 0; step < STEPS; step += 1) {
    await settled(guide);
    const wish = random();
    const asks = (await guide.form().count()) > 0;
    if (wish < 0.1 || (wish < 0.25 && !asks)) await guide.page.reload();
    else if (wish < 0.2) {
      const other = language === da ? en : da;
      await guide.changeLanguage(other.languageName);
      // Its texts are on their way: the page of before stands until they are there.
      await guide.page.locator(`html[lang=${other === en ? 'en' : 'da'}]`).waitFor();
      language = other;
    } else if (asks && wish < 0.85) {
      const answer = randomCitizen(random, TODAY)[await guide.question()];
      if (answer === undefined) continue;
      await guide.pick(answer);
      await guide.goOn();
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      await guide.page.goBack();
      await guide.page.waitForURL(/#\/overview/);
    }
  }
  if (language === en) await guide.changeLanguage(da.languageName);
  await expectFreshRunToAgree(guide);
});
