// @engines all in test:all
import { describe, expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { linkOf } from './link-of.ts';
import { onDagpenge, resultsOnDagpenge } from './people.ts';
import { da, en, filled, takeAlong } from './words.ts';

const openGuide = useGuide();
const words = takeAlong.da;

describe('a link', () => {
  it('reopens the same results, and leaves the address and the history at once', async () => {
    const plain = await (await openGuide()).historyLength();
    const guide = await openGuide({ address: `#/link/${linkOf()}` });
    for (const [scheme, result] of Object.entries(resultsOnDagpenge))
      expect(await guide.resultOf(scheme)).toBe(result);
    expect(new URL(guide.page.url()).hash).toBe('#/overview');
    expect(await guide.historyLength()).toBe(plain);
    expect(await guide.page.evaluate(() => JSON.stringify(history.state))).not.toContain(
      'dagpenge',
    );
    await guide.note(words.unchecked).waitFor();
  });

  it('opens in another language than it was made in', async () => {
    const guide = await openGuide({ address: `?lang=en#/link/${linkOf()}` });
    for (const [scheme, result] of Object.entries(resultsOnDagpenge))
      expect(await guide.resultOf(scheme)).toBe(result);
    await guide.heading(en.result['overview-title']).waitFor();
    await guide.note(takeAlong.en.unchecked).waitFor();
    expect(new URL(guide.page.url()).search).toBe('?lang=en');
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
});
