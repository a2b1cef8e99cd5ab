// @engines chromium: WebKit lets no page write its history a hundred times in ten seconds
import { expect, it } from 'vitest';
import { seededRandom } from '../independent-reading/citizens.ts';
import { useGuide } from './harness.ts';
import { linkOf } from './link-of.ts';

const openGuide = useGuide();
/** More where `npm run test:all` takes its time. */
const MANY = process.env['VEJVISER_ENGINES'] === 'all' ? 150 : 40;

it('breaks nothing with anything at all in a link, and puts nothing of it into the page', async () => {
  const seed = Number(process.env['SEED'] ?? 20_261_122);
  console.log(`SEED=${seed}`);
  const random = seededRandom(seed);
  const pick = (from: string): string => from[Math.floor(random() * from.length)]!;
  const forged = Array.from({ length: MANY }, (_, i) => {
    if (i % 4 === 0) return `<img src=x onerror=alert(${i})>${encodeURIComponent('<b>')}`;
    const link = [...linkOf()];
    for (let n = 0; n <= i % 7; n += 1)
      link[Math.floor(random() * link.length)] = pick('abcxyz0189-%/<>"\'æ\u0000');
    return link.join('');
  });
  const guide = await openGuide({ address: '#/overview' });
  await guide.asks('benefit');
  for (const payload of forged) {
    await guide.page.evaluate((text) => (location.hash = `#/link/${text}`), payload);
    await guide.heading().waitFor();
    expect(await guide.page.locator('main img, main b, main script').count()).toBe(0);
    expect(guide.page.url()).not.toContain('/link/');
  }
  await guide.hasNoHoles();
});
