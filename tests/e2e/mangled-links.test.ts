// @engines chromium
import { expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { linkOf } from './link-of.ts';
import { resultsOnDagpenge } from './people.ts';
import { da, takeAlong } from './words.ts';

const openGuide = useGuide();

it.each([
  '#%2Flink%2FL',
  '?utm_source=a-b-c0#/LINK/L?fbclid=IwAR0-a1-b2',
  '?on=2026-11-22%23/link/L).',
  '#L&amp;utm_source=a-b-c0',
])(
  'opens the answers of a link that came as %s, and keeps none in the address',
  async (address) => {
    const guide = await openGuide({ address: address.replace(/L(?!INK)/, linkOf()) });
    for (const [scheme, result] of Object.entries(resultsOnDagpenge))
      expect(await guide.resultOf(scheme)).toBe(result);
    expect(new URL(guide.page.url()).hash).toBe('#/overview');
    expect(guide.page.url()).not.toContain(linkOf().slice(0, 20));
    expect(await guide.note(takeAlong.da['not-whole']).count()).toBe(0);
  },
);

it('opens a page whose address has something behind it, or lost its slash', async () => {
  for (const address of ['/overview/', '/overview?fbclid=IwAR0-a1-b2', '/overview).', 'OVERVIEW']) {
    const guide = await openGuide({ address: `#${address}` });
    await guide.asks('benefit');
    expect(new URL(guide.page.url()).hash).toBe('#/overview');
  }
});

it('takes a number as it was pasted, and says what is wrong with another', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.answer('benefit', 'dagpenge');
  await guide.asks('age');
  await guide.pick('34 måneder');
  await guide.next();
  await guide.page.getByText(da.error['not-alone'].replace('{{unit}}', 'år')).first().waitFor();
  await guide.pick('\u200eca. ٣٤ år');
  await guide.next();
  await guide.asks('education');
});

it('takes weeks with their word behind them', async () => {
  const guide = await openGuide({
    address: '#/overview',
    kept: { benefit: 'dagpenge', age: 34, education: 'vocational', 'education-used': 'no' },
  });
  await guide.answer('weeks-unemployed', '34 uger');
  expect(JSON.parse((await guide.stored())!)).toMatchObject({
    answers: { 'weeks-unemployed': 34 },
  });
});
