import { markDanish } from '../text/danish-in.ts';

/**
 * What a component drew, as it is written into a page: every built page passes here. Svelte's marks,
 * by which it would find its place again, are left out: the guide draws its page anew.
 */
export const bodyOf = ({ body }: { readonly body: string }): string =>
  markDanish(body.replaceAll(/<!--.*?-->/g, ''));
