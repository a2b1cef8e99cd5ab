import { describe, expect, it } from 'vitest';
import daAbout from '../../locales/da/about.json' with { type: 'json' };
import daSchemes from '../../locales/da/schemes.json' with { type: 'json' };
import { bare, printed } from '../e2e/pdf.ts';
import { askedBesides, onDagpenge, resultsOnDagpenge, withACourse } from '../e2e/people.ts';
import { da } from '../e2e/words.ts';
import { useEngine } from '../engines/harness.ts';
import { NAMES_IN_OVERVIEW } from '../project-guide.ts';
import { useTag } from './tag.ts';

const openGuide = useEngine();
const openTag = useTag();

describe('in the oldest browser that the guide is made for', () => {
  it('leads from the start through all questions to the results, and to the sheet', async () => {
    const { guide } = await openGuide({ width: 390 });
    await guide.link(da.start.go).click();
    const asked = await guide.answerAll(onDagpenge, () => guide.hasNoHoles());
    expect(asked.length).toBeGreaterThanOrEqual(10);
    const results = await guide.results();
    expect(
      Object.fromEntries(results.map((one) => [one.scheme, `${one.outcome} (${one.verdict})`])),
    ).toEqual(resultsOnDagpenge);
    await guide.fits(390);
    await guide.page.evaluate(() => void (location.hash = '#/print'));
    await guide.page.locator('.sheet article').first().waitFor();
    const sheet = (await guide.page.locator('.sheet').textContent()) ?? '';
    for (const name of NAMES_IN_OVERVIEW) expect(sheet).toContain(name);
  });

  it("opens a scheme's own address, and goes on with what the tab kept", async () => {
    const { guide } = await openGuide({ address: '#/six-week-course', kept: onDagpenge });
    await guide.asks(askedBesides[0]!);
    await guide.page.evaluate(() => void (location.hash = '#/six-week-course/about'));
    await guide.heading(daSchemes['six-week-course']).waitFor();
  });

  it('prints what is folded on the screen', async () => {
    const { guide } = await openGuide({ address: '#/six-week-course', kept: onDagpenge });
    await guide.answerAll({ ...withACourse, 'course-list': 'unknown' });
    await guide.showsResult();
    await expect.poll(() => guide.page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('unfold')))).toBe(true); // prettier-ignore
    const { pages } = await printed(guide.page);
    expect(bare(pages.join(''))).toContain(bare('retsinformation.dk/eli/lta/2024/280'));
    expect(await guide.page.locator('details:not([open])').count()).toBeGreaterThan(0);
  });

  it('says so where the script that fetches the guide does not come', async () => {
    const { guide } = await openGuide({
      asBuilt: true,
      server: (path) => (path.endsWith('/boot.js') ? 'hangs up' : undefined),
    });
    const word = guide.page.locator('.no-guide');
    await word.waitFor();
    expect(await word.innerText()).toContain(daAbout['no-guide']);
  });

  it("keeps the link in a municipality's page until the guide has started there", async () => {
    const { tab, let: letTheGuideCome } = await openTag();
    const link = `document.querySelector('vejviser-guide a').getClientRects().length > 0`;
    expect(await tab.evaluate(link)).toBe(true);
    letTheGuideCome();
    await expect.poll(() => tab.evaluate(link)).toBe(false);
    await tab.enterFrame();
    expect(await tab.evaluate(`document.querySelector('h1').textContent`)).toBe(da.start.title);
  });
});
