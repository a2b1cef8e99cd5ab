// @engines all in test:all
import { expect, it } from 'vitest';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { onDagpenge } from './people.ts';
import { letPass } from './time.ts';
import { da } from './words.ts';

const openGuide = useGuide();

/** Everything in which an answer could be left behind. */
const left = (guide: Guide) =>
  guide.page.evaluate(() => ({
    session: { ...sessionStorage },
    local: { ...localStorage },
    state: JSON.stringify(history.state),
    address: location.href.replace(location.origin, ''),
    checked: document.querySelectorAll('input:checked').length,
    written: [...document.querySelectorAll('input')].filter(({ type, value }) =>
      type === 'text' ? value !== '' : false,
    ).length,
    cookie: document.cookie,
  }));

const NOTHING = { session: {}, local: {}, address: '/#/', checked: 0, written: 0, cookie: '' };

it('leaves nothing of the answers once they are deleted', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.answerAll(onDagpenge);
  await guide.showsResult();
  await guide.button(da.answers.delete).click();
  await guide.heading(da.start.title).waitFor();
  expect(await left(guide)).toMatchObject(NOTHING);
  expect(await guide.text()).not.toContain(da.start['go-on']);

  for (let step = 0; step < 4; step += 1) {
    await guide.page.goBack();
    await guide.heading().waitFor();
    expect(await guide.page.locator('[data-scheme]').count()).toBe(0);
    const { checked, written, session } = await left(guide);
    expect({ checked, written, session }).toEqual({ checked: 0, written: 0, session: {} });
  }
  await guide.page.reload();
  await guide.heading().waitFor();
  expect((await left(guide)).session).toEqual({});
});

it('asks after twenty minutes without a touch, and keeps the answers of one who is there', async () => {
  const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
  await guide.showsResult();
  await letPass(guide, 19);
  expect(await guide.page.getByRole('alertdialog').count()).toBe(0);
  await letPass(guide, 2);
  const dialog = guide.page.getByRole('alertdialog', { name: da.idle.title });
  await dialog.waitFor();
  await guide.page.locator(':focus').filter({ hasText: da.idle.stay }).waitFor();
  await guide.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect((await guide.results()).length).toBe(SCHEMES_IN_OVERVIEW);
  await letPass(guide, 19);
  expect(await dialog.count()).toBe(0);
});

it('clears when nobody answers, says so to screen readers, and leaves nothing', async () => {
  const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
  await guide.showsResult();
  await letPass(guide, 21);
  await guide.page.getByRole('alertdialog').waitFor();
  await letPass(guide, 2);
  await guide.heading(da.start.title).waitFor();
  await guide.page.getByRole('alert').filter({ hasText: da.note['left-alone'] }).waitFor();
  expect(await guide.page.getByRole('alertdialog').count()).toBe(0);
  expect(await left(guide)).toMatchObject(NOTHING);
});

it('clears at once on a computer that wakes an hour later', async () => {
  const guide = await openGuide({ address: '#/overview', kept: onDagpenge });
  await guide.showsResult();
  await letPass(guide, 60);
  await guide.heading(da.start.title).waitFor();
  expect(await left(guide)).toMatchObject(NOTHING);
});

it('asks nobody who has answered nothing', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.asks('benefit');
  await letPass(guide, 60);
  await guide.asks('benefit');
  expect(await guide.page.getByRole('alertdialog').count()).toBe(0);
});
