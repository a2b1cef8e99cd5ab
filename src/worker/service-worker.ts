/**
 * Keeps the guide on the device, so that it works without the network once it was opened. It knows
 * its own folder alone: two guides on one host have a worker and caches each.
 */
declare const self: ServiceWorkerGlobalScope;

/** What the build writes in: see `plugin.ts`. */
declare const BUILT: {
  /** Tells this build from any other. */
  readonly id: string;
  /** The number of the edition of the rules. */
  readonly edition: number;
  /** All that the guide needs in Danish, seen from its folder; its page is the empty name. */
  readonly files: readonly string[];
  /** What each other language needs besides. It is kept once somebody here has chosen it. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** Each page, seen from the guide's folder. */
  readonly pages: readonly string[];
  /** The files that the guide's page of this build names, as it names them. */
  readonly named: string;
};
const { id, edition, files, texts, pages, named } = BUILT;

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);
/** Where pages lie: a guide in a folder below it is another one. */
const folders = pages.map(folderOf);

/** So long a page may take to come over the network, where there is one on the device. */
const PATIENCE_MS = 3_000;

/** The folder of the guide, which is the address of its page. */
const HOME = new URL('./', self.location.href);
/** No address holds a space, so no folder's caches begin as another's do. */
const OURS = `vejviser ${HOME.pathname} `;
const CACHE = OURS + id;

/** Under this name a cache remembers that a language was chosen; nothing else is called so. */
const markOf = (language: string): string => new URL(`keeps/${language}`, HOME).href;

/** Its name changes with what it holds, so a kept one is never old. */
const hasHashedName = (file: string): boolean => file.startsWith('assets/');

self.addEventListener('install', (event) => event.waitUntil(keepBuild()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
/** A page says which language it shows, and is told the edition of the rules that is here. */
self.addEventListener('message', (event) => {
  event.source?.postMessage(edition);
  const { keep: language } = event.data as { readonly keep?: string };
  if (language !== undefined) event.waitUntil(keepTexts(language));
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || !`${origin}${pathname}`.startsWith(HOME.href)) return;
  const file = pathname.slice(HOME.pathname.length);
  if (mode !== 'navigate') {
    if (hasHashedName(file) || files.includes(file)) event.respondWith(given(file));
  } else if (folders.includes(folderOf(file))) {
    event.respondWith(pageAt(file === 'index.html' ? HOME.href : origin + pathname, event));
  }
});

/** Also in the languages that were chosen while the build before was here. */
async function keepBuild(): Promise<void> {
  await keepFiles(files);
  for (const language of Object.keys(texts))
    if (await caches.match(markOf(language))) await keepTexts(language);
  await self.skipWaiting();
}

/** Keeps the texts of a language, and remembers for the next build that it was chosen. */
async function keepTexts(language: string): Promise<void> {
  const cache = await caches.open(CACHE);
  const own = Object.keys(texts).includes(language) ? texts[language] : undefined;
  if (!own || (await cache.match(markOf(language)))) return;
  await keepFiles(own);
  await cache.put(markOf(language), new Response());
}

/** Fetches one file after the other: what the person asks for meanwhile comes first. */
async function keepFiles(some: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const file of some) {
    const response = await rightOne(file);
    // A copy: a page that a redirect led to may not stand in for another.
    await cache.put(new URL(file, HOME).href, new Response(response.body, response));
  }
}

/** A file of this build, kept already or fetched. @throws where what comes is something else */
async function rightOne(file: string): Promise<Response> {
  const address = new URL(file, HOME).href;
  const known = hasHashedName(file) ? await caches.match(address) : undefined;
  if (known && (await isRight(file, known))) return known;
  // What is wrong may lie in the browser's own cache, and be right on the server by now.
  for (const cache of hasHashedName(file)
    ? (['default', 'reload'] as const)
    : ['no-cache' as const]) {
    const response = await fetch(address, { cache });
    if (await isRight(file, response)) return response;
  }
  throw new Error(`${address} holds something else`);
}

/**
 * Whether a file is what its name says: a host may answer with a page of its own, as if all were well,
 * and while it is given another build, with a page that names files of that one.
 */
async function isRight(file: string, response: Response): Promise<boolean> {
  if (!response.ok) return false;
  if (file === '') return (await response.clone().text()).includes(named);
  return !(response.headers.get('Content-Type') ?? '').includes('text/html');
}

/** Serves open pages too. Those of the build before find its files still; older builds go. */
async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

const keptAt = async (address: string): Promise<Response | undefined> =>
  (await (await caches.open(CACHE)).match(address)) ?? caches.match(address);

/** Only under the name of a page: an address that was mangled on its way may hold answers. */
async function keepPage(address: string, response: Response): Promise<void> {
  if (!response.ok || !pages.some((page) => new URL(page, HOME).href === address)) return;
  await (await caches.open(CACHE)).put(address, response);
}

/** A file of the build; the texts of a language are kept from the moment they are asked for. */
async function given(file: string): Promise<Response> {
  const language = Object.keys(texts).find((id) => texts[id]!.includes(file));
  if (language !== undefined) await keepTexts(language).catch(() => undefined);
  const address = new URL(file, HOME).href;
  return (await keptAt(address)) ?? fetch(address);
}

/**
 * A page over the network, so that its rules are those of now; the kept one where the network is
 * gone, slow or broken. That a page is not there any more, or has moved, is told as it is.
 */
async function pageAt(address: string, event: FetchEvent): Promise<Response> {
  const coming = fetch(event.request, { cache: 'no-cache' });
  const came = coming.catch(() => undefined);
  // The guide's own page is kept with the files of its build alone.
  if (address !== HOME.href)
    event.waitUntil(came.then((page) => (page ? keepPage(address, page.clone()) : undefined)));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const page = await Promise.race([came, late]);
  if (page && page.status < 500) return page;
  return (await keptAt(address)) ?? coming.catch(() => homeInstead(address));
}

/** Without the network, a page that was never opened leads to the guide. */
function homeInstead(address: string): Response {
  return address === HOME.href ? Response.error() : Response.redirect(HOME.href);
}

// A module, so that `self` is its own; the built file has none of it.
export {};
