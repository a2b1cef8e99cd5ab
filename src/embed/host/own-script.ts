const NAME = '/vejviser.js';

/** What is read of a script in the page. */
export type ScriptElement = Pick<HTMLScriptElement, 'src' | 'nonce'>;

/**
 * The script that this one was fetched as, beside which the guide lies. None where a page has put its
 * words into another script or into the page itself: the guide would be sought where it is not.
 * @param scripts those that may be it, the likeliest first
 */
export const ownScript = (scripts: Iterable<unknown>): ScriptElement | undefined =>
  [...scripts].filter(isScript).find(({ src }) => pathOf(src).endsWith(NAME));

/** A script in a drawing has an address of another kind. */
const isScript = (script: unknown): script is ScriptElement =>
  typeof (script as { readonly src?: unknown } | null)?.src === 'string';

function pathOf(address: string): string {
  try {
    return new URL(address).pathname;
  } catch {
    return '';
  }
}
