import { describe, expect, it } from 'vitest';
import { da } from '../e2e/words.ts';
import { useEngine } from '../engines/harness.ts';
import { useTag } from './tag.ts';
import daAbout from '../../locales/da/about.json' with { type: 'json' };

const openGuide = useEngine();
const openTag = useTag('79');

describe('in a browser that is too old for the guide', () => {
  it('leaves the start as it was built, says so, and leads to the list of schemes', async () => {
    const { guide } = await openGuide({ asBuilt: true, mayComplain: /^page: |Error/ });
    const word = guide.page.locator('.no-guide');
    await word.waitFor();
    expect(await word.innerText()).toContain(daAbout['no-guide']);
    await guide.heading(da.start.title).waitFor();
    expect(await guide.page.locator('.start .button').isVisible()).toBe(false);
    await word.locator('a[href="schemes.html"]').first().click();
    await guide.heading(daAbout.list.title).waitFor();
  });

  it("leads from a scheme's address to its own page", async () => {
    const { guide } = await openGuide({ address: '#/six-week-course', asBuilt: true, mayComplain: /^page: |Error/ }); // prettier-ignore
    await guide.page.locator('.no-guide a[href="six-week-course.html"]').click();
    await guide.page.locator('main li').first().waitFor();
  });

  it("leaves the link in a municipality's page", async () => {
    const { tab, let: letTheGuideCome } = await openTag();
    letTheGuideCome();
    expect(
      await tab.evaluate(`document.querySelector('vejviser-guide a').getClientRects().length`),
    ).toBe(1);
  });
});
