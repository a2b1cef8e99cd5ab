import { look, type Found, type Manners } from './look.ts';

/** How a whole round is made. */
export interface RoundManners extends Manners {
  /** Between two requests to one host. */
  readonly pauseMs: number;
  /** So many hosts at a time. */
  readonly hostsAtOnce: number;
}

/**
 * Looks at each address once: of one host one at a time with a pause after each, and once more at the end
 * at what could not be reached.
 */
export async function round(
  addresses: readonly string[],
  manners: RoundManners,
): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  await lookAtAll(addresses, manners, found);
  const missed = addresses.filter((address) => found.get(address)?.kind === 'unreachable');
  await lookAtAll(missed, manners, found);
  return found;
}

async function lookAtAll(
  addresses: readonly string[],
  manners: RoundManners,
  found: Map<string, Found>,
): Promise<void> {
  const hosts = [...new Set(addresses.map(hostOf))].map((host) =>
    addresses.filter((address) => hostOf(address) === host),
  );
  const next = async (): Promise<void> => {
    for (let own = hosts.shift(); own; own = hosts.shift())
      for (const address of own) {
        found.set(address, await look(address, manners));
        await pause(manners.pauseMs);
      }
  };
  await Promise.all(Array.from({ length: manners.hostsAtOnce }, next));
}

const hostOf = (address: string): string => new URL(address).host;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
