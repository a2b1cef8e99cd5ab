/** What the guide tells the page around it: how far a person is and how high it stands, in pixels. */
export type Message =
  | { readonly type: 'started' | 'result' }
  | { readonly type: 'step'; readonly number: number }
  | { readonly type: 'height'; readonly px: number };

const SOURCE = 'vejviser';

/** Tells the page around the guide. Any page may hear it (`*`): nothing of a person's is in it. */
export function tellParent(message: Message): void {
  parent.postMessage({ source: SOURCE, ...message }, '*');
}

/** What the page around tells the guide: somebody scrolls it, or touches its keys. */
export const HOST_PRESENCE = { source: `${SOURCE}-host`, type: 'presence' } as const;

/** Whether the page around says that somebody is there. */
export const isHostPresence = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  (data as Record<string, unknown>)['source'] === HOST_PRESENCE.source &&
  (data as Record<string, unknown>)['type'] === HOST_PRESENCE.type;

/**
 * Reads a message of the guide's; `undefined` where it is none. By hand and from what is known
 * alone, since it runs on other people's pages, where anybody may send anything.
 */
export function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { source, type, number, px } = data as Record<string, unknown>;
  if (source !== SOURCE) return undefined;
  if (type === 'started' || type === 'result') return { type };
  if (type === 'step' && typeof number === 'number' && Number.isInteger(number) && number > 0)
    return { type, number };
  if (type === 'height' && typeof px === 'number' && Number.isFinite(px)) return { type, px };
  return undefined;
}
