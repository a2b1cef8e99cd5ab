import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE = 50;
const PATIENCE = 5000;

/** A session of a browser, driven over WebDriver's own HTTP (https://www.w3.org/TR/webdriver2/). */
export interface Session {
  /** Sends a command: `post('/url', { url })`. */
  readonly post: (command: string, body: object) => Promise<unknown>;
  /** Closes the browser. */
  readonly end: () => Promise<void>;
}

/** Waits until the driver at this address listens, and lets it start this browser. */
export async function startSession(driver: string, browser: object): Promise<Session> {
  await untilItListens(driver);
  const session = `${driver}/session`;
  const { sessionId } = (await send('POST', session, {
    capabilities: { alwaysMatch: browser },
  })) as { sessionId: string };
  return {
    post: (command, body) => send('POST', `${session}/${sessionId}${command}`, body),
    end: async () => void (await send('DELETE', `${session}/${sessionId}`)),
  };
}

async function send(method: string, address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${address}: ${value.error}: ${value.message}`);
  return value;
}

async function untilItListens(driver: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;)
    try {
      return void (await send('GET', `${driver}/status`));
    } catch (error) {
      if (performance.now() > end)
        throw new Error(`no driver at ${driver}: run "bash tests/setup.sh"`, { cause: error });
      await sleep(PAUSE);
    }
}
