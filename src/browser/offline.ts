import { isFramed } from './framed.ts';

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
 * @param edition the number of the edition of the rules that this page holds
 * @param language the one that is shown, whose texts are to be kept as well
 * @param onnewer what is done once a newer edition is there
 */
export async function keepForOffline(
  edition: number,
  language: () => string,
  onnewer: () => void,
): Promise<void> {
  if (isFramed() || import.meta.env.DEV) return;
  try {
    const { serviceWorker } = navigator;
    const ask = (): void => serviceWorker.controller?.postMessage({ keep: language() });
    serviceWorker.addEventListener('message', ({ data }) => {
      if (data > edition) onnewer();
    });
    serviceWorker.addEventListener('controllerchange', ask);
    const { installing, waiting } = await serviceWorker.register(trustedAddress());
    // A word to a worker that is about to be followed keeps it awake, and the new build waiting.
    if (!installing && !waiting) ask();
  } catch {
    // No secure address, a sandbox, or a browser that keeps nothing.
  }
}

function trustedAddress(): string {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('vejviser', { createScriptURL: () => WORKER });
  return policy?.createScriptURL(WORKER) ?? WORKER;
}
