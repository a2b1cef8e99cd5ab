import { clearMunicipality, readMunicipality, storeMunicipality } from '../browser/storage.ts';
import type { ReadFile } from '../language/municipality-file.ts';
import type { KnownSite } from '../views/contact.ts';
import type { KnownMunicipality } from '../views/known-municipality.ts';

/**
 * The municipality that the guide speaks of: the one that the reader chose in this tab, else the one
 * in the address. It is no answer, and stands in no link.
 */
export class ReadersMunicipality {
  known = $state.raw<KnownMunicipality>();
  #named: KnownMunicipality | undefined;

  /**
   * Takes up what the address names and what the tab kept.
   * @returns whether there is such a municipality as the address names
   */
  async open(named: string | undefined): Promise<boolean> {
    const chosen = readMunicipality() ?? undefined;
    if (named === undefined && chosen === undefined) return true;
    const { municipalityOf } = await import('../views/known-municipality.ts');
    this.#named = named === undefined ? undefined : municipalityOf(named);
    this.#show((chosen === undefined ? undefined : municipalityOf(chosen)) ?? this.#named);
    return named === undefined || this.#named !== undefined;
  }

  /** The reader says where they live. */
  async choose(code: string): Promise<void> {
    storeMunicipality(code);
    const { municipalityOf } = await import('../views/known-municipality.ts');
    this.#show(municipalityOf(code));
  }

  /** Forgets what the reader chose. */
  forget(): void {
    clearMunicipality();
    this.#show(this.#named);
  }

  #show(municipality: KnownMunicipality | undefined): void {
    this.known = municipality;
    if (municipality) void this.#addMore(municipality);
  }

  /**
   * What the municipality says of itself, and what was seen of it, come when they come: nothing waits for
   * them. They come together, so that no number is shown and then taken away.
   */
  async #addMore(municipality: KnownMunicipality): Promise<void> {
    const { code } = municipality;
    const [read, site] = await Promise.all([ownFileOf(code), siteOf(code)]);
    if (this.known === municipality) this.known = { ...municipality, ...read, site };
  }
}

// Where one does not come, the page speaks in neutral words.

async function ownFileOf(code: string): Promise<ReadFile | undefined> {
  try {
    const { fetchMunicipalityFile } = await import('../browser/fetch-municipality-file.ts');
    return await fetchMunicipalityFile(code);
  } catch {
    return undefined;
  }
}

async function siteOf(code: string): Promise<KnownSite | undefined> {
  try {
    return (await import('../views/municipality-site.ts')).siteOf(code);
  } catch {
    return undefined;
  }
}
