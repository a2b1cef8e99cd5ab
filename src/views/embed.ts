import { schemes } from '../rules/schemes.ts';
import { addressOfGuide, ALLOW, SANDBOX } from '../embed/host/address.ts';
import { formatNumber } from '../text/format.ts';
import type { Translate } from '../text/texts.ts';
import { BORDER_CONTRAST, colourInTheDark, TEXT_CONTRAST } from '../embed/contrast.ts';
import type { CodeView, EmbedChoice } from './embed-view.ts';
import type { ReadFile } from '../language/municipality-file.ts';
import { OVERVIEW } from './addresses.ts';
import { readTheme, type Theme } from '../embed/theme.ts';

/** Of a bare frame, which cannot grow: about a whole question, and most of a result. */
const FRAME_HEIGHT_PX = 900;
/** Twice: some sites take styles out, and the styles of others would set the height. */
const FRAME_LOOKS =
  `width="100%" height="${FRAME_HEIGHT_PX}" frameborder="0" ` +
  `style="border:0;width:100%;height:${FRAME_HEIGHT_PX}px"`;
const ENCODING = 'UTF-8';

/** The attributes of the tag for what is chosen; a colour that cannot be taken is left out. */
function settingsOf({ municipality, flow, lang, ...choice }: EmbedChoice) {
  const theme = themeOf(choice);
  const isTaken = theme !== 'no-colour' && theme !== 'neutral' && theme.check.fitsText;
  const name = choice.theme === 'own' && isTaken ? theme.colour : choice.theme;
  return { municipality, flow, lang, theme: isTaken ? name : '' };
}

const themeOf = ({ theme, colour }: Pick<EmbedChoice, 'theme' | 'colour'>): Theme =>
  readTheme(theme === 'own' ? colour.trim() : theme);

/** The address of the guide with what is chosen. */
export function chosenAddress(script: string, choice: EmbedChoice): string {
  const settings = settingsOf(choice);
  return addressOfGuide(script, (name) => settings[name]);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The tag, and the frame for those whose pages take no script. Neither is broken over lines: editors
 * make paragraphs of the parts. Both hold a link, for where only that is left of them.
 */
export function snippetsOf(script: string, choice: EmbedChoice, t: Translate): readonly CodeView[] {
  const attributes = Object.entries(settingsOf(choice))
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${value}"`);
  const address = escaped(chosenAddress(script, choice));
  const link = (text: string): string => `<a href="${address}">${text}</a>`;
  return [
    {
      label: t('embed:snippet.tag'),
      code: [
        `<script src="${escaped(script)}" defer></script>`,
        `<vejviser-guide${attributes.join('')}>${link(t('guide'))}</vejviser-guide>`,
      ].join('\n'),
    },
    {
      label: t('embed:snippet.frame'),
      code: [
        `<iframe src="${address}" title="${t('guide')}" ${FRAME_LOOKS} sandbox="${SANDBOX}" allow="${ALLOW}"></iframe>`,
        `<p>${link(t('embed:snippet.link'))}</p>`,
      ].join('\n'),
    },
  ];
}

/** What is wrong with the colour as it was written. Nothing, before anything is. */
export const colourError = (choice: EmbedChoice, t: Translate): string | undefined =>
  themeOf(choice) === 'no-colour' && choice.colour.trim() !== ''
    ? t('embed:colour.no-colour')
    : undefined;

/** The contrast of the colour in words, and whether the guide takes it. */
export function colourTexts(
  choice: EmbedChoice,
  t: Translate,
  language: string,
): readonly string[] {
  const theme = themeOf(choice);
  if (theme === 'no-colour' || theme === 'neutral') return [];
  const { colour, check } = theme;
  const found = formatNumber(check.contrast, language);
  const asked = (contrast: number) => ({ found, asked: formatNumber(contrast, language) });
  return [
    t(`embed:contrast.${check.fitsText ? 'fits' : 'unfit'}`),
    t('embed:contrast.text', asked(TEXT_CONTRAST)),
    t('embed:contrast.border', asked(BORDER_CONTRAST)),
    ...(check.fitsText
      ? [t('embed:contrast.in-the-dark', { colour: `#${colourInTheDark(colour)}` })]
      : []),
  ];
}

/** What is said of the file of a municipality: that there is none, or each thing it holds in vain. */
export function fileTexts(
  code: string,
  read: ReadFile | undefined,
  t: Translate,
): readonly string[] {
  const path = `municipalities/${code}.json`;
  if (!read) return [t('embed:municipality.no-file', { path })];
  if (read.refused.length === 0) return [t('embed:municipality.file', { path })];
  return read.refused.map(({ what, field }) =>
    t(`embed:refused.${what}`, { path, field, encoding: ENCODING }),
  );
}

/** The runs that a page can open with, in words. */
export const flowOptions = (t: Translate) => [
  { id: OVERVIEW, name: t('embed:overview') },
  ...Object.entries(schemes).map(([id, { name }]) => ({
    id,
    name: `${t(`schemes:${id}`)} (${name})`,
  })),
];
