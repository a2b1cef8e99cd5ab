// @engines chromium in test:all: it asks a service worker, and takes long
import { expect, it } from 'vitest';
import { holdTheDay } from '../browser/before.ts';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import { A, cachesIn, inAnotherTab, isKept, useHost } from './hosted.ts';
import { firstThree, onDagpenge } from './people.ts';
import { da, patternOf } from './words.ts';

const { host, openKept } = useHost();
const B = 'b/';
/** A browser looks for another build a while after it has loaded a page. */
const PATIENT = { timeout: 10_000 };

it('says that the rules may have changed, once their review day is past', async () => {
  const guide = await openKept(A);
  host.answers = 'cut-off';
  await guide.page.addInitScript(holdTheDay, Date.parse('2036-01-02T12:00:00+01:00'));
  await guide.page.reload();
  await guide.link(da.start.go).click();
  await guide.answerAll(onDagpenge);
  await guide.showsResult();
  const notes = await guide.page.getByRole('note').allInnerTexts();
  const overdue = notes.filter((note) => patternOf(da.result.overdue).test(note));
  expect(overdue).toHaveLength(1);
});

it('opens all the same where the server answers with an error', async () => {
  const guide = await openKept(A);
  host.answers = 'with an error';
  await guide.page.reload();
  await guide.link(da.start.go).click();
  await guide.answerAll(firstThree);
});

it('does not outlive the guide: where its folder is empty, nothing is shown in its place', async () => {
  const guide = await openKept(A);
  host.takeDown(A);
  await expect(guide.page.reload()).rejects.toThrow('ERR_HTTP_RESPONSE_CODE_FAILURE');
});

it('leaves alone what another guide on the same host has kept', async () => {
  host.deploy(B);
  const guide = await openKept(A);
  const other = await inAnotherTab(guide, host.address(B));
  await isKept(other.page);
  const ofOther = (await cachesIn(guide)).find((name) => name.startsWith('vejviser /b/'));
  host.deployLater(A);
  await guide.page.reload();
  await expect.poll(async () => (await cachesIn(guide)).length, PATIENT).toBe(3);
  expect(await cachesIn(guide)).toContain(ofOther);
  host.answers = 'cut-off';
  await other.page.reload();
  await other.link(da.start.go).click();
  await other.answerAll(onDagpenge);
  expect(await other.results()).toHaveLength(SCHEMES_IN_OVERVIEW);
});

it('keeps the files of the last two builds', async () => {
  const guide = await openKept(A);
  const [first] = await cachesIn(guide);
  await expect.poll(() => cachesIn(guide)).toEqual([first]);
  for (const [nth, before] of [
    [1, first],
    [2, `${first}-1`],
  ] as const) {
    host.deployLater(A, nth);
    await guide.page.reload();
    await expect.poll(() => cachesIn(guide), PATIENT).toEqual([before, `${first}-${nth}`]);
  }
});
