/**
 * Whether the page and all that Vite has asked for come now. It is fetched past the caches: WebKit
 * remembers a script that did not come, even in a page that is loaded anew, until it is fetched as
 * something else.
 */
export async function canBeHad(): Promise<boolean> {
  const parts = document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]');
  const [page, ...files] = await Promise.all(
    [location.pathname, ...[...parts].map(({ href }) => href)].map(fetched),
  );
  return !!page?.ok && files.every((file) => file.ok && !isPage(file));
}

const fetched = (href: string): Promise<Response> =>
  fetch(href, { cache: 'reload' }).catch(() => Response.error());

/** A host may answer with a page of its own, as if all were well, for a file that it has not. */
const isPage = ({ headers }: Response): boolean =>
  headers.get('Content-Type')?.includes('text/html') ?? false;

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
