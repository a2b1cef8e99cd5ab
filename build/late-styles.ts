import type { Plugin } from 'vite';

/** Where Vite keeps what fetches a part of the guide, its style sheets first. */
const HELPER = /preload-helper/;
const ADDED = 'document.head.appendChild(link)';

/**
 * While a style sheet that a script added is on its way, WebKit draws nothing anew: what is pressed
 * seems to do nothing. One for another medium keeps nobody waiting; it counts once it has come, before
 * what it belongs to is drawn.
 *
 * @returns Vite's helper with that
 * @throws where it adds its links otherwise than is known
 */
export function withLateStyles(helper: string): string {
  if (helper.split(ADDED).length !== 2) throw new Error(`Vite no longer says "${ADDED}" once`);
  return helper.replace(
    ADDED,
    `if (isCss) {
      link.media = 'print';
      link.addEventListener('load', () => (link.media = 'all'));
    }
    ${ADDED}`,
  );
}

/** Lets the page be drawn while the style sheets of what comes later are on their way. */
export const lateStyles = (): Plugin => ({
  name: 'late-styles',
  apply: 'build',
  transform: {
    filter: { id: HELPER },
    handler: (code) => ({ code: withLateStyles(code), map: null }),
  },
});
