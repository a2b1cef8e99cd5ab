/** Run in the page before its own code: tells the server of each fault, and waits until it knows. */
export function tellTheServer(): void {
  const { href } = new URL('./complaint', location.href);
  const tell = (text: string): void => {
    const request = new XMLHttpRequest();
    request.open('POST', href, false);
    request.send(text);
  };
  for (const kind of ['error', 'warn'] as const)
    console[kind] = (...said: unknown[]) => tell(`console: ${said.join(' ')}`);
  addEventListener('error', ({ message }) => tell(`page: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => tell(`page: ${reason}`));
}
