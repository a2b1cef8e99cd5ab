/** The attributes of the tag, which the guide takes as settings in its address. */
export const SETTINGS = ['municipality', 'flow', 'lang', 'theme'] as const;

/** What the guide needs in a frame: its scripts, the tab's storage, its forms, printing, saving, links. */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';
export const CLIPBOARD = 'clipboard-write';
/** Without leave to share, the guide's button for it would do nothing. */
export const ALLOW = `${CLIPBOARD}; web-share`;

/**
 * The address of the guide with the tag's settings; what is left out or empty sets nothing.
 * @param script the address of `vejviser.js`: the guide lies beside it
 */
export function addressOfGuide(
  script: string,
  settingOf: (name: (typeof SETTINGS)[number]) => string | null,
): string {
  const address = new URL('./', script);
  for (const name of SETTINGS) {
    const value = settingOf(name);
    if (value) address.searchParams.set(name, value);
  }
  return address.href;
}
