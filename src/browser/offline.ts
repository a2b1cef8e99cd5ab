import type { Session } from '../visit/session.svelte.ts';
import { isFramed } from './framed.ts';
import { edition } from '../visit/take-along.ts';

/** `src/worker/` builds it. */
const WORKER = './service-worker.js';

/** What TypeScript does not know of a browser that wants to be told which scripts we trust. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    policy: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/**
 * Has the guide kept on the device, and tells of a new edition of the rules. Not in a frame, where
 * the browser may refuse it. A person whose browser has no workers, or lets us have none, loses
 * nothing but the use without the network: they are told nothing.
 */
export async function keepForOffline(session: Session): Promise<void> {
  if (isFramed() || import.meta.env.DEV) return;
  try {
    const { serviceWorker } = navigator;
    const ask = (): void => serviceWorker.controller?.postMessage('edition');
    serviceWorker.addEventListener('message', ({ data }) => {
      if (data > edition.number) session.newer = 'rules';
    });
    serviceWorker.addEventListener('controllerchange', ask);
    await serviceWorker.register(trustedAddress());
    ask();
  } catch {
    // No secure address, a sandbox, or a browser that keeps nothing.
  }
}

function trustedAddress(): string {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('vejviser', { createScriptURL: () => WORKER });
  return policy?.createScriptURL(WORKER) ?? WORKER;
}
