import type { Translate } from '../text/texts.ts';
import type { EmbedSection } from './embed-view.ts';
import { STANDARDS } from './text-page.ts';

/** The parts of what a web editor must know, with their lines, and what is copied from each. */
const OUTLINE = {
  look: ['bar', 'light'],
  policy: ['why', 'lines', 'inline'],
  consent: ['why', 'category'],
  contact: ['where', 'fields', 'blank', 'others', 'updates'],
  privacy: ['use'],
  accessibility: ['use', 'tested'],
  count: ['events', 'meaning', 'never'],
  version: ['folder', 'pin', 'watch'],
} as const;

type Part = keyof typeof OUTLINE;

/** Counts in the page itself: what is done with the number is the municipality's own choice. */
const COUNTING = `const counted = { started: 0, step: 0, result: 0 };
for (const name of Object.keys(counted))
  addEventListener('vejviser-' + name, () => {
    counted[name] += 1;
  });`;

/** Every field of a municipality's file. */
const FILE = {
  office: '…',
  phone: '…',
  address: '…',
  hours: ['…'],
  links: [{ text: '…', href: 'https://…' }],
  report: 'mailto:…',
  updated: 'YYYY-MM-DD',
};

/**
 * What a web editor must know beside the tag.
 * @param script the address of the tag's script
 * @param code of the municipality that is chosen; empty where none is
 */
export function embedSections(script: string, code: string, t: Translate): readonly EmbedSection[] {
  const { origin, href: folder } = new URL('./', script);
  const plugs = {
    origin,
    folder,
    path: `${folder}municipalities/${code || 'XXXX'}.json`,
    ...STANDARDS,
  };
  const copies: Partial<Record<Part, string>> = {
    policy: `script-src ${origin}; frame-src ${origin}`,
    consent: t('embed:texts.consent', plugs),
    contact: JSON.stringify(FILE, null, 2),
    privacy: t('embed:texts.privacy', plugs),
    accessibility: t('embed:texts.accessibility', plugs),
    count: COUNTING,
    version: `${folder}status.json`,
  };
  return Object.entries(OUTLINE).map(([part, lines]) => {
    const code = copies[part as Part];
    return {
      heading: t(`embed:headings.${part}`),
      lines: lines.map((line) => t(`embed:lines.${part}-${line}`, plugs)),
      ...(code !== undefined && { copy: { label: t(`embed:copies.${part}`), code } }),
    };
  });
}
