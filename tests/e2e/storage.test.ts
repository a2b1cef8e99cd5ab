// @engines all in test:all
import { expect, it } from 'vitest';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import { TODAY } from '../browser/before.ts';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { firstThree, onDagpenge } from './people.ts';
import { da, filled } from './words.ts';

const openGuide = useGuide();

function refuseStorage(): void {
  for (const name of ['sessionStorage', 'localStorage'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
}

/** Puts a text where the tab keeps the answers, and opens the page anew. */
async function reopenWith(guide: Guide, text: string): Promise<void> {
  await guide.page.evaluate((stored) => sessionStorage.setItem('vejviser /', stored), text);
  await guide.page.reload();
  await guide.heading().waitFor();
}

const NOW = { given: TODAY, touched: TODAY };
const lost = (kept: number): string => filled(da.note['stored-wrong'], { count: kept });

it('works without storage, and says that a reload loses the answers', async () => {
  const guide = await openGuide({ before: refuseStorage });
  await guide.link(da.start.go).click();
  await guide.answer('benefit', 'dagpenge');
  await guide.note(da.note['no-storage']).waitFor();
  await guide.answerAll(onDagpenge);
  expect(await guide.results()).toHaveLength(SCHEMES_IN_OVERVIEW);
  await guide.button(da.answers.delete).click();
  await guide.heading(da.start.title).waitFor();
});

it('says nothing of storage where the browser has it', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.answerAll(firstThree);
  expect(await guide.page.getByRole('note').count()).toBe(0);
});

it('begins anew and says so where the tab holds what no answers can be read from', async () => {
  const guide = await openGuide({ address: '#/overview' });
  for (const garbage of [
    'not JSON {',
    '[]',
    'null',
    '{"run":"overview"}',
    '{"answers":{"age":34}}',
  ]) {
    await reopenWith(guide, garbage);
    await guide.note(lost(0)).waitFor();
    await guide.asks('benefit');
  }
  await guide.answer('benefit', 'dagpenge');
  await guide.asks('age');
  expect(await guide.page.getByRole('note').count()).toBe(0);
});

it('keeps the answers that can be read, and says that one could not', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await reopenWith(guide, JSON.stringify({ run: 'overview', answers: firstThree, ...NOW }));
  await guide.asks('education-used');
  expect(await guide.page.getByRole('note').count()).toBe(0);
  const answers = { ...firstThree, age: 340, 'education-used': 'perhaps', 'no-such-question': 1 };
  await reopenWith(guide, JSON.stringify({ run: 'overview', answers, ...NOW }));
  await guide.note(lost(2)).waitFor();
  await guide.answer('age', 34);
  await guide.asks('education-used');
});

it('deletes the answers at once, and going back shows none of them', async () => {
  const guide = await openGuide();
  await guide.link(da.start.go).click();
  await guide.answerAll(firstThree);
  await guide.asks('education-used');
  await guide.button(da.answers.delete).click();
  await guide.heading(da.start.title).waitFor();
  await guide.headingHasFocus();
  expect(new URL(guide.page.url()).hash).toBe('#/');
  expect(await guide.stored()).toBeNull();
  expect(await guide.button(da.answers.delete).count()).toBe(0);
  for (let back = 0; back <= Object.keys(firstThree).length; back++) {
    await guide.page.goBack();
    await guide.asks('benefit');
    expect(await guide.chosen()).toBe('');
  }
  await guide.page.reload();
  await guide.asks('benefit');
  expect(await guide.chosen()).toBe('');
});
