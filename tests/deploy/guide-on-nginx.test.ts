import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useGuide } from '../e2e/harness.ts';
import { firstThree, onDagpenge } from '../e2e/people.ts';
import { da } from '../e2e/words.ts';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import { Nginx } from './nginx.ts';

const openGuide = useGuide();
const nginx = new Nginx();
beforeAll(() => nginx.start());
afterAll(() => nginx.close());

describe.each(['', 'guide/'])('the guide in the folder "/%s" of nginx', (folder) => {
  const at = (): string => nginx.address(folder);

  it('leads to a result', async () => {
    const guide = await openGuide({ at: at(), address: '#/overview' });
    await guide.answerAll(onDagpenge);
    expect(await guide.results()).toHaveLength(SCHEMES_IN_OVERVIEW);
  });

  it('opens a page that needs no script, which leads on', async () => {
    const guide = await openGuide({ at: at(), address: 'en/six-week-course.html', scripts: false });
    await guide.changeLanguage(da.languageName);
    await guide.page.waitForURL(`${at()}six-week-course.html`);
    expect(await guide.page.locator('html').getAttribute('lang')).toBe('da');
  });
});

/** A page of another site: the name of this machine is not its number. */
const host = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end(`<link rel="icon" href="data:,"><h1>Kommune</h1>
    <iframe sandbox="allow-scripts" width="600" height="600" src="${nginx.address('guide/')}#/overview"></iframe>`);
});
beforeAll(async () => {
  host.listen(0, '127.0.0.1');
  await new Promise((resolve) => host.once('listening', resolve));
});
afterAll(() => void host.close());

it("runs in another site's frame whose sandbox allows scripts alone", async () => {
  const { port } = host.address() as AddressInfo;
  const { page } = await openGuide({
    at: `http://localhost:${port}/`,
    mayComplain: /^request to http:\/\/127\.0\.0\.1:/,
  });
  const frame = page.frameLocator('iframe');
  for (const [question, answer] of Object.entries(firstThree)) {
    const form = frame.locator(`form[data-question="${question}"]`);
    const isNumber = typeof answer === 'number';
    if (isNumber) await form.locator('input').fill(String(answer));
    else await form.locator(`input[value="${answer}"]`).check();
    await form.locator('button[type=submit]').click();
  }
  await frame.locator('form[data-question="education-used"]').waitFor();
});
