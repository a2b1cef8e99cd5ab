/** The day of every test that names no other: texts and windows depend on it. */
export const TODAY = Date.parse('2026-11-22T12:00:00+01:00');

/** Run in a page before its own code: its clock stands still, so no test depends on the day. */
export function holdTheDay(now: number): void {
  window.Date = class extends Date {
    constructor(...given: [] | [number | string]) {
      super(...((given.length === 0 ? [now] : given) as [number]));
    }
    static override now = (): number => now;
  } as DateConstructor;
}

/** Puts answers where the tab keeps them, once: what the test does later is not undone. */
export function keep(answers: string): void {
  if (history.state !== null) return;
  const frame = window === top ? '' : ` ${window.name || [...Array(parent.length).keys()].findIndex((i) => parent[i] === window)}`; // prettier-ignore
  const times = `"given":${Date.now()},"touched":${Date.now()}`;
  sessionStorage.setItem(
    `vejviser ${location.pathname.replace(/[^/]*$/, '')}${frame}`,
    `{"run":"overview","answers":${answers},${times}}`,
  );
}

/** Lets no service worker come between the guide and the files that a test holds back or counts. */
export function registerNoWorker(): void {
  if ('ServiceWorkerContainer' in window)
    ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
}

/** Makes an error of each thing that the page's content policy forbids. */
export function tellOfViolations(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`against the content policy: ${violatedDirective} ${blockedURI}`),
  );
}
