// @engines all in test:all
import { describe, expect, it } from 'vitest';
import daCalculators from '../../locales/da/calculators.json' with { type: 'json' };
import daPage from '../../locales/da/calculator-page.json' with { type: 'json' };
import { useGuide } from './harness.ts';
import { withACourse } from './people.ts';

const openGuide = useGuide();

/** A day on which all that transport is counted with is known. */
const KNOWN_RATE = '?on=2026-06-29#/calculators/transport';

describe('a calculator', () => {
  it.each(['hours-left', 'price-ceiling', 'transport', 'apprentice-subsidy'] as const)(
    'has a page of its own, with its formula, figures and sources: %s',
    async (id) => {
      const guide = await openGuide({ address: `#/calculators/${id}` });
      await guide.heading(daCalculators[id].title).waitFor();
      expect(await guide.page.title()).toContain(daCalculators[id].title);
      const text = await guide.text();
      expect(text).toContain(daPage.how);
      expect(text).toMatch(/Gælder fra/);
      expect(await guide.form().count(), 'it is no question of the guide').toBe(0);
      await guide.hasNoHoles();
    },
  );

  it('counts with a comma, and takes the answer away when a number changes', async () => {
    const guide = await openGuide({ address: KNOWN_RATE });
    await guide.field('trip-km').fill('44,5');
    await guide.field('trip-days').fill('5');
    await guide.field('trip-weeks').fill('6');
    await guide.button(daPage.count).click();
    const answer = guide.page.getByRole('status').filter({ hasText: /701/ });
    await answer.waitFor();
    await guide.field('trip-km').fill('30');
    await answer.waitFor({ state: 'detached' });
  });

  it('reads a number in the signs of another script, with its unit', async () => {
    const guide = await openGuide({ address: KNOWN_RATE });
    const answers: string[] = [];
    for (const km of ['24,5', '\u0662\u0664\u066b\u0665 km']) {
      await guide.field('trip-km').fill(km);
      await guide.field('trip-days').fill('5');
      await guide.field('trip-weeks').fill('6');
      await guide.button(daPage.count).click();
      const answer = guide.page.getByRole('status').filter({ hasText: /\d/ });
      answers.push(await answer.innerText());
    }
    expect(answers[1]).toBe(answers[0]);
  });

  it('asks nothing where a figure is not known, and says which one and whom to ask', async () => {
    const guide = await openGuide({ address: '?on=2026-06-30#/calculators/transport' });
    await guide.heading(daCalculators.transport.title).waitFor();
    const text = await guide.text();
    expect(text).toContain(daPage.unknown);
    expect(text).toContain(daCalculators.figures.transport['kr-per-km']);
    expect(text).not.toContain('1,59');
    expect(await guide.field('trip-km').count()).toBe(0);
    await guide.hasNoHoles();
  });

  it('names every fault at once, and keeps what was written', async () => {
    const guide = await openGuide({ address: KNOWN_RATE });
    await guide.field('trip-km').fill('mange');
    await guide.button(daPage.count).click();
    expect(await guide.summary().getByRole('link').count()).toBe(3);
    expect(await guide.field('trip-km').inputValue()).toBe('mange');
  });

  it('stands folded in the result of its scheme', async () => {
    const guide = await openGuide({ address: '#/six-week-course', kept: withACourse });
    await guide.showsResult();
    const summary = guide.page.getByText(daCalculators['hours-left'].title);
    await summary.click();
    await guide.page.getByRole('button', { name: daPage.count }).first().waitFor();
  });

  it('is told that there is no such one', async () => {
    const guide = await openGuide({ address: '#/calculators/nonsense' });
    await guide.heading('Siden findes ikke').waitFor();
  });
});
