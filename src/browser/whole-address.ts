/** What of the present query goes with an address that is printed or sent: no day, and no colour. */
const SENT = ['municipality'];
/** What goes with a window of our own, which shows the same guide. */
export const OWN_WINDOW = [...SENT, 'on', 'theme'];

/** The guide's own address, with the language and some of the settings that it was opened with. */
export function addressOfGuide(
  language: string,
  hash = '',
  settings: readonly string[] = SENT,
): string {
  const { origin, pathname, search } = location;
  const asked = new URLSearchParams(language === 'da' ? '' : { lang: language });
  for (const [name, value] of new URLSearchParams(search))
    if (settings.includes(name)) asked.append(name, value);
  const query = asked.toString();
  return `${origin}${pathname}${query === '' ? '' : `?${query}`}${hash}`;
}

/** The address of a file that lies beside the guide's own page. */
export const addressBeside = (file: string): string => new URL(`./${file}`, location.href).href;
