import type { KnownHome } from '../views/known-municipality.ts';
import { clearHome, readHome, storeHome } from '../browser/storage.ts';

/**
 * The municipality that the guide speaks of: the one that the reader chose in this tab, else the one
 * in the address. It is no answer, and stands in no link.
 */
export class Home {
  known = $state.raw<KnownHome>();
  #named: KnownHome | undefined;

  /**
   * Takes up what the address names and what the tab kept.
   * @returns whether there is such a municipality as the address names
   */
  async open(named: string | undefined): Promise<boolean> {
    const chosen = readHome() ?? undefined;
    if (named === undefined && chosen === undefined) return true;
    const { homeOf } = await import('../views/known-municipality.ts');
    this.#named = named === undefined ? undefined : homeOf(named);
    this.#show((chosen === undefined ? undefined : homeOf(chosen)) ?? this.#named);
    return named === undefined || this.#named !== undefined;
  }

  /** The reader says where they live. */
  async choose(code: string): Promise<void> {
    storeHome(code);
    const { homeOf } = await import('../views/known-municipality.ts');
    this.#show(homeOf(code));
  }

  /** Forgets what the reader chose. */
  forget(): void {
    clearHome();
    this.#show(this.#named);
  }

  #show(home: KnownHome | undefined): void {
    this.known = home;
    if (home) void this.#addFile(home);
  }

  /** What the municipality says of itself comes when it comes: nothing waits for it. */
  async #addFile(home: KnownHome): Promise<void> {
    try {
      const { fetchMunicipalityFile } = await import('./municipality-file.ts');
      const read = await fetchMunicipalityFile(home.code);
      if (read && this.known === home) this.known = { ...home, ...read };
    } catch {
      // Without it, the page speaks in neutral words.
    }
  }
}
