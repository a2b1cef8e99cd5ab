import { describe, expect, it } from 'vitest';
import { seededRandom } from '../independent-reading/citizens.ts';
import { useGuide } from './harness.ts';
import { linkOf } from './link-of.ts';
import { onDagpenge, resultsOnDagpenge } from './people.ts';
import { da, filled, takeAlong } from './words.ts';

const openGuide = useGuide();
const words = takeAlong.da;

describe('a link', () => {
  it('reopens the same results, and leaves the address and the history at once', async () => {
    const guide = await openGuide({ address: `#/link/${linkOf()}` });
    for (const [scheme, result] of Object.entries(resultsOnDagpenge))
      expect(await guide.resultOf(scheme)).toBe(result);
    expect(new URL(guide.page.url()).hash).toBe('#/overview');
    expect(await guide.historyLength()).toBe(2);
    expect(await guide.page.evaluate(() => JSON.stringify(history.state))).not.toContain(
      'dagpenge',
    );
    await guide.note(words.unchecked).waitFor();
  });

  it('opens in a guide that is open already', async () => {
    const guide = await openGuide({ address: '#/overview' });
    await guide.answer('benefit', 'other');
    await guide.page.evaluate((hash) => (location.hash = hash), `#/link/${linkOf()}`);
    await guide.showsResult();
    expect(await guide.resultOf('six-week-course')).toBe('likely (right)');
  });

  it('says so of a reload too: whose answers they are', async () => {
    const guide = await openGuide({ address: `#/link/${linkOf()}` });
    await guide.showsResult();
    await guide.page.reload();
    await guide.showsResult();
    await guide.note(words.unchecked).waitFor();
  });

  it('that was cut keeps what is whole, and asks the rest', async () => {
    const guide = await openGuide({ address: `#/link/${linkOf().slice(0, -12)}` });
    await guide.form().waitFor();
    await guide.note(words['not-whole']).waitFor();
    await guide.openAnswers();
    expect(await guide.text()).toContain('34 år');
  });

  it('asks again what time has moved, with the old answer in its field', async () => {
    const guide = await openGuide({ address: `#/link/${linkOf({ made: '2026-06-22' })}` });
    await guide.asks('weeks-unemployed');
    await guide.note(da.questions['weeks-unemployed'].short).waitFor();
    expect(await guide.chosen()).toBe('10');
    await guide.pick(32);
    await guide.goOn();
    expect(await guide.text()).toContain('22. juni 2026');
  });

  it('names what came out otherwise on its day, and shows that day', async () => {
    const answers = { ...onDagpenge, 'job-offer': 'none' };
    const guide = await openGuide({
      address: `#/link/${linkOf({ made: '2026-01-15', answers })}`,
    });
    await guide.answerAll({ ...onDagpenge, 'weeks-unemployed': 10 });
    await guide.note(filled(words.differs, { day: '15. januar 2026' })).waitFor();
    const now = await guide.resultOf('job-rotation');
    expect(now).toBe('ended (ended)');
    await guide.button(filled(words['show-that-day'], { day: '15. januar 2026' })).click();
    await guide.note('15. januar 2026').first().waitFor();
    expect(new URL(guide.page.url()).searchParams.get('on')).toBe('2026-01-15');
    expect(await guide.resultOf('job-rotation')).not.toBe(now);
    await guide.button(da.note['on-today']).click();
    expect(await guide.resultOf('job-rotation')).toBe(now);
  });

  it('asks again what is no longer offered, and says so', async () => {
    const answers = { ...onDagpenge, benefit: 'uddannelseshjaelp' };
    const guide = await openGuide({ address: `#/link/${linkOf({ made: '2025-06-01', answers })}` });
    await guide.asks('benefit');
    await guide.note(da.questions.benefit.short).waitFor();
  });

  it('with anything at all in it breaks nothing, and puts nothing of it into the page', async () => {
    const seed = Number(process.env['SEED'] ?? 20_261_122);
    console.log(`SEED=${seed}`);
    const random = seededRandom(seed);
    const pick = (from: string): string => from[Math.floor(random() * from.length)]!;
    const forged = Array.from({ length: 150 }, (_, i) => {
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
});
