/** Where the guide's own code lies: an extension may throw in the same page as it likes. */
const OURS = new URL('./', import.meta.url).href;

/**
 * Tells of what the guide throws outside of what is drawn, at a press above all: nothing else would be
 * seen of it.
 */
export function whenCodeThrows(tell: (thrown: unknown) => void): void {
  addEventListener('error', ({ filename, error }) => {
    if (filename.startsWith(OURS) || cameByUs(error)) tell(error);
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    if (cameByUs(reason)) tell(reason);
  });
}

/** Whether the guide was about something: what it called may have been another's, and thrown. */
const cameByUs = (thrown: unknown): boolean =>
  thrown instanceof Error && thrown.stack?.includes(OURS) === true;
