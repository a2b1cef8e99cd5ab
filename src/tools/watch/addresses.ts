import type { Day } from '../../language/day.ts';
import type { Doors } from '../../language/doors.ts';
import type { Drafts } from '../../language/drafts.ts';
import type { MunicipalitySites } from '../../language/municipality-sites.ts';
import type { Sources } from '../../language/sources.ts';

/** A page of somebody else's that the guide cites, links to, or had something from. */
export interface Address {
  readonly address: string;
  /** Where in the project it stands. */
  readonly citedIn: readonly string[];
  /** The day somebody last read it, where the project says so itself. */
  readonly readOn?: Day;
}

/** What of the project names pages of others. */
export interface Cited {
  readonly sources: Sources;
  readonly doors: Doors;
  readonly municipalitySites: MunicipalitySites;
  readonly drafts: Drafts;
}

/** Each address once, with all the places that name it, in the order of the files. */
export function addressesIn({
  sources,
  doors,
  municipalitySites,
  drafts,
}: Cited): readonly Address[] {
  const found = new Map<string, { citedIn: string[]; readOn?: Day }>();
  const add = (address: string | undefined, where: string, readOn?: Day): void => {
    if (address === undefined) return;
    const known = found.get(address) ?? { citedIn: [] };
    known.citedIn.push(where);
    // Whichever is older: all that cite the page rest on it.
    if (readOn && (known.readOn ?? readOn) >= readOn) known.readOn = readOn;
    found.set(address, known);
  };
  for (const [id, { url, readOn }] of Object.entries(sources))
    add(url, `flows/sources.ts, "${id}"`, readOn);
  for (const [id, { announced, lookedOn }] of Object.entries(drafts))
    add(announced.url, `flows/drafts.ts, "${id}"`, lookedOn);
  for (const { id, address, seenIn } of doors.list) {
    add(address, `flows/doors.ts, "${id}"`);
    add(seenIn, `flows/doors.ts, "${id}", seen in`);
  }
  for (const [code, { site, seenIn, page, phone }] of Object.entries(municipalitySites.sites)) {
    const where = `flows/municipality-sites.ts, "${code}"`;
    add(`https://${site}/`, where);
    add(seenIn, `${where}, seen in`);
    add(page?.address, `${where}, page`);
    add(phone?.seenIn, `${where}, phone`);
  }
  return [...found].map(([address, rest]) => ({ address, ...rest }));
}
