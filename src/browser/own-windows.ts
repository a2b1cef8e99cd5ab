/** What the guide's own windows tell each other: that one was opened, and that the answers are to go. */
type Told = 'vejviser-opened' | 'vejviser-forget';

/**
 * Joins this window with the one it was opened from and those opened from it, of the same guide. A
 * window of its own and the frame that opened it share no storage: so they tell each other.
 * @param onforget told when the person has deleted the answers in one of them
 * @returns tells the others that they are deleted here
 */
export function joinOwnWindows(onforget: () => void): () => void {
  const others = new Set<MessageEventSource>();
  const tell = (other: MessageEventSource, what: Told): void =>
    other.postMessage(what, { targetOrigin: location.origin });
  const opener = window.opener as Window | null;
  if (opener) {
    others.add(opener);
    tell(opener, 'vejviser-opened');
  }
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (!source || origin !== location.origin) return;
    if (data === ('vejviser-opened' satisfies Told)) others.add(source);
    if (data === ('vejviser-forget' satisfies Told) && others.has(source)) onforget();
  });
  return () => {
    for (const other of others) tell(other, 'vejviser-forget');
  };
}
