import type { EmbedSection } from './embed-view.ts';
import { keyBelow, linesBelow, type Telling } from './telling.ts';
import { STANDARDS } from './text-page.ts';

/** Counts in the page itself: what is done with the number is the municipality's own choice. */
const COUNTING = `const counted = { started: 0, step: 0, result: 0 };
for (const name of Object.keys(counted))
  addEventListener('vejviser-' + name, () => {
    counted[name] += 1;
  });`;

/**
 * What TinyMCE must be told, so that it leaves the tag and the frame alone.
 * @param host as TinyMCE takes it from an address: without `www.` and without a port
 */
const tinymce = (host: string): string => `custom_elements: '~vejviser-guide',
extended_valid_elements: 'script[src|defer],vejviser-guide[municipality|flow|lang|theme]',
sandbox_iframes_exclusions: ['${host}'],`;

/**
 * What CKEditor 5 must be told, so that it keeps them in its source editing. It heeds an element that it
 * does not know only where `$customElement`, its own name for all of them, is allowed too.
 */
const CKEDITOR = `htmlSupport: {
  allow: [
    { name: /^(script|iframe|vejviser-guide|\\$customElement)$/, attributes: true, styles: true },
  ],
},`;

/** Which of them the texts speak of. */
const EDITORS = { sandboxing: 'TinyMCE 7', newer: 'CKEditor 5', older: 'CKEditor 4' };

/**
 * What a web editor must know beside the tag, section by section as it stands in the texts.
 * @param script the address of the tag's script
 */
export function embedSections(script: string, telling: Telling): readonly EmbedSection[] {
  const { t, keysBelow } = telling;
  const { origin, hostname, href: folder } = new URL('./', script);
  const plugs = {
    origin,
    folder,
    ...STANDARDS,
    ...EDITORS,
  };
  const copies: Readonly<Record<string, string>> = {
    policy: `script-src ${origin}; frame-src ${origin}`,
    tinymce: tinymce(hostname.replace(/^www\./, '')),
    ckeditor: CKEDITOR,
    consent: t('embed:texts.consent', plugs),
    privacy: t('embed:texts.privacy', plugs),
    accessibility: t('embed:texts.accessibility', plugs),
    count: COUNTING,
    version: `${folder}status.json`,
  };
  return keysBelow('embed:sections').map((section) => {
    const copied = copies[section];
    return {
      heading: t(keyBelow('embed:sections', `${section}.heading`)),
      lines: linesBelow(`embed:sections.${section}.lines`, telling, plugs),
      ...(copied !== undefined && {
        copy: { label: t(keyBelow('embed:sections', `${section}.copy`)), code: copied },
      }),
    };
  });
}
