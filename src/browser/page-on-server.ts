/**
 * Whether the page and all that Vite has asked for come now. It is fetched past the caches: WebKit
 * remembers a script that did not come, even in a page that is loaded anew, until it is fetched as
 * something else.
 */
export async function canBeHad(): Promise<boolean> {
  const parts = document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]');
  const hrefs = [location.pathname, ...[...parts].map(({ href }) => href)];
  const come = hrefs.map((href) => fetch(href, { cache: 'reload' }));
  return (await Promise.all(come).catch(() => [Response.error()])).every(({ ok }) => ok);
}

/** Whether the server still has this build; it is assumed where the server cannot be reached. */
export async function isStillThere(): Promise<boolean> {
  const files = document.querySelector('meta[name=guide]')?.getAttribute('content') ?? '';
  try {
    const page = await fetch(location.pathname, { cache: 'no-cache' });
    return !page.ok || (await page.text()).includes(files);
  } catch {
    return true;
  }
}
