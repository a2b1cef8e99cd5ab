import { mendedAddress, type MendedAddress } from './mended-address.ts';

/** The address as the guide would have written it, whatever was made of it on the way. */
export const addressHere = (): MendedAddress => mendedAddress(location);

/** Where the browser stands in the guide: what follows the `#`, with it. */
export const hashHere = (): string => location.hash;

/** What the address sets: what follows the `?`, with it. */
export const queryHere = (): string => location.search;

/** What one setting of the query says; null where it is not named. */
export const settingHere = (setting: string): string | null =>
  new URLSearchParams(queryHere()).get(setting);

/** The present address with one setting of the query set, or taken out. */
export function addressWith(setting: string, value: string | undefined): string {
  const query = new URLSearchParams(queryHere());
  if (value === undefined) query.delete(setting);
  else query.set(setting, value);
  const rest = query.toString();
  return `${location.pathname}${rest && `?${rest}`}${hashHere()}`;
}
