// @engines chromium
import { describe, expect, it } from 'vitest';
import { hidden, tag, useMunicipality } from './municipality.ts';

const openMunicipality = useMunicipality();

/** Opens a guide that is drawn whole: from here on it tells no height of its own. */
async function openSettled() {
  const municipality = await openMunicipality(tag);
  const guide = await municipality.guide();
  await guide.asks('benefit');
  await expect.poll(() => hidden(guide)).toEqual([0, 0]);
  return { municipality, guide };
}

describe('messages that the guide did not send', () => {
  const FORGED = [
    { source: 'vejviser', type: 'height', px: 4000 },
    { source: 'vejviser', type: 'result' },
  ];

  it('from the page or another frame do nothing', async () => {
    const { municipality } = await openSettled();
    const height = (): Promise<string> =>
      municipality.page
        .locator('vejviser-guide iframe')
        .evaluate((frame: HTMLIFrameElement) => frame.style.height);
    const before = [await height(), (await municipality.heard()).events];
    const { length } = (await municipality.heard()).messages;
    await municipality.page.evaluate((messages) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const another = frame.contentWindow as Window & typeof globalThis;
      for (const message of messages) {
        postMessage(message, '*');
        another.eval(`parent.postMessage(${JSON.stringify(message)}, '*')`);
        dispatchEvent(new MessageEvent('message', { data: message }));
        dispatchEvent(new MessageEvent('message', { data: message, source: another }));
      }
    }, FORGED);
    await expect
      .poll(async () => (await municipality.heard()).messages.length)
      .toBe(length + 4 * FORGED.length);
    expect([await height(), (await municipality.heard()).events]).toEqual(before);
  });

  it('from another page in its frame make it no higher than it may be, and no stranger', async () => {
    const { municipality, guide } = await openSettled();
    const send = (...sent: unknown[]): Promise<void> =>
      guide.page.evaluate((messages) => {
        for (const message of messages) parent.postMessage(message, '*');
      }, sent);
    for (const [told, shown] of [
      [1e9, 60_000],
      [-5, 100],
      [700.2, 701],
    ] as const) {
      await send({ source: 'vejviser', type: 'height', px: told });
      await expect.poll(() => municipality.heightOf()).toBe(shown);
    }
    const { events } = await municipality.heard();
    await send(
      { source: 'vejviser', type: 'height', px: Infinity },
      { source: 'vejviser', type: 'height', px: '900' },
      { source: 'vejviser', type: 'step', number: 'age' },
      { source: 'vejviser', type: 'answer', answer: 34 },
      'vejviser',
      null,
      { source: 'vejviser', type: 'height', px: 702 },
    );
    await expect.poll(() => municipality.heightOf()).toBe(702);
    expect((await municipality.heard()).events).toEqual(events);
  });
});
