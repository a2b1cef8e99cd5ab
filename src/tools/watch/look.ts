import { digestOfPage } from './visible-text.ts';

/**
 * How a page was found: there, with a digest of what it says · moved for good, to where · gone, for the
 * server says so or there is no such host · `unreachable` now, which may pass.
 */
export type Found =
  | { readonly kind: 'there'; readonly digest: string }
  | { readonly kind: 'moved'; readonly to: string; readonly digest: string }
  | { readonly kind: 'gone'; readonly why: string }
  | { readonly kind: 'unreachable'; readonly why: string };

/** How a page is asked for. */
export interface Manners {
  /** Who asks, and where to reach them. */
  readonly userAgent: string;
  readonly timeoutMs: number;
}

const MOST_HOPS = 5;
const GONE = [404, 410];
/** What says that a page lies elsewhere from now on; the other redirects are followed and forgotten. */
const FOR_GOOD = [301, 308];
/** Larger than any page that somebody reads. */
const MOST_BYTES = 20_000_000;

/** Goes to an address once, and wherever it leads. */
export async function look(address: string, manners: Manners): Promise<Found> {
  try {
    return await follow(address, manners);
  } catch (error) {
    return faultOf(error as Error);
  }
}

async function follow(address: string, { userAgent, timeoutMs }: Manners): Promise<Found> {
  let at = address;
  let movedTo: string | undefined;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const answer = await fetch(at, {
      redirect: 'manual',
      headers: { 'user-agent': userAgent, accept: 'text/html, application/pdf;q=0.9, */*;q=0.5' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    const next = answer.headers.get('location');
    if (answer.status < 300 || answer.status >= 400 || next === null)
      return await arrived(answer, movedTo);
    await answer.body?.cancel();
    at = new URL(next, at).href;
    if (FOR_GOOD.includes(answer.status)) movedTo = at;
  }
  return { kind: 'unreachable', why: `redirected more than ${MOST_HOPS} times` };
}

async function arrived(answer: Response, movedTo: string | undefined): Promise<Found> {
  const { status, headers } = answer;
  const after = movedTo === undefined ? '' : `, after it moved to ${movedTo}`;
  if (!answer.ok) {
    await answer.body?.cancel();
    return { kind: GONE.includes(status) ? 'gone' : 'unreachable', why: `${status}${after}` };
  }
  if (Number(headers.get('content-length')) > MOST_BYTES) {
    await answer.body?.cancel();
    return { kind: 'unreachable', why: `larger than ${MOST_BYTES} bytes` };
  }
  const body = new Uint8Array(await answer.arrayBuffer());
  const digest = digestOfPage(body, headers.get('content-type') ?? '');
  return movedTo === undefined ? { kind: 'there', digest } : { kind: 'moved', to: movedTo, digest };
}

/** `fetch` hides why it failed in the cause of what it throws. */
function faultOf(error: Error): Found {
  const { code, message } = (error.cause ?? error) as Error & { readonly code?: unknown };
  if (code === NO_SUCH_HOST) return { kind: 'gone', why: NO_SUCH_HOST };
  return { kind: 'unreachable', why: typeof code === 'string' ? code : message };
}

/** What the system says of a name that no host has, and of every name where there is no network. */
export const NO_SUCH_HOST = 'ENOTFOUND';
